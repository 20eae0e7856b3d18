import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildChronicle } from '../../../src/chronicle/build-chronicle.ts';
import type { Entries } from '../../../src/chronicle/entries.ts';
import { linkedRecords } from '../../support/linked-records.ts';
import { listObjects } from '../../support/list-objects.ts';

const shuffled = <T>(list: readonly T[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length });

/** A record, and the same with the entries of every folder in another order. */
const pairs = linkedRecords.chain((entries) =>
  fc
    .record({
      events: shuffled(entries.events),
      proposals: shuffled(entries.proposals),
      parties: shuffled(entries.parties),
      people: shuffled(entries.people),
      places: shuffled(entries.places),
      territories: shuffled(entries.territories),
      questions: shuffled(entries.questions),
    })
    .map((lists): [Entries, Entries] => [entries, { ...entries, ...lists }]),
);

describe('the record', () => {
  it('is the same whatever the order of files', () => {
    fc.assert(
      fc.property(pairs, ([entries, others]) => {
        expect(listObjects(buildChronicle(others))).toEqual(listObjects(buildChronicle(entries)));
      }),
      { numRuns: 100 },
    );
  });
});
