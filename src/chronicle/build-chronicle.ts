import { parseCalendarDate } from '../calendar/calendar-date.ts';
import type { PersonEntry } from '../schema/person.ts';
import { buildEvent } from './build-event.ts';
import { citedSources, numberSources } from './sources.ts';
import { pick, type Entries, type Entry, type Registries } from './entries.ts';
import { linkEvents, linkProposals } from './link-entries.ts';
import type { Chronicle } from './chronicle.ts';
import type { Party, Person } from './registry.ts';
import { buildQuestion, buildTerritory } from './build-subjects.ts';
import { compareEvents, compareNames, compareTitles } from './compare-events.ts';

/**
 * Makes the record whole. The order of the entries does not matter.
 *
 * @throws Error for an id without an entry, which the content linter has refused before.
 */
export function buildChronicle(entries: Entries): Chronicle {
  const registries = buildRegistries(entries);
  const drafts = entries.events.map((entry) => buildEvent(entry, registries)).sort(compareEvents);
  const events = linkEvents(drafts, entries.events);
  const proposals = linkProposals(entries.proposals, entries.events, events, registries);
  const referents = { registries, events: byId(events) };
  return {
    site: entries.site,
    phases: (entries.site.phases ?? []).map(({ name, from, to }) => ({
      name,
      from: parseCalendarDate(from),
      to: dateOf(to),
    })),
    events,
    proposals,
    parties: [...registries.parties.values()],
    people: [...registries.people.values()],
    territories: entries.territories
      .map((entry) => buildTerritory(entry, referents))
      .sort(compareNames),
    questions: entries.questions
      .map((entry) => buildQuestion(entry, referents))
      .sort(compareTitles),
    tracks: [...registries.tracks.values()],
    redirects: entries.redirects,
  };
}

function buildRegistries(entries: Entries): Registries {
  const tracks = entries.site.tracks.map((track, index) => ({ ...track, index }));
  const parties = byId(entries.parties.map(({ id, data }) => ({ id, ...data })).sort(compareNames));
  const people = entries.people.map((entry) => buildPerson(entry, parties));
  return {
    tracks: byId(tracks),
    parties,
    people: byId(people.sort(compareNames)),
    places: byId(entries.places.map(({ id, data }) => ({ id, ...data }))),
  };
}

function buildPerson(
  { id, data: { party, roles, sources: listed, ...rest } }: Entry<PersonEntry>,
  parties: ReadonlyMap<string, Party>,
): Person {
  const sources = numberSources(listed ?? []);
  const offices = (roles ?? []).map(({ title, from, to, sources: cited }) => ({
    title,
    from: dateOf(from),
    to: dateOf(to),
    sources: citedSources(sources, cited ?? []),
  }));
  return { id, ...rest, party: pick(parties, party), offices, sources };
}

function dateOf(text: string | undefined) {
  return text === undefined ? undefined : parseCalendarDate(text);
}

function byId<T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
