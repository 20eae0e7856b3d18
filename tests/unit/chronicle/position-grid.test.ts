import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildChronicle } from '../../../src/chronicle/build-chronicle.ts';
import { positionGrid } from '../../../src/chronicle/position-grid.ts';
import { previousPosition, stancesOn } from '../../../src/chronicle/stances.ts';
import { record } from '../../support/entries.ts';
import { DAYS, first, heldOn, proposals, records } from '../../support/stance-records.ts';

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
