import type { FieldPath } from '../schema/fields.ts';

/**
 * What a message calls a field, from the inside out.
 *
 * @param whole what to call the entry itself, for the empty path
 * @example fieldLabel(['sources', 1, 'url'], 'this event') // => '"url" in item 2 of "sources"'
 */
export function fieldLabel(path: FieldPath, whole: string): string {
  const last = path.at(-1);
  const outside = path.slice(0, -1);
  if (last === undefined) return whole;
  if (typeof last === 'number') return `item ${last + 1} of ${fieldLabel(outside, whole)}`;
  return outside.length === 0 ? `"${last}"` : `"${last}" in ${fieldLabel(outside, whole)}`;
}
