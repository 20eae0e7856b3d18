import { describe, expect, it } from 'vitest';
import { buildChronicle } from '../../../src/chronicle/build-chronicle.ts';
import {
  byMonth,
  claimsOf,
  eventsOfParty,
  eventsOfTrack,
  participationsOf,
  peopleOf,
  proposalsOf,
  subjectsOf,
} from '../../../src/chronicle/facets.ts';
import { homeList } from '../../../src/chronicle/home-list.ts';
import { latestChange } from '../../../src/chronicle/latest-change.ts';
import { neighboursOf, surroundings } from '../../../src/chronicle/neighbours.ts';
import { typeset } from '../../../src/chronicle/typeset.ts';
import {
  eventEntry,
  proposalEntry,
  record,
  territoryEntry,
  questionEntry,
} from '../../support/entries.ts';

const chronicle = buildChronicle(
  record([
    eventEntry('one', { date: '2025-01-05', track: 'north' }),
    eventEntry('two', {
      date: '2025-01-31',
      track: 'south',
      parties: ['grustark'],
      mediators: ['ruritania'],
    }),
    eventEntry('three', {
      date: '2025-02-01',
      participants: [{ person: 'boris', sources: ['one'] }],
      parties: ['grustark'],
      claims: [{ id: 'c', by: ['anna', 'boris'], text: 'So it is.', sources: ['one'] }],
      added: '2025-05-01',
    }),
    eventEntry('four', {
      date: '2025-03-01',
      corrections: [{ date: '2025-06-01', kind: 'correction', note: 'The day was wrong.' }],
    }),
  ]),
);
const [one, two, three, four] = chronicle.events;
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('facets', () => {
  it('a party has the events it takes part in and those it mediates', () => {
    const ruritania = chronicle.parties.find(({ id }) => id === 'ruritania');
    expect(ruritania && ids(eventsOfParty(chronicle, ruritania))).toEqual(['one', 'two', 'four']);
    expect(ruritania && ids(peopleOf(chronicle, ruritania))).toEqual(['anna']);
  });

  it('a person has the events taken part in, and the claims made alone or with others', () => {
    const [anna, boris] = chronicle.people;
    expect(anna && participationsOf(chronicle, anna)).toEqual([]);
    expect(anna && claimsOf(chronicle, anna).map(({ event }) => event.id)).toEqual(['three']);
    expect(boris && participationsOf(chronicle, boris).map(({ event }) => event.id)).toEqual([
      'three',
    ]);
  });

  it('a track and a month have their events', () => {
    const [north] = chronicle.tracks;
    expect(north && ids(eventsOfTrack(chronicle, north))).toEqual(['one', 'three', 'four']);
    expect(byMonth(chronicle.events).map(({ id, events }) => [id, ids(events)])).toEqual([
      ['2025-01', ['one', 'two']],
      ['2025-02', ['three']],
      ['2025-03', ['four']],
    ]);
  });
});

describe('the ways from an event', () => {
  const stance = { proposal: 'answered', party: 'grustark', stance: 'rejects', sources: ['one'] };
  const breach = {
    id: 'broken',
    by: 'anna',
    breachOf: 'broken',
    text: 'It broke.',
    sources: ['one'],
  };
  const { events, ...whole } = buildChronicle({
    ...record(
      [
        eventEntry('before', { date: '2025-01-01' }),
        eventEntry('talks', { positions: [stance], claims: [breach] }),
      ],
      [
        proposalEntry('named', { introduced: 'before', firstMentioned: 'talks' }),
        proposalEntry('made', { introduced: 'talks' }),
        proposalEntry('answered', { introduced: 'before' }),
        proposalEntry('settled', {
          introduced: 'before',
          settled: [{ event: 'talks', as: 'lapsed', note: 'It ran out.', sources: ['one'] }],
        }),
        proposalEntry('broken', {
          introduced: 'before',
          inForce: { from: '2025-01-02', to: '2025-01-03', sources: ['one'] },
        }),
        proposalEntry('other', { introduced: 'before' }),
      ],
    ),
    territories: [territoryEntry('shore', { related: ['talks'] }), territoryEntry('island')],
    questions: [questionEntry('who-counts', 'talks'), questionEntry('who-pays', 'before')],
  });
  const talks = events.find(({ id }) => id === 'talks');

  it('lead to each proposal that it names, makes, answers, settles or tells breaches of', () => {
    expect(talks && ids(proposalsOf({ events, ...whole }, talks)).toSorted()).toEqual([
      'answered',
      'broken',
      'made',
      'named',
      'settled',
    ]);
  });

  it('lead to the territories and questions that name it', () => {
    const subjects = talks && subjectsOf({ events, ...whole }, talks);
    expect(subjects && [ids(subjects.territories), ids(subjects.questions)]).toEqual([
      ['shore'],
      ['who-counts'],
    ]);
  });
});

describe('neighbours', () => {
  it('stop at both ends', () => {
    expect(one && neighboursOf(one, chronicle.events)).toEqual({ previous: undefined, next: two });
    expect(four && neighboursOf(four, chronicle.events)).toEqual({
      previous: three,
      next: undefined,
    });
    expect(one && ids(surroundings(one, chronicle, 1))).toEqual(['one', 'two']);
  });
});

describe('the home page', () => {
  it('lists every event of a short record', () => {
    expect(homeList(chronicle.events)).toEqual({ events: chronicle.events, years: [] });
  });

  it('lists the latest whole months of a long one, and all years', () => {
    const long = buildChronicle(
      record(
        Array.from({ length: 600 }, (_, index) =>
          eventEntry(`event-${index}`, {
            date: `${2020 + Math.floor(index / 120)}-${String((index % 12) + 1).padStart(2, '0')}-11`,
          }),
        ),
      ),
    );
    const { events, years } = homeList(long.events);
    expect(years.map(({ id, events: inYear }) => [id, inYear.length])).toEqual(
      ['2020', '2021', '2022', '2023', '2024'].map((id) => [id, 120]),
    );
    expect(byMonth(events)).toHaveLength(15);
    expect(events.at(-1)).toBe(long.events.at(-1));
  });

  it('names what changed last: an entry or a correction', () => {
    expect(latestChange(chronicle)).toEqual({ event: four, date: '2025-06-01', correction: true });
  });
});

describe('typeset', () => {
  it.each([
    [`"Ukraine's" text`, '“Ukraine’s” text'],
    [`he said 'no' ("never")`, 'he said ‘no’ (“never”)'],
    ['the leaders’ text', 'the leaders’ text'],
    [`leaders' talks`, 'leaders’ talks'],
    ['a 30-day truce', 'a 30-\u2060day truce'],
    ['the 13-point, US-backed text of 2025-03', 'the 13-\u2060point, US-backed text of 2025-03'],
  ])('%s becomes %s', (plain, set) => {
    expect(typeset(plain)).toBe(set);
  });
});
