/** Small records for tests of the chronicle: what a test does not care about is filled in. */
import type { Entries, Entry } from '../../src/chronicle/entries.ts';
import { eventSchema, type EventEntry } from '../../src/schema/event.ts';
import { proposalSchema, type ProposalEntry } from '../../src/schema/proposal.ts';
import type { PersonEntry } from '../../src/schema/person.ts';
import { questionSchema, type QuestionEntry } from '../../src/schema/question.ts';
import { territorySchema, type TerritoryEntry } from '../../src/schema/territory.ts';
import { siteSchema } from '../../src/schema/site.ts';

const SOURCES = ['one', 'two'].map((id) => ({
  id,
  url: `https://example.org/${id}`,
  publisher: 'Example',
  title: `Page ${id}`,
  kind: 'agency',
  lang: 'en',
}));

export function eventEntry(id: string, fields: Record<string, unknown> = {}): Entry<EventEntry> {
  const data = eventSchema.parse({
    title: `Title of ${id}`,
    date: '2025-03-11',
    kind: 'talks',
    track: 'north',
    parties: ['ruritania'],
    summary: `Summary of ${id}.`,
    sources: SOURCES,
    added: '2025-04-01',
    ...fields,
  });
  return { id, data };
}

export function proposalEntry(id: string, fields: Record<string, unknown>): Entry<ProposalEntry> {
  const data = proposalSchema.parse({
    title: `Title of ${id}`,
    by: ['ruritania'],
    terms: { text: `Terms of ${id}.`, sources: ['one'] },
    sources: SOURCES,
    added: '2025-04-01',
    ...fields,
  });
  return { id, data };
}

export function territoryEntry(
  id: string,
  fields: Record<string, unknown> = {},
): Entry<TerritoryEntry> {
  const data = territorySchema.parse({
    name: `Name of ${id}`,
    kind: 'region',
    regions: ['XX-1'],
    summary: { text: `Summary of ${id}.`, sources: ['one'] },
    sources: SOURCES,
    added: '2025-04-01',
    ...fields,
  });
  return { id, data };
}

/** A question with one development, told by the event. */
export function questionEntry(id: string, event: string): Entry<QuestionEntry> {
  const data = questionSchema.parse({
    title: `Title of ${id}`,
    why: { text: 'It has to be answered.', sources: ['one'] },
    state: 'open',
    developments: [{ date: '2025-03-11', text: 'It was asked.', event, sources: ['one'] }],
    sources: SOURCES,
    added: '2025-04-01',
  });
  return { id, data };
}

const PEOPLE: readonly Entry<PersonEntry>[] = [
  {
    id: 'anna',
    data: { name: 'Anna Arct', party: 'ruritania', roles: [{ title: 'Envoy' }] },
  },
  { id: 'boris', data: { name: 'Boris Brod', party: 'grustark' } },
];

/** A record of two parties, two people, two tracks and one place around the given events and proposals. */
export function record(
  events: readonly Entry<EventEntry>[],
  proposals: readonly Entry<ProposalEntry>[] = [],
): Entries {
  return {
    site: siteSchema.parse({
      title: 'Test',
      tagline: 'A record for tests.',
      summary: 'A record for tests.',
      coversUntil: '2025-12-31',
      tracks: [
        { id: 'north', name: 'North', colour: 'blue' },
        { id: 'south', name: 'South', colour: 'orange' },
      ],
    }),
    redirects: [],
    events,
    proposals,
    parties: [
      { id: 'ruritania', data: { name: 'Ruritania', short: 'Ruritania', kind: 'other' } },
      { id: 'grustark', data: { name: 'Grustark', short: 'Grustark', kind: 'other' } },
    ],
    territories: [],
    questions: [],
    people: PEOPLE,
    places: [
      {
        id: 'zenda',
        data: { name: 'Zenda', country: 'CZ', lat: 50, lon: 15, timezone: 'Europe/Prague' },
      },
    ],
  };
}
