import type { z } from 'astro/zod';
import { fieldNames, schemaAt, valueAt, type FieldPath } from '../schema/fields.ts';

/**
 * The item of a list that a field has fallen out of, by the loss of the spaces before it: the last one before the field, if
 * it can have a field of that name and has none.
 *
 * @param path of the fields among which the field stands, which do not know it
 * @param name that of the field
 */
export function itemLeftBy(
  path: FieldPath,
  name: string,
  schema: z.core.$ZodType,
  data: unknown,
): FieldPath | undefined {
  const fields = valueAt(data, path);
  if (typeof fields !== 'object' || fields === null) return undefined;
  const names = Object.keys(fields);
  // Several may have fallen out together.
  const list = names
    .slice(0, names.indexOf(name))
    .findLast((before) => schemaAt(schema, data, [...path, before]) !== undefined);
  const items = list === undefined ? undefined : valueAt(fields, [list]);
  if (list === undefined || !Array.isArray(items) || items.length === 0) return undefined;
  const item = [...path, list, items.length - 1];
  const itemSchema = schemaAt(schema, data, item);
  const knows = itemSchema && fieldNames(itemSchema, valueAt(data, item)).includes(name);
  return knows && valueAt(data, [...item, name]) === undefined ? item : undefined;
}
