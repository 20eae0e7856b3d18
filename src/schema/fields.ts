/** Walks through data beside the schema that it should have, also where the data does not fit. */
import { z } from 'astro/zod';

export type FieldPath = readonly (string | number)[];

/** A value with the schema of its place, stripped of optional, default and the like. */
export interface Field {
  readonly path: FieldPath;
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
}

/**
 * Every value that the schema knows a place for, parents before children. What does not fit (an unknown field, a text
 * where a list should be) is passed over.
 */
export function* fieldsOf(
  schema: z.core.$ZodType,
  value: unknown,
  path: FieldPath = [],
): Generator<Field> {
  if (value === undefined) return;
  yield { path, schema: innermost(schema, value), value };
  if (typeof value !== 'object' || value === null) return;
  for (const [name, child] of Object.entries(value)) {
    const key = Array.isArray(value) ? Number(name) : name;
    const inside = schemaInside(schema, value, key);
    if (inside) yield* fieldsOf(inside, child, [...path, key]);
  }
}

/** The schema of the place `path` inside data; undefined where the schema has no such place. */
export function schemaAt(
  schema: z.core.$ZodType,
  value: unknown,
  path: FieldPath,
): z.core.$ZodType | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const inside = schemaInside(schema, value, key);
  return inside && schemaAt(inside, valueAt(value, [key]), rest);
}

/** What stands at `path` inside data; undefined if nothing does. */
export function valueAt(value: unknown, path: FieldPath): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = Object.getOwnPropertyDescriptor(at, key)?.value;
  }
  return at;
}

/** The names of the fields that a place can have; none if it holds no fields. */
export function fieldNames(schema: z.core.$ZodType, value: unknown): readonly string[] {
  const inner = innermost(schema, value);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** Those of them that cannot be left out. */
export function requiredNames(schema: z.core.$ZodType, value: unknown): readonly string[] {
  const inner = innermost(schema, value);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape)
    .filter(([, field]) => !z.safeParse(field, undefined).success)
    .map(([name]) => name);
}

function schemaInside(
  schema: z.core.$ZodType,
  value: unknown,
  key: string | number,
): z.core.$ZodType | undefined {
  const inner = innermost(schema, value);
  if (inner instanceof z.ZodObject) {
    const shape: Readonly<Record<string, z.core.$ZodType>> = inner.shape;
    return Object.hasOwn(shape, key) ? shape[key] : undefined;
  }
  if (inner instanceof z.ZodArray) return typeof key === 'number' ? inner.element : undefined;
  if (inner instanceof z.ZodRecord) return inner.valueType;
  if (inner instanceof z.ZodTuple) {
    return typeof key === 'number' ? inner.def.items[key] : undefined;
  }
  return undefined;
}

/** Takes off what only says how a value may be left out, and chooses the option of a union. */
export function innermost(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNonOptional ||
    schema instanceof z.ZodReadonly ||
    schema instanceof z.ZodCatch
  ) {
    return innermost(schema.def.innerType, value);
  }
  if (schema instanceof z.ZodPipe) return innermost(schema.def.in, value);
  if (schema instanceof z.ZodLazy) return innermost(schema.def.getter(), value);
  if (schema instanceof z.ZodUnion) return innermost(optionFor(schema.options, value), value);
  return schema;
}

/** The option of a union that a value fits or, if it fits none, the first that has its form. */
function optionFor(options: readonly z.core.$ZodType[], value: unknown): z.core.$ZodType {
  const fitting = options.find((option) => z.safeParse(option, value).success);
  const alike = options.find((option) => formOf(innermost(option, value)) === formOfValue(value));
  return fitting ?? alike ?? options[0] ?? z.never();
}

type Form = 'list' | 'fields' | 'single';

function formOf(schema: z.core.$ZodType): Form {
  if (schema instanceof z.ZodArray || schema instanceof z.ZodTuple) return 'list';
  if (schema instanceof z.ZodObject || schema instanceof z.ZodRecord) return 'fields';
  return 'single';
}

function formOfValue(value: unknown): Form {
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' && value !== null ? 'fields' : 'single';
}
