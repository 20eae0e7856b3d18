import { isMap, isScalar, isSeq, type Scalar } from 'yaml';
import type { FieldPath } from '../schema/fields.ts';

/** A single value of a document and its place among the fields. */
export interface PlacedScalar {
  readonly node: Scalar;
  readonly path: FieldPath;
}

/** The single values inside a node that are written without quotes, empty ones among them, in the order of the text. */
export function* plainScalarsIn(node: unknown): Generator<PlacedScalar> {
  for (const placed of scalarsIn(node)) if (placed.node.type === 'PLAIN') yield placed;
}

/** All single values inside a node, in the order of the text. */
export function* scalarsIn(node: unknown, path: FieldPath = []): Generator<PlacedScalar> {
  if (isScalar(node)) yield { node, path };
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) yield* scalarsIn(item, [...path, index]);
  }
  if (!isMap(node)) return;
  for (const { key, value } of node.items) {
    if (isScalar(key)) yield* scalarsIn(value, [...path, String(key.value)]);
  }
}
