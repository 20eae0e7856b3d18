import { describe, expect, it } from 'vitest';
import { answersOf } from '../../../src/chronicle/answers.ts';
import { buildChronicle } from '../../../src/chronicle/build-chronicle.ts';
import { allClaims, claimsByMonth, disputingPartiesOf } from '../../../src/chronicle/claims.ts';
import { eventEntry, record } from '../../support/entries.ts';

const answer = { by: 'boris', text: 'It is not.', sources: ['one'] };

function claim(id: string, fields: Record<string, unknown> = {}) {
  return { id, by: 'anna', text: 'So it is.', sources: ['one'], ...fields };
}

const chronicle = buildChronicle(
  record([
    eventEntry('january', {
      date: '2025-01-30/2025-02-02',
      claims: [
        claim('later', { date: '2025-02-02', replies: [{ ...answer, date: '2025-03-02' }] }),
        claim('then'),
      ],
    }),
    eventEntry('february', {
      date: '2025-02-01',
      claims: [
        claim('of-february', { disputedBy: [answer, { ...answer, by: 'anna' }] }),
        claim('of-that-year', { date: '2024?' }),
        claim('recalled', { date: '2024-12-24', context: [answer] }),
      ],
    }),
  ]),
);

describe('claims by month', () => {
  it('stand in the month in which they were made, which may not be that of their event', () => {
    const months = claimsByMonth(allClaims(chronicle)).map(({ id, claims }) => [
      id,
      claims.map((at) => at.claim.id),
    ]);
    expect(months).toEqual([
      ['2024', ['of-that-year']],
      ['2024-12', ['recalled']],
      ['2025-01', ['then']],
      ['2025-02', ['of-february', 'later']],
    ]);
  });
});

describe('who disputes a claim', () => {
  it('are the parties that the disputes are made for, each once', () => {
    const disputing = allClaims(chronicle).map((at) => [
      at.claim.id,
      disputingPartiesOf(at.claim).map(({ id }) => id),
    ]);
    expect(Object.fromEntries(disputing)).toMatchObject({
      'of-february': ['grustark', 'ruritania'],
      later: [],
    });
  });
});

describe('what a person said about claims', () => {
  it('has disputes, replies and words beside them, in time, and not the claims', () => {
    const said = (person: string) =>
      chronicle.people
        .filter(({ id }) => id === person)
        .flatMap((one) => answersOf(chronicle, one))
        .map((at) => `${at.said.date.firstDay} ${at.kind} ${at.event.id} ${at.claim.id}`);
    expect(said('boris')).toEqual([
      '2025-02-01 dispute february of-february',
      '2025-02-01 context february recalled',
      '2025-03-02 reply january later',
    ]);
    expect(said('anna')).toEqual(['2025-02-01 dispute february of-february']);
  });
});
