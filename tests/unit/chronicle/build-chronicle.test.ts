import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildChronicle } from '../../../src/chronicle/build-chronicle.ts';
import { partiesOf } from '../../../src/chronicle/claims.ts';
import { eventEntry, proposalEntry, record } from '../../support/entries.ts';

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('the order of events', () => {
  const entries = [
    eventEntry('a-later-day', { date: '2025-03-12' }),
    eventEntry('third', { sequence: 3 }),
    eventEntry('first', { sequence: 1 }),
    eventEntry('z-second', { sequence: 2 }),
    eventEntry('month', { date: '2025-03' }),
    eventEntry('call', { date: '2025-03-10T10:00-04:00' }),
    eventEntry('same-day-without-hour', { date: '2025-03-10' }),
    eventEntry('b-tie', { date: '2025-03-10' }),
  ];
  const expected = [
    'month',
    'b-tie',
    'same-day-without-hour',
    'call',
    'first',
    'z-second',
    'third',
    'a-later-day',
  ];

  it('is by day, then by the stated sequence, then by hour, then by id, whatever the order of files', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        expect(ids(buildChronicle(record(shuffled)).events)).toEqual(expected);
      }),
    );
  });
});

describe('links between entries', () => {
  it('are known to both events, though only one names the other, and once', () => {
    const { events } = buildChronicle(
      record([
        eventEntry('early', { date: '2025-01-01' }),
        eventEntry('late', { date: '2025-02-01', related: ['early', 'middle'] }),
        eventEntry('middle', { date: '2025-01-15', related: ['late'] }),
      ]),
    );
    expect(events.map(({ id, related }) => [id, ids(related)])).toEqual([
      ['early', ['late']],
      ['middle', ['late']],
      ['late', ['early', 'middle']],
    ]);
  });

  it('give a proposal its answers in the order of events, and its successors', () => {
    const answer = (party: string, stance: string) => ({
      proposal: 'truce',
      party,
      stance,
      sources: ['one'],
    });
    const replaced = { proposal: 'truce', note: 'A longer one came.', sources: ['two'] };
    const { proposals } = buildChronicle(
      record(
        [
          eventEntry('reply', { date: '2025-02-01', positions: [answer('grustark', 'rejects')] }),
          eventEntry('offer', { date: '2025-01-01', positions: [answer('ruritania', 'proposes')] }),
        ],
        [
          proposalEntry('truce', { introduced: 'offer' }),
          proposalEntry('longer-truce', { introduced: 'reply', supersedes: [replaced] }),
        ],
      ),
    );
    const [truce, longer] = proposals;
    expect(truce?.positions.map(({ event, stance }) => [event.id, stance])).toEqual([
      ['offer', 'proposes'],
      ['reply', 'rejects'],
    ]);
    expect(truce?.supersededBy.map(({ later }) => later)).toEqual([longer]);
    expect(longer?.supersedes.map(({ earlier }) => earlier)).toEqual([truce]);
    expect(truce?.supersededBy[0]?.sources.map(({ id }) => id)).toEqual(['two']);
  });

  it('fail loudly for an id without an entry', () => {
    expect(() => buildChronicle(record([eventEntry('lost', { place: 'atlantis' })]))).toThrow(
      '"atlantis"',
    );
  });
});

describe('claims', () => {
  const { events } = buildChronicle(
    record([
      eventEntry('talks', {
        participants: [{ person: 'anna', role: 'Envoy of the Crown', sources: ['one'] }],
        claims: [
          {
            id: 'surrounded',
            by: 'anna',
            text: "The town's garrison was surrounded.",
            quote: 'They are surrounded',
            sources: ['two', 'one'],
            disputedBy: [
              {
                byName: 'General Staff',
                party: 'grustark',
                date: '2025-03-14',
                text: 'It was not.',
                sources: ['two'],
              },
            ],
          },
        ],
      }),
    ]),
  );
  const claim = events[0]?.claims[0];

  it('know who speaks, for whom, and in which office on that day', () => {
    expect(
      claim?.speakers.map(({ name, role, parties }) => [name, role, parties.map(({ id }) => id)]),
    ).toEqual([['Anna Arct', 'Envoy of the Crown', ['ruritania']]]);
    expect(
      claim?.disputedBy[0]?.speakers.map(({ name, person, parties }) => [
        name,
        person,
        parties.map(({ id }) => id),
      ]),
    ).toEqual([['General Staff', undefined, ['grustark']]]);
  });

  it('keep every party of a joint statement, and the side on which somebody sat at the event', () => {
    const [talks] = buildChronicle(
      record([
        eventEntry('talks', {
          participants: [{ person: 'anna', party: 'grustark', sources: ['one'] }],
          claims: [
            {
              id: 'joint',
              byName: 'Joint statement',
              party: ['grustark', 'ruritania'],
              text: 'The talks were useful.',
              sources: ['one'],
            },
            { id: 'own', by: 'anna', text: 'The talks were brief.', sources: ['two'] },
          ],
        }),
      ]),
    ).events;
    expect(talks?.claims.map((one) => partiesOf(one).map(({ id }) => id))).toEqual([
      ['grustark', 'ruritania'],
      ['grustark'],
    ]);
  });

  it('take the date of the event unless they state one', () => {
    expect([claim?.date.text, claim?.disputedBy[0]?.date.text]).toEqual([
      '2025-03-11',
      '2025-03-14',
    ]);
  });

  it('cite sources by the numbers of the list, in its order', () => {
    expect(claim?.sources.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('are set with typographic quotation marks', () => {
    expect(claim?.text).toBe('The town’s garrison was surrounded.');
  });
});
