import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildChronicle } from '../../../src/chronicle/build-chronicle.ts';
import { positionGrid } from '../../../src/chronicle/position-grid.ts';
import { standingOf, statusSpans } from '../../../src/chronicle/proposal-status.ts';
import { SETTLEMENTS } from '../../../src/schema/vocabulary.ts';
import { eventEntry, proposalEntry, record } from '../../support/entries.ts';
import { DAYS, dayText, first, heldOn, proposals, records } from '../../support/stance-records.ts';

describe('where a proposal stood', () => {
  it('is on every day what is computed for that day', () => {
    const settlements = fc.array(
      fc.record({ day: fc.integer({ min: 2, max: 28 }), as: fc.constantFrom(...SETTLEMENTS) }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(
        records,
        settlements,
        fc.integer({ min: 1, max: 10 }),
        fc.option(fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 28 }))),
        (events, settled, introduced, held) => {
          const ends = settled.map(({ day }, index) =>
            eventEntry(`end-${index}`, { date: dayText(day) }),
          );
          const truce = proposalEntry('truce', {
            introduced: 'offer',
            firstMentioned: 'first',
            dependsOn: ['grustark'],
            ...(held && {
              inForce: {
                from: dayText(Math.min(...held)),
                to: dayText(Math.max(...held)),
                sources: ['one'],
              },
            }),
            ...(settled.length > 0 && {
              settled: settled.map(({ as }, index) => ({
                event: `end-${index}`,
                as,
                note: 'It ended.',
                sources: ['one'],
              })),
            }),
          });
          const offer = eventEntry('offer', { date: dayText(introduced) });
          const { proposals: built } = buildChronicle(
            record([first, offer, ...ends, ...events], [truce, ...proposals.slice(1)]),
          );
          for (const proposal of built) {
            for (const last of ['2025-02-14', '2025-03-01']) {
              const spans = statusSpans(proposal, last);
              for (const day of DAYS.filter((day) => day <= last)) {
                expect(heldOn(spans, day)).toEqual([standingOf(proposal, day)?.status]);
              }
              expect(heldOn(spans, undefined)).toEqual([standingOf(proposal, last)?.status]);
            }
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is known on every day on which somebody has a stance on it', () => {
    fc.assert(
      fc.property(records, fc.integer({ min: 1, max: 28 }), (events, introduced) => {
        const offer = eventEntry('offer', { date: dayText(introduced) });
        const list = ['truce', 'exchange'].map((id) =>
          proposalEntry(id, { introduced: 'offer', firstMentioned: 'first' }),
        );
        const built = buildChronicle(record([first, offer, ...events], list));
        for (const { proposal, cells, others } of positionGrid(built).rows) {
          for (const day of DAYS.filter((day) => standingOf(proposal, day) === undefined)) {
            expect(heldOn([...cells.flat(), ...others], day)).toEqual([]);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});
