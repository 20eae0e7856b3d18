import { parseCalendarDate, type CalendarDate } from '../calendar/calendar-date.ts';
import type { EventEntry } from '../schema/event.ts';
import type { SourceEntry } from '../schema/source.ts';
import type { AnswerEntry } from '../schema/statement.ts';
import { pick, type Entry, type Registries } from './entries.ts';
import type {
  ChronicleEvent,
  Claim,
  Participant,
  Source,
  Speaker,
  Utterance,
} from './chronicle.ts';
import { typeset } from './typeset.ts';

/** An event with everything but its links to other events and to proposals. */
export type UnlinkedEvent = Omit<ChronicleEvent, 'related' | 'positions'>;

export function buildEvent({ id, data }: Entry<EventEntry>, registries: Registries): UnlinkedEvent {
  const date = parseCalendarDate(data.date);
  const sources = numberSources(data.sources);
  const participants = (data.participants ?? []).map((entry) =>
    buildParticipant(entry, registries),
  );
  const speaking: Speaking = { registries, sources, participants, date };
  return {
    id,
    title: typeset(data.title),
    date,
    sequence: data.sequence ?? 0,
    status: data.status,
    kind: data.kind,
    track: pick(registries.tracks, data.track),
    significance: data.significance,
    place: data.place === undefined ? undefined : pick(registries.places, data.place),
    parties: data.parties.map((party) => pick(registries.parties, party)),
    mediators: (data.mediators ?? []).map((party) => pick(registries.parties, party)),
    participants,
    summary: typeset(data.summary),
    claims: (data.claims ?? []).map((claim) => buildClaim(claim, speaking)),
    readouts: (data.readouts ?? []).map((readout) => ({
      party: pick(registries.parties, readout.party),
      points: listOf(readout.text).map(typeset),
      sources: citedSources(sources, readout.sources),
    })),
    outcome: typesetAny(data.outcome),
    uncertain: (data.uncertain ?? []).map((point) => ({
      text: typeset(point.text),
      ofReadouts: point.ofReadouts === true && data.readouts !== undefined,
      sources: citedSources(sources, point.sources),
    })),
    sources,
    added: data.added,
    corrections: data.corrections ?? [],
  };
}

/** Sources with the numbers that citations show: their places in the list, from 1. */
export function numberSources(sources: readonly SourceEntry[]): readonly Source[] {
  return sources.map((source, index) => ({ ...source, number: index + 1 }));
}

/** The sources with these ids, in the order of their numbers. */
export function citedSources(
  sources: readonly Source[],
  ids: readonly string[],
): readonly Source[] {
  return sources.filter((source) => ids.includes(source.id));
}

/** What is needed to know who speaks in a statement of an event. */
interface Speaking {
  readonly registries: Registries;
  readonly sources: readonly Source[];
  readonly participants: readonly Participant[];
  readonly date: CalendarDate;
}

function buildParticipant(
  entry: NonNullable<EventEntry['participants']>[number],
  registries: Registries,
): Participant {
  const person = pick(registries.people, entry.person);
  const party = entry.party === undefined ? person.party : pick(registries.parties, entry.party);
  return { person, party, role: entry.role, note: typesetAny(entry.note) };
}

function buildClaim(entry: NonNullable<EventEntry['claims']>[number], speaking: Speaking): Claim {
  const answers = (list: readonly AnswerEntry[] | undefined) =>
    (list ?? []).map((answer) => buildUtterance(answer, speaking));
  return {
    id: entry.id,
    breachOf: listOf(entry.breachOf ?? []),
    ...buildUtterance(entry, speaking),
    disputedBy: answers(entry.disputedBy),
    replies: answers(entry.replies),
    context: answers(entry.context),
  };
}

function buildUtterance(entry: AnswerEntry, speaking: Speaking): Utterance {
  return {
    speakers: speakersOf(entry, speaking),
    via: entry.via,
    date: entry.date === undefined ? speaking.date : parseCalendarDate(entry.date),
    text: typeset(entry.text),
    quote: typesetAny(entry.quote),
    quoteLang: entry.quoteLang,
    sources: citedSources(speaking.sources, entry.sources),
  };
}

function speakersOf(
  entry: AnswerEntry,
  { registries, participants }: Speaking,
): readonly Speaker[] {
  if (entry.byName !== undefined) {
    const parties = listOf(entry.party ?? []).map((id) => pick(registries.parties, id));
    return [{ name: entry.byName, person: undefined, parties, role: undefined }];
  }
  return listOf(entry.by ?? []).map((id) => {
    const person = registries.people.get(id);
    if (!person) {
      const party = pick(registries.parties, id);
      return { name: party.name, person: undefined, parties: [party], role: undefined };
    }
    const part = participants.find((participant) => participant.person === person);
    return { name: person.name, person, parties: [part?.party ?? person.party], role: part?.role };
  });
}

function typesetAny(text: string | undefined): string | undefined {
  return text === undefined ? undefined : typeset(text);
}

function listOf<T>(one: T | readonly T[]): readonly T[] {
  return isList(one) ? one : [one];
}

function isList<T>(one: T | readonly T[]): one is readonly T[] {
  return Array.isArray(one);
}
