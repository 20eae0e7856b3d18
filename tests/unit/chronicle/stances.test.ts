import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareText } from '../../../src/calendar/compare-text.ts';
import { buildChronicle } from '../../../src/chronicle/build-chronicle.ts';
import { positionsOf } from '../../../src/chronicle/facets.ts';
import { changeDays, stanceHistory, stancesOn } from '../../../src/chronicle/stances.ts';
import { standingOf } from '../../../src/chronicle/proposal-status.ts';
import { eventEntry, proposalEntry, record } from '../../support/entries.ts';
import {
  dayText,
  first,
  proposals,
  records,
  truceAnswers as answers,
} from '../../support/stance-records.ts';

const cells = (chronicle: ReturnType<typeof buildChronicle>, day: string) =>
  chronicle.proposals
    .flatMap((proposal) =>
      [...stancesOn(proposal, day)].map(([party, { stance, event }]) =>
        [proposal.id, party.id, stance, event.id].join(' '),
      ),
    )
    .sort();

describe('the grid of positions on a day', () => {
  it('equals a replay of the positions up to that day', () => {
    fc.assert(
      fc.property(records, fc.integer({ min: 1, max: 28 }), (events, day) => {
        const chronicle = buildChronicle(record([first, ...events], proposals));
        const said = chronicle.events
          .flatMap((event) => event.positions)
          .filter(({ date }) => date.lastDay <= dayText(day))
          .toSorted((a, b) => compareText(a.date.lastDay, b.date.lastDay));
        const replay = new Map<string, string>();
        for (const { event, proposal, party, stance } of said) {
          replay.set(`${proposal.id} ${party.id}`, `${stance} ${event.id}`);
        }
        expect(cells(chronicle, dayText(day))).toEqual(
          [...replay].map((pair) => pair.join(' ')).sort(),
        );
      }),
    );
  });

  it('neither loses nor invents a stance when the day moves: each change is in the history, once', () => {
    fc.assert(
      fc.property(records, (events) => {
        const chronicle = buildChronicle(record([first, ...events], proposals));
        const told = changeDays(chronicle).flatMap(({ positions }) => positions);
        const histories = chronicle.proposals.flatMap((proposal) =>
          chronicle.parties.flatMap((party) => stanceHistory(proposal, party)),
        );
        expect(new Set(told)).toEqual(new Set(histories));
        expect(told).toHaveLength(histories.length);
        for (const { day } of changeDays(chronicle)) {
          const known = histories.filter(({ date }) => date.lastDay <= day);
          const cellCount = chronicle.proposals.reduce(
            (sum, proposal) => sum + stancesOn(proposal, day).size,
            0,
          );
          expect(cellCount).toBe(
            new Set(known.map(({ proposal, party }) => `${proposal.id} ${party.id}`)).size,
          );
        }
      }),
    );
  });
});

describe('a position with a date of its own', () => {
  const chronicle = buildChronicle(
    record(
      [
        eventEntry('talks', {
          date: '2025-02-01/2025-02-05',
          positions: answers(['ruritania', 'proposes'], ['grustark', 'rejects', '2025-02-04']),
        }),
        eventEntry('speech', {
          date: '2025-02-03',
          positions: answers(['grustark', 'undecided']),
        }),
      ],
      [proposalEntry('truce', { introduced: 'talks', dependsOn: ['grustark'] })],
    ),
  );
  const truce = chronicle.proposals[0];
  const on = (day?: string) =>
    truce && [...stancesOn(truce, day)].map(([party, { stance }]) => `${party.id} ${stance}`);

  it('counts from that day, and one without from the last day of its event', () => {
    expect(on('2025-02-02')).toEqual([]);
    expect(on('2025-02-03')).toEqual(['grustark undecided']);
    expect(on('2025-02-04')).toEqual(['grustark rejects']);
    expect(on('2025-02-05')).toEqual(['grustark rejects', 'ruritania proposes']);
    expect(on()).toEqual(['grustark rejects', 'ruritania proposes']);
  });

  it('shows that the proposal was on the table by then', () => {
    const status = (day: string) => truce && standingOf(truce, day)?.status;
    expect([status('2025-02-02'), status('2025-02-03')]).toEqual([undefined, 'open']);
  });

  it('stands in time among what its party said', () => {
    const told = chronicle.parties.map((party) =>
      positionsOf(chronicle, party).map(({ stance }) => stance),
    );
    expect(told).toEqual([['undecided', 'rejects'], ['proposes']]);
  });

  it('lends that day to what it makes of the proposal', () => {
    const standing = truce && standingOf(truce, '2025-12-31');
    expect([standing?.status, standing?.date.text]).toEqual(['rejected', '2025-02-04']);
  });
});
