import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildChronicle } from '../../../src/chronicle/build-chronicle.ts';
import type { Proposal } from '../../../src/chronicle/negotiation.ts';
import { positionGrid } from '../../../src/chronicle/position-grid.ts';
import { standingOf, statusSpans } from '../../../src/chronicle/proposal-status.ts';
import type { Span } from '../../../src/chronicle/span.ts';
import { previousPosition, stancesOn } from '../../../src/chronicle/stances.ts';
import { SETTLEMENTS } from '../../../src/schema/vocabulary.ts';
import { holdsOn } from '../../../src/timeline/day-range.ts';
import { eventEntry, proposalEntry, record } from '../../support/entries.ts';
import { dayText, first, proposals, records } from '../../support/stance-records.ts';

const DAYS = Array.from({ length: 30 }, (_, index) =>
  index === 0 ? '2025-01-31' : index === 29 ? '2025-03-01' : dayText(index),
);

function heldOn<T>(spans: readonly Span<T>[], day: string | undefined): readonly T[] {
  return spans.filter((span) => holdsOn(span, day)).map(({ value }) => value);
}

describe('the grid of positions', () => {
  it('shows on every day, and at the latest, the last word of each party and nothing else', () => {
    fc.assert(
      fc.property(records, (events) => {
        const grid = positionGrid(buildChronicle(record([first, ...events], proposals)));
        for (const day of [...DAYS, undefined]) {
          for (const { proposal, cells } of grid.rows) {
            const shown = cells.flatMap((spans) => heldOn(spans, day));
            expect(new Set(shown)).toEqual(new Set(stancesOn(proposal, day).values()));
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('has at most one stance of a party on a proposal on any day', () => {
    fc.assert(
      fc.property(records, fc.constantFrom(...DAYS), (events, day) => {
        const grid = positionGrid(buildChronicle(record([first, ...events], proposals)));
        const counts = grid.rows.flatMap(({ cells }) =>
          cells.map((spans) => heldOn(spans, day).length),
        );
        expect(Math.max(0, ...counts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('has nothing that never shows: of several stances of one day the last stands', () => {
    fc.assert(
      fc.property(records, (events) => {
        const { rows } = positionGrid(buildChronicle(record([first, ...events], proposals)));
        const spans = rows.flatMap(({ cells, statuses }) => [...cells.flat(), ...statuses]);
        const empty = spans.filter(({ from = '', until = '9999' }) => from >= until);
        expect(empty).toEqual([]);
      }),
    );
  });

  it('names what a party had said before, back to its first word', () => {
    fc.assert(
      fc.property(records, (events) => {
        const chronicle = buildChronicle(record([first, ...events], proposals));
        for (const { positions } of chronicle.proposals) {
          for (const position of positions) {
            const earlier = positions
              .slice(0, positions.indexOf(position))
              .findLast(({ party }) => party === position.party);
            expect(previousPosition(position)).toBe(earlier);
          }
        }
      }),
    );
  });
});

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

describe('the columns', () => {
  const party = (id: string, name = id) => ({
    id,
    data: { name, short: name, kind: 'other' as const },
  });
  const build = (answers: readonly [proposal: string, party: string][]) => {
    const ids = [...new Set(answers.map(([proposal]) => proposal))];
    const parties = [...new Set(answers.map(([, id]) => id))].map((id) => party(id));
    const events = answers.map(([proposal, id], index) =>
      eventEntry(`event-${index}`, {
        positions: [{ proposal, party: id, stance: 'accepts', sources: ['one'] }],
      }),
    );
    const entries = record(
      [first, ...events],
      ids.map((id) => proposalEntry(id, { introduced: 'first' })),
    );
    return positionGrid(buildChronicle({ ...entries, parties: [...entries.parties, ...parties] }));
  };
  const twenty = Array.from({ length: 20 }, (_, index) => `proposal-${index}`);
  const idsOf = (parties: readonly { id: string }[]) => parties.map(({ id }) => id);

  it('go by how much a party said, then by its name', () => {
    const { columns, others } = build([
      ['a', 'zeta'],
      ['a', 'beta'],
      ['b', 'alpha'],
      ['b', 'zeta'],
    ]);
    expect(idsOf(columns)).toEqual(['zeta', 'alpha', 'beta']);
    expect(others).toEqual([]);
  });

  it('leave parties that answered few proposals to one last column, where none is lost', () => {
    const grid = build([
      ...twenty.map((proposal): [string, string] => [proposal, 'main']),
      ['proposal-3', 'second'],
      ['proposal-4', 'second'],
      ['proposal-3', 'once'],
      ['proposal-3', 'also-once'],
    ]);
    expect(idsOf(grid.columns)).toEqual(['main', 'second']);
    expect(idsOf(grid.others)).toEqual(['also-once', 'once']);
    const third = grid.rows.find(
      ({ proposal }: { proposal: Proposal }) => proposal.id === 'proposal-3',
    );
    expect(third?.others.map(({ value }) => value.party.id)).toEqual(['also-once', 'once']);
  });

  it('give a single other party its own', () => {
    const grid = build([
      ...twenty.map((proposal): [string, string] => [proposal, 'main']),
      ['proposal-3', 'once'],
    ]);
    expect([idsOf(grid.columns), grid.others]).toEqual([['main', 'once'], []]);
  });
});
