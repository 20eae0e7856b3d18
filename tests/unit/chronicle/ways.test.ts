import { describe, expect, it } from 'vitest';
import { buildChronicle } from '../../../src/chronicle/build-chronicle.ts';
import type { Proposal } from '../../../src/chronicle/negotiation.ts';
import { waysFrom } from '../../../src/chronicle/ways.ts';
import {
  eventEntry,
  proposalEntry,
  questionEntry,
  record,
  territoryEntry,
} from '../../support/entries.ts';

const claim = (id: string, fields: object = {}) => ({
  id,
  by: 'anna',
  text: 'So it is.',
  sources: ['one'],
  ...fields,
});
const said = [{ by: 'boris', text: 'Not so.', sources: ['two'] }];
const stance = { party: 'grustark', stance: 'rejects', sources: ['one'] };

interface Around {
  readonly event?: object;
  readonly territories?: readonly string[];
  readonly questions?: readonly string[];
  readonly named?: (proposals: readonly Proposal[]) => readonly Proposal[];
}

/** The ways from an event, with three proposals of an earlier one on record. */
function waysOf({ event = {}, territories = [], questions = [], named = () => [] }: Around) {
  const chronicle = buildChronicle({
    ...record(
      [
        eventEntry('before', { date: '2025-01-01' }),
        eventEntry('talks', { date: '2025-03-23/2025-03-25', ...event }),
      ],
      ['a', 'b', 'c'].map((id) => proposalEntry(id, { introduced: 'before' })),
    ),
    territories: territories.map((id) => territoryEntry(id, { related: ['talks'] })),
    questions: questions.map((id) => questionEntry(id, 'talks')),
  });
  const [, talks] = chronicle.events;
  if (!talks) throw new Error('The record has no talks.');
  return waysFrom(chronicle, talks, named(chronicle.proposals));
}

describe('the proposals of an event', () => {
  it('are those that its entry and those that its text names, each once, in the order of proposals', () => {
    const { proposals } = waysOf({
      event: {
        positions: [
          { ...stance, proposal: 'b' },
          { ...stance, proposal: 'c' },
        ],
      },
      named: ([a, b]) => [b, a].filter((one) => one !== undefined),
    });
    expect(proposals.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

describe('a bar that would be too long', () => {
  const many = (word: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${word}-${index}`);
  const folds = (around: Around) => {
    const { territories, questions } = waysOf(around);
    return { territories: territories.folded, questions: questions.folded };
  };

  it.each([
    [1, 1, { territories: false, questions: false }],
    [2, 6, { territories: false, questions: true }],
    [9, 0, { territories: true, questions: false }],
    [9, 4, { territories: true, questions: true }],
  ])('with %i territories and %i questions folds questions first', (regions, asked, folded) => {
    expect(
      folds({ territories: many('shore', regions), questions: many('question', asked) }),
    ).toEqual(folded);
  });

  it('hides no single name behind a number, however long it is', () => {
    const long = 'x'.repeat(70);
    const event = { claims: [claim('one')], uncertain: [{ text: 'The hour.', sources: ['one'] }] };
    expect(folds({ event, territories: [long], questions: [long] })).toEqual({
      territories: false,
      questions: false,
    });
  });

  it('names what is as short as its number, and its heading counts for nothing', () => {
    const full = {
      claims: [claim('one')],
      positions: ['a', 'b', 'c'].map((proposal) => ({ ...stance, proposal })),
      uncertain: [{ text: 'The hour.', sources: ['one'] }],
    };
    const names = (count: number) => ({ event: full, territories: many('t', count) });
    expect(folds(names(2)).territories).toBe(false);
    expect(folds(names(3)).territories).toBe(true);
  });

  it('has less room for names where there are more ways', () => {
    const around = { territories: many('shore', 3), questions: many('question', 2) };
    expect(folds(around).questions).toBe(false);
    const event = { claims: [claim('one')], positions: [{ ...stance, proposal: 'a' }] };
    expect(folds({ ...around, event }).questions).toBe(true);
  });
});

describe('the way to the other side', () => {
  it.each([
    ['the first disputed claim', 'third', [{}, { replies: said }, { disputedBy: said }]],
    ['a claim that another one contradicts', 'second', [{}, { disputes: ['third'] }, {}]],
    ['else the first answered one', 'second', [{}, { context: said }, { replies: said }]],
    ['else none', undefined, [{}, {}, {}]],
  ])('begins with %s', (_, id, fields) => {
    const ids = ['first', 'second', 'third'];
    const claims = fields.map((more, index) => claim(ids[index] ?? '', more));
    expect(waysOf({ event: { claims } }).answeredClaim?.id).toBe(id);
  });

  it('goes by the readouts where there are several', () => {
    const readouts = ['ruritania', 'grustark'].map((party) => ({
      party,
      text: 'The talks were brief.',
      sources: ['one'],
    }));
    expect(waysOf({ event: { readouts } }).readouts).toBe(true);
    expect(waysOf({ event: { readouts: readouts.slice(0, 1) } }).readouts).toBe(false);
  });

  it('goes by what the sources differ on', () => {
    const uncertain = [{ text: 'The hour.', sources: ['one'] }];
    expect(waysOf({ event: { uncertain } }).uncertain).toBe(true);
    expect(waysOf({}).uncertain).toBe(false);
  });
});

describe('the day of the positions of an event', () => {
  const dayWith = (...dates: readonly (string | undefined)[]) =>
    waysOf({
      event: {
        positions: dates.map((date, index) => ({
          ...stance,
          proposal: ['a', 'b', 'c'][index],
          ...(date && { date }),
        })),
      },
    }).positionsOn;

  it('is the last of the event and of its positions', () => {
    expect(dayWith(undefined)).toBe('2025-03-25');
    expect(dayWith('2025-03-24', '2025-03-23')).toBe('2025-03-25');
    expect(dayWith('2025-03-27', undefined)).toBe('2025-03-27');
  });

  it('is missing where it has none', () => {
    expect(waysOf({}).positionsOn).toBeUndefined();
  });
});
