import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { FieldPath } from '../schema/fields.ts';
import type { Position } from './problem.ts';
import type { YamlSource } from './read-yaml.ts';

/** Where the value at `path` stands; for one that is not there, where its nearest container begins. */
export function valuePosition(yaml: YamlSource, path: FieldPath): Position {
  return positionOf(yaml, placesAlong(yaml, path).findLast(({ node }) => isNode(node))?.node);
}

/** Where the name of the field at `path` stands. */
export function namePosition(yaml: YamlSource, path: FieldPath): Position {
  const places = placesAlong(yaml, path);
  const last = places.at(-1);
  return places.length === path.length + 1 && last?.name
    ? positionOf(yaml, last.name)
    : valuePosition(yaml, path);
}

/** The text of a value as it stands in the file, if it is written without quotes; undefined for any other value. */
export function unquotedSource(yaml: YamlSource, path: FieldPath): string | undefined {
  const places = placesAlong(yaml, path);
  const node = places.length === path.length + 1 ? places.at(-1)?.node : undefined;
  if (!isScalar(node) || node.type !== 'PLAIN') return undefined;
  return node.source;
}

interface Place {
  readonly node: unknown;
  readonly name: unknown;
}

/** The document and what is met on the way from it to `path`, as far as there is anything. */
function placesAlong({ document }: YamlSource, path: FieldPath): readonly Place[] {
  const places: Place[] = [{ node: document.contents, name: undefined }];
  for (const key of path) {
    const place = placeInside(places.at(-1)?.node, key);
    if (!place) break;
    places.push(place);
  }
  return places;
}

function placeInside(node: unknown, key: string | number): Place | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    return pair && { node: pair.value, name: pair.key };
  }
  if (isSeq(node) && typeof key === 'number' && key < node.items.length) {
    return { node: node.items[key], name: undefined };
  }
  return undefined;
}

function positionOf({ placeAt }: YamlSource, node: unknown): Position {
  return placeAt((isNode(node) && node.range?.[0]) || 0);
}
