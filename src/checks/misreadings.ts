import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  visit,
  type Document,
  type LineCounter,
  type ParsedNode,
} from 'yaml';
import type { FieldPath } from '../schema/fields.ts';
import type { Position } from './problem.ts';

/** A place that two YAML parsers read differently, or that says something other than it seems to. */
export interface Misreading extends Position {
  readonly kind: 'value' | 'name' | 'anchor' | 'alias' | 'tag' | 'merge';
  /** As it stands in the file. */
  readonly source: string;
  /** The place of a value among the fields; undefined for the other kinds. */
  readonly path: FieldPath | undefined;
}

/**
 * The places of a document where `data`, which another parser made of the same text, is not what the document says; and the
 * means of YAML by which a text stands for something else: anchors, aliases, tags and merge keys.
 */
export function* misreadingsIn(
  document: Document.Parsed,
  data: unknown,
  lineCounter: LineCounter,
): Generator<Misreading> {
  const indirect = [...indirectionsIn(document, lineCounter)];
  yield* indirect;
  // Values behind an alias or a tag are expected to differ.
  if (indirect.length === 0) {
    yield* differencesBetween(document.contents, data, [], lineCounter);
  }
}

function* indirectionsIn(document: Document.Parsed, lineCounter: LineCounter) {
  const found: Misreading[] = [];
  const add = (kind: Misreading['kind'], source: string, offset: number | undefined) => {
    found.push({ kind, source, path: undefined, ...positionAt(offset, lineCounter) });
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

/** @example shortTag('tag:yaml.org,2002:str') // => '!!str' */
function shortTag(tag: string): string {
  return tag.replace('tag:yaml.org,2002:', '!!');
}

function* differencesBetween(
  node: unknown,
  value: unknown,
  path: FieldPath,
  lineCounter: LineCounter,
): Generator<Misreading> {
  if (isMap<ParsedNode, ParsedNode | null>(node) && isRecord(value)) {
    const values = new Map(Object.entries(value));
    for (const { key, value: child } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (!values.has(name)) yield difference('name', key, [...path, name], lineCounter);
      else yield* differencesBetween(child, values.get(name), [...path, name], lineCounter);
    }
  } else if (
    isSeq<ParsedNode>(node) &&
    Array.isArray(value) &&
    node.items.length === value.length
  ) {
    for (const [index, item] of node.items.entries()) {
      yield* differencesBetween(item, value[index], [...path, index], lineCounter);
    }
  } else if (!isSame(node, value)) {
    yield difference('value', node, path, lineCounter);
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
  lineCounter: LineCounter,
): Misreading {
  const source = isScalar(node) ? String(node.source ?? node.value) : '';
  const offset = isNode(node) ? node.range?.[0] : undefined;
  return {
    kind,
    source,
    path: kind === 'value' ? path : undefined,
    ...positionAt(offset, lineCounter),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function positionAt(offset: number | undefined, lineCounter: LineCounter): Position {
  if (offset === undefined) return { line: 1, column: 1 };
  const { line, col } = lineCounter.linePos(offset);
  return { line, column: col };
}
