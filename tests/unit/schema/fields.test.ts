import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { edtfSchema, isDateSchema } from '../../../src/schema/date.ts';
import {
  fieldNames,
  fieldsOf,
  requiredNames,
  schemaAt,
  valueAt,
} from '../../../src/schema/fields.ts';
import {
  localIdSchema,
  localReferenceSchema,
  localReferentOf,
  namedListOf,
  referenceSchema,
  referentsOf,
} from '../../../src/schema/identifier.ts';

const person = referenceSchema('people').describe('Who.');
const schema = z.strictObject({
  by: z.union([person, z.array(person)]).optional(),
  steps: z
    .array(
      z.strictObject({
        id: localIdSchema('claims', 'this step'),
        at: edtfSchema.describe('When.').optional(),
        sources: z.array(localReferenceSchema('sources', 'a source')).default([]),
      }),
    )
    .nullable()
    .readonly(),
  named: z.record(z.string(), person),
  kind: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('a'), who: person }),
    z.object({ kind: z.literal('b'), where: referenceSchema('places') }),
  ]),
});

function references(data: unknown): readonly string[] {
  return [...fieldsOf(schema, data)].flatMap(({ path, schema: field, value }) => {
    const folders = referentsOf(field);
    return folders ? [`${path.join('.')}: ${String(value)} in ${folders.join()}`] : [];
  });
}

describe('fieldsOf', () => {
  it('finds references through options, lists, records, unions and defaults', () => {
    expect(references({ by: 'a', named: { x: 'b' }, kind: { kind: 'b', where: 'c' } })).toEqual([
      'by: a in people',
      'named.x: b in people',
      'kind.where: c in places',
    ]);
    expect(references({ by: ['a', 'b'] })).toEqual(['by.0: a in people', 'by.1: b in people']);
  });

  it('goes on through data that does not fit', () => {
    expect(references({ by: ['Not An Id', 5, null], steps: 'none', more: 1 })).toEqual([
      'by.0: Not An Id in people',
      'by.1: 5 in people',
      'by.2: null in people',
    ]);
    expect([...fieldsOf(schema, undefined)]).toEqual([]);
    expect(references(null)).toEqual([]);
    expect(references([])).toEqual([]);
    expect(references(new Date(0))).toEqual([]);
  });

  it('knows dates, ids and citations of the entry itself', () => {
    const data = { steps: [{ id: 'one', at: '2024', sources: ['a'] }] };
    const known = [...fieldsOf(schema, data)].map(({ path, schema: field }) => [
      path.join('.'),
      isDateSchema(field),
      namedListOf(field),
      localReferentOf(field),
    ]);
    expect(known).toContainEqual(['steps.0.id', false, 'claims', undefined]);
    expect(known).toContainEqual(['steps.0.at', true, undefined, undefined]);
    expect(known).toContainEqual(['steps.0.sources.0', false, undefined, 'sources']);
  });

  it('does not take what every object has for fields', () => {
    const data: unknown = JSON.parse(
      '{"__proto__": {"by": "a"}, "constructor": "b", "toString": 1}',
    );
    expect([...fieldsOf(schema, data)]).toHaveLength(1);
    expect(valueAt(data, ['by'])).toBeUndefined();
    expect(valueAt({}, ['constructor'])).toBeUndefined();
    expect(schemaAt(schema, data, ['toString'])).toBeUndefined();
  });
});

describe('fieldNames', () => {
  it('gives the fields of a place and those that it needs', () => {
    expect(fieldNames(schema, {})).toEqual(['by', 'steps', 'named', 'kind']);
    expect(requiredNames(schema, {})).toEqual(['steps', 'named', 'kind']);
    expect(fieldNames(person, 'a')).toEqual([]);
  });
});
