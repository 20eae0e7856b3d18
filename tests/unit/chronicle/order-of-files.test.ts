import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildChronicle } from '../../../src/chronicle/build-chronicle.ts';
import type { Entries } from '../../../src/chronicle/entries.ts';
import { questionEntry, record, territoryEntry } from '../../support/entries.ts';
import { first, proposals, records } from '../../support/stance-records.ts';

const shuffled = <T>(list: readonly T[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length });

/** A record, and the same with the entries of every folder in another order. */
const pairs = records
  .map((events): Entries => ({
    ...record([first, ...events], proposals),
    territories: ['north', 'south', 'lake'].map((id) => territoryEntry(id)),
    questions: ['whose', 'when'].map((id) => questionEntry(id, 'first')),
  }))
  .chain((entries) =>
    fc
      .record({
        events: shuffled(entries.events),
        proposals: shuffled(entries.proposals),
        parties: shuffled(entries.parties),
        people: shuffled(entries.people),
        territories: shuffled(entries.territories),
        questions: shuffled(entries.questions),
      })
      .map((lists): [Entries, Entries] => [entries, { ...entries, ...lists }]),
  );

describe('the record', () => {
  it('is the same whatever the order of files', () => {
    fc.assert(
      fc.property(pairs, ([entries, others]) => {
        expect(buildChronicle(others)).toEqual(buildChronicle(entries));
      }),
      { numRuns: 40 },
    );
  });
});
