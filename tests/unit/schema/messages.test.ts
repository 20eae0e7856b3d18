import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schemaIssues } from '../../../src/checks/schema-issues.ts';
import { advise, readAdvice } from '../../../src/schema/advice.ts';
import { COLLECTIONS } from '../../../src/schema/collections.ts';
import { fieldNames, schemaAt } from '../../../src/schema/fields.ts';

const anything = fc.oneof(
  fc.constantFrom('', ' ', 'x', 'x'.repeat(2000), '2024-02-30', 'Not An Id', 'javascript:a'),
  fc.constantFrom<unknown>(null, undefined, true, 0, -1, 1.5, 1e9, NaN, [], {}, new Date(0)),
  fc.array(fc.constantFrom<unknown>('x', '', null, 1, {}, []), { maxLength: 3 }),
  fc.jsonValue({ maxDepth: 3 }),
);

describe.each(Object.entries(COLLECTIONS))('the messages of %s', (_, { schema }) => {
  const names = fieldNames(schema, {});

  it('say what is wrong and what to do, whatever stands in a field', () => {
    const entry = fc.record(Object.fromEntries(names.map((name) => [name, anything])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(entry, (data) => {
        for (const { path, message, unknownFields } of schemaIssues(schema, data)) {
          const place = schemaAt(schema, data, path);
          // What has to have fields of its own is told by the checks, which know the names of the fields.
          if (unknownFields.length > 0 || (place && fieldNames(place, {}).length > 0)) {
            expect(message).toMatch(/^(Unrecognized key|Invalid input: expected object|[a-z])/);
          } else {
            expect(message, JSON.stringify(path)).toMatch(/^[a-z][^:]+: [a-z[]/);
          }
        }
      }),
    );
  });
});

describe('advise', () => {
  it('is read back in its two halves', () => {
    expect(readAdvice(advise('is missing', 'write a headline: who did what'))).toEqual({
      wrong: 'is missing',
      cure: 'write a headline: who did what',
    });
  });
});
