import { isMap, isScalar, isSeq, type Scalar } from 'yaml';
import type { FieldPath } from '../schema/fields.ts';

/** A single value of a document and its place among the fields. */
export interface PlacedScalar {
  readonly node: Scalar;
  readonly path: FieldPath;
}

/** The single values inside a node that are written without quotes, empty ones among them, in the order of the text. */
export function* plainScalarsIn(node: unknown, path: FieldPath = []): Generator<PlacedScalar> {
  if (isScalar(node) && node.type === 'PLAIN') yield { node, path };
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) yield* plainScalarsIn(item, [...path, index]);
  }
  if (!isMap(node)) return;
  for (const { key, value } of node.items) {
    if (isScalar(key)) yield* plainScalarsIn(value, [...path, String(key.value)]);
  }
}
