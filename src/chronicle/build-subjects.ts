/** What the talks are about: territories and open questions, with their dated developments. */
import { compareCalendarDates, parseCalendarDate } from '../calendar/calendar-date.ts';
import type { QuestionEntry } from '../schema/question.ts';
import type { TerritoryEntry } from '../schema/territory.ts';
import { buildSourcedText, citedSources, numberSources } from './sources.ts';
import type { ChronicleEvent } from './negotiation.ts';
import type { Source } from './registry.ts';
import type { Development, Question, Territory } from './subjects.ts';
import { compareEvents } from './compare-events.ts';
import { pick, type Entry, type Registries } from './entries.ts';
import { typeset, typesetAny } from './typeset.ts';

/** What a development may point to. */
export interface Referents {
  readonly registries: Registries;
  readonly events: ReadonlyMap<string, ChronicleEvent>;
}

export function buildTerritory(
  { id, data }: Entry<TerritoryEntry>,
  referents: Referents,
): Territory {
  const sources = numberSources(data.sources);
  const history = buildDevelopments(data.history, sources, referents);
  const control = buildDevelopments(data.control, sources, referents);
  const positions = buildDevelopments(data.positions, sources, referents);
  const named = (data.related ?? []).map((event) => pick(referents.events, event));
  const told = [...history, ...control, ...positions].flatMap(({ event }) => event ?? []);
  return {
    id,
    name: data.name,
    kind: data.kind,
    regions: data.regions,
    place: data.place === undefined ? undefined : pick(referents.registries.places, data.place),
    summary: buildSourcedText(data.summary, sources),
    history,
    control,
    positions,
    stakes: (data.stakes ?? []).map((stake) => buildSourcedText(stake, sources)),
    events: [...new Set([...named, ...told])].sort(compareEvents),
    sources,
    added: data.added,
  };
}

export function buildQuestion({ id, data }: Entry<QuestionEntry>, referents: Referents): Question {
  const sources = numberSources(data.sources);
  return {
    id,
    title: typeset(data.title),
    why: buildSourcedText(data.why, sources),
    state: data.state,
    developments: buildDevelopments(data.developments, sources, referents),
    sources,
    added: data.added,
  };
}

interface DevelopmentEntry {
  readonly date: string;
  readonly text: string;
  readonly quote?: string | undefined;
  readonly party?: string | undefined;
  readonly event?: string | undefined;
  readonly sources: readonly string[];
}

/** In time; of one date in the order of the entry. */
function buildDevelopments(
  entries: readonly DevelopmentEntry[] | undefined,
  sources: readonly Source[],
  { registries, events }: Referents,
): Development[] {
  return (entries ?? [])
    .map((entry) => ({
      date: parseCalendarDate(entry.date),
      text: typeset(entry.text),
      quote: typesetAny(entry.quote),
      party: entry.party === undefined ? undefined : pick(registries.parties, entry.party),
      event: entry.event === undefined ? undefined : pick(events, entry.event),
      sources: citedSources(sources, entry.sources),
    }))
    .sort((a, b) => compareCalendarDates(a.date, b.date));
}
