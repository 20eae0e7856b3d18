/** Whole records of any shape in which all that can point to an entry does: every link is there in one of them. */
import fc from 'fast-check';
import type { Entries, Entry } from '../../src/chronicle/entries.ts';
import type { EventEntry } from '../../src/schema/event.ts';
import { SETTLEMENTS } from '../../src/schema/vocabulary.ts';
import { eventEntry, proposalEntry, questionEntry, record, territoryEntry } from './entries.ts';
import { dayText, first, records } from './stance-records.ts';

const PROPOSALS = ['truce', 'exchange', 'pause'];
const PARTIES = ['ruritania', 'grustark'];
const PEOPLE = ['anna', 'boris'];
const PLACES = ['zenda', 'strelsau'];

const sources = fc.subarray(['one', 'two'], { minLength: 1 });
const some = (ids: readonly string[]) => fc.subarray([...ids]);
const day = fc.integer({ min: 1, max: 28 }).map(dayText);
const utterance = fc.record({
  by: fc.subarray([...PEOPLE, ...PARTIES], { minLength: 1 }),
  date: fc.option(day, { nil: undefined }),
  text: fc.constantFrom('It rained.', 'It did not rain.'),
  sources,
});
const utterances = fc.array(utterance, { minLength: 1, maxLength: 2 });

const claim = fc
  .record({
    said: utterance,
    disputedBy: fc.option(utterances, { nil: undefined }),
    replies: fc.option(utterances, { nil: undefined }),
    context: fc.option(utterances, { nil: undefined }),
    breachOf: fc.option(fc.constantFrom(...PROPOSALS), { nil: undefined }),
  })
  .map(({ said, ...answers }) => ({ ...said, ...answers }));

/** What an event says beside its date and positions; lists that may not be empty are left out where they are. */
const fieldsOf = (events: readonly string[]) =>
  fc
    .record({
      related: some(events),
      place: fc.option(fc.constantFrom(...PLACES), { nil: undefined }),
      mediators: some(PARTIES),
      participants: some(PEOPLE).map((people) =>
        people.map((person) => ({ person, role: 'Envoy', sources: ['one'] })),
      ),
      claims: fc
        .array(claim, { maxLength: 3 })
        .map((claims) => claims.map((one, index) => ({ id: `claim-${index}`, ...one }))),
      readouts: some(PARTIES).map((parties) =>
        parties.map((party) => ({ party, text: 'They spoke.', sources: ['one'] })),
      ),
      uncertain: fc.array(
        fc.record({ text: fc.constant('When.'), ofReadouts: fc.boolean(), sources }),
        {
          maxLength: 2,
        },
      ),
    })
    .map(withoutEmpty);

const proposalFields = (id: string, events: readonly string[]) =>
  fc
    .record({
      by: fc.subarray(PARTIES, { minLength: 1 }),
      introduced: fc.constantFrom(...events),
      firstMentioned: fc.option(fc.constantFrom(...events), { nil: undefined }),
      dependsOn: some(PARTIES),
      settled: fc.array(
        fc.record({
          event: fc.constantFrom(...events),
          date: fc.option(day, { nil: undefined }),
          as: fc.constantFrom(...SETTLEMENTS),
          note: fc.constantFrom('It was over.', 'It went on.'),
          sources,
        }),
        { maxLength: 3 },
      ),
      supersedes: some(PROPOSALS.filter((other) => other !== id)).map((earlier) =>
        earlier.map((proposal) => ({ proposal, note: 'A later one came.', sources: ['one'] })),
      ),
      comparedWith: some(PROPOSALS.filter((other) => other !== id)),
    })
    .map(withoutEmpty);

const eventsIn = (events: readonly Entry<EventEntry>[]) => {
  const ids = events.map(({ id }) => id);
  return fc.tuple(
    ...events.map(({ id, data }) =>
      fieldsOf(ids.filter((other) => other !== id)).map((fields) =>
        eventEntry(id, { ...data, ...fields }),
      ),
    ),
  );
};

/** Up to ten events in February 2025 with their proposals, people, places, territories and questions. */
export const linkedRecords: fc.Arbitrary<Entries> = records
  .map((events) => [first, ...events.slice(0, 9)])
  .chain((events) => {
    const ids = events.map(({ id }) => id);
    return fc.record({
      events: eventsIn(events),
      proposals: fc.tuple(
        ...PROPOSALS.map((id) =>
          proposalFields(id, ids).map((fields) => proposalEntry(id, fields)),
        ),
      ),
      territories: fc.tuple(...['north', 'south', 'lake'].map((id) => territoryIn(id, ids))),
      questions: fc.tuple(
        ...['whose', 'when'].map((id) =>
          fc.constantFrom(...ids).map((event) => questionEntry(id, event)),
        ),
      ),
    });
  })
  .map((lists) => {
    const around = record([]);
    const places = around.places.flatMap(({ data }) => PLACES.map((id) => ({ id, data })));
    return { ...around, ...lists, places };
  });

function territoryIn(id: string, events: readonly string[]) {
  const dated = { date: day, text: fc.constant('It rained.'), sources };
  const event = fc.option(fc.constantFrom(...events), { nil: undefined });
  return fc
    .record({
      place: fc.option(fc.constantFrom(...PLACES), { nil: undefined }),
      history: fc.array(fc.record({ ...dated, event }), { maxLength: 2 }),
      control: fc.array(fc.record({ ...dated, event }), { maxLength: 2 }),
      positions: fc.array(fc.record({ ...dated, event, party: fc.constantFrom(...PARTIES) }), {
        maxLength: 2,
      }),
      related: some(events),
    })
    .map((fields) => territoryEntry(id, withoutEmpty(fields)));
}

/** Content has no empty lists. */
function withoutEmpty(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  );
}
