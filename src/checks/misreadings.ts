import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  visit,
  type Document,
  type ParsedNode,
} from 'yaml';
import type { FieldPath } from '../schema/fields.ts';
import { insideCurlyQuotes } from './curly-quotes.ts';
import { hiddenInValue } from './hidden-characters.ts';
import { plainScalarsIn, scalarsIn } from './plain-scalars.ts';
import type { Position } from './problem.ts';

type PlaceAt = (offset: number) => Position;

/** A place that two YAML parsers read differently, or that says something other than it seems to. */
export interface Misreading extends Position {
  readonly kind:
    'value' | 'name' | 'anchor' | 'alias' | 'tag' | 'merge' | 'curly' | 'hidden' | 'lost';
  /** As it stands in the file; for a value in curly quotes or with a hidden character, what it says without these. */
  readonly source: string;
  /** The hidden character, if it is one. */
  readonly character?: string;
  /** The place among the fields of a value, also of one that is lost; undefined for the other kinds. */
  readonly path: FieldPath | undefined;
}

/**
 * The places of a document where `data`, which another parser made of the same `text`, is not what the document says; and the
 * means of YAML by which a text stands for something else: anchors, aliases, tags and merge keys.
 */
export function* misreadingsIn(
  document: Document.Parsed,
  text: string,
  data: unknown,
  placeAt: PlaceAt,
): Generator<Misreading> {
  const indirect = [...indirectionsIn(document, placeAt)];
  yield* indirect;
  yield* curlyQuotesIn(document, placeAt);
  yield* hiddenCharactersIn(document, text, placeAt);
  // Values behind an alias or a tag are expected to differ.
  if (indirect.length === 0) {
    yield* differencesBetween(document.contents, data, [], placeAt);
  }
}

function* indirectionsIn(document: Document.Parsed, placeAt: PlaceAt) {
  const found: Misreading[] = [];
  const add = (kind: Misreading['kind'], source: string, offset: number | undefined) => {
    found.push({ kind, source, path: undefined, ...placeAt(offset ?? 0) });
  };
  visit(document, {
    Alias: (_, node) => add('alias', `*${node.source}`, node.range?.[0]),
    Pair: (_, { key }) => {
      if (isScalar(key) && key.type === 'PLAIN' && key.source === '<<') {
        add('merge', '<<', key.range?.[0]);
      }
    },
    Value: (_, node) => {
      if (node.anchor) add('anchor', `&${node.anchor}`, node.range?.[0]);
      if (node.tag) add('tag', shortTag(node.tag), node.range?.[0]);
    },
  });
  yield* found;
}

function* curlyQuotesIn(document: Document.Parsed, placeAt: PlaceAt): Generator<Misreading> {
  for (const { node, path } of plainScalarsIn(document.contents)) {
    const source = typeof node.value === 'string' ? insideCurlyQuotes(node.value) : undefined;
    if (source === undefined) continue;
    yield { kind: 'curly', source, path, ...placeAt(node.range?.[0] ?? 0) };
  }
}

function* hiddenCharactersIn(
  document: Document.Parsed,
  text: string,
  placeAt: PlaceAt,
): Generator<Misreading> {
  for (const { node, path } of scalarsIn(document.contents)) {
    const [from = 0, to = from] = node.range ?? [];
    const hidden =
      typeof node.value === 'string' ? hiddenInValue(node.value, text.slice(from, to)) : undefined;
    if (!hidden) continue;
    const { character, index, without } = hidden;
    yield { kind: 'hidden', source: without, character, path, ...placeAt(from + index) };
  }
}

/** @example shortTag('tag:yaml.org,2002:str') // => '!!str' */
function shortTag(tag: string): string {
  return tag.replace('tag:yaml.org,2002:', '!!');
}

function* differencesBetween(
  node: unknown,
  value: unknown,
  path: FieldPath,
  placeAt: PlaceAt,
): Generator<Misreading> {
  if (isMap<ParsedNode, ParsedNode | null>(node) && isRecord(value)) {
    const values = new Map(Object.entries(value));
    for (const { key, value: child } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (!values.has(name)) yield difference('name', key, [...path, name], placeAt);
      else yield* differencesBetween(child, values.get(name), [...path, name], placeAt);
    }
  } else if (
    isSeq<ParsedNode>(node) &&
    Array.isArray(value) &&
    node.items.length === value.length
  ) {
    for (const [index, item] of node.items.entries()) {
      yield* differencesBetween(item, value[index], [...path, index], placeAt);
    }
  } else if (!isSame(node, value)) {
    yield difference('value', node, path, placeAt);
  }
}

function isSame(node: unknown, value: unknown): boolean {
  if (node === null || node === undefined) return value === null || value === undefined;
  if (!isScalar(node) || isAlias(node)) return false;
  return Object.is(node.value, value ?? null);
}

function difference(
  kind: 'value' | 'name',
  node: unknown,
  path: FieldPath,
  placeAt: PlaceAt,
): Misreading {
  const source = isScalar(node) ? String(node.source ?? node.value) : '';
  const offset = isNode(node) ? node.range?.[0] : undefined;
  return {
    kind,
    source,
    path: kind === 'value' ? path : undefined,
    ...placeAt(offset ?? 0),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
