import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildChronicle } from '../../../src/chronicle/build-chronicle.ts';
import { changeDays, stanceHistory, stancesOn } from '../../../src/chronicle/stances.ts';
import { standingOf } from '../../../src/chronicle/proposal-status.ts';
import { eventEntry, proposalEntry, record } from '../../support/entries.ts';
import { dayText, first, proposals, records } from '../../support/stance-records.ts';

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
        const replay = new Map<string, string>();
        for (const event of chronicle.events) {
          if (event.date.firstDay > dayText(day)) continue;
          for (const { proposal, party, stance } of event.positions) {
            replay.set(`${proposal.id} ${party.id}`, `${stance} ${event.id}`);
          }
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
          const known = histories.filter(({ event }) => event.date.firstDay <= day);
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

  it('is the same whatever the order of files', () => {
    fc.assert(
      fc.property(
        records.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
        ),
        ([events, shuffled]) => {
          const grids = [events, shuffled].map((list) =>
            cells(buildChronicle(record([first, ...list], proposals)), '2025-02-28'),
          );
          expect(grids[0]).toEqual(grids[1]);
        },
      ),
    );
  });
});

describe('where a proposal stands', () => {
  const answers = (...stances: [party: string, stance: string][]) =>
    stances.map(([party, stance]) => ({ proposal: 'truce', party, stance, sources: ['one'] }));
  const build = (fields: Record<string, unknown>) =>
    buildChronicle(
      record(
        [
          eventEntry('offer', {
            date: '2025-02-01',
            positions: answers(['ruritania', 'proposes']),
          }),
          eventEntry('answer', { date: '2025-02-05', positions: answers(['grustark', 'rejects']) }),
          eventEntry('change-of-mind', {
            date: '2025-02-08',
            positions: answers(['grustark', 'accepts']),
          }),
          eventEntry('end', { date: '2025-02-20' }),
          eventEntry('long-end', { date: '2025-02-20/2025-02-22' }),
          eventEntry('next-offer', { date: '2025-02-25' }),
        ],
        [
          proposalEntry('truce', { introduced: 'offer', dependsOn: ['grustark'], ...fields }),
          proposalEntry('other-truce', { introduced: 'next-offer' }),
        ],
      ),
    ).proposals[0];

  it.each([
    ['2025-01-31', undefined, undefined],
    ['2025-02-01', 'open', 'offer'],
    ['2025-02-05', 'rejected', 'answer'],
    ['2025-02-08', 'accepted', 'change-of-mind'],
    ['2025-02-20', 'lapsed', 'end'],
  ])('on %s is %s', (day, status, since) => {
    const truce = build({ settled: [{ event: 'end', as: 'lapsed', note: 'It ran out.' }] });
    const standing = truce && standingOf(truce, day);
    expect([standing?.status, standing?.since.id]).toEqual([status, since]);
  });

  it('is settled on the last day of an event of several days, or on the day that the entry states', () => {
    const during = build({ settled: [{ event: 'long-end', as: 'agreed', note: 'They signed.' }] });
    const stated = build({
      settled: [{ event: 'end', date: '2025-03', as: 'lapsed', note: 'It ran out.' }],
    });
    const on = (proposal: typeof during, day: string) =>
      proposal && standingOf(proposal, day)?.status;
    expect([on(during, '2025-02-21'), on(during, '2025-02-22')]).toEqual(['accepted', 'agreed']);
    expect([on(stated, '2025-03-30'), on(stated, '2025-03-31')]).toEqual(['accepted', 'lapsed']);
    expect(stated && standingOf(stated)?.date.text).toBe('2025-03');
  });

  it('is open while a party that it depends on is silent', () => {
    const truce = build({ dependsOn: ['grustark', 'ruritania'] });
    expect(truce && standingOf(truce, '2025-02-01')?.status).toBe('open');
  });
});
