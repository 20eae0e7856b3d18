import { parseCalendarDate, type CalendarDate } from '../calendar/calendar-date.ts';
import type { EventEntry } from '../schema/event.ts';
import type { AnswerEntry } from '../schema/statement.ts';
import { pick, type Registries } from './entries.ts';
import { listOf } from './list-of.ts';
import type { Claim, Participant, Speaker, Utterance } from './negotiation.ts';
import type { Source } from './registry.ts';
import { citedSources } from './sources.ts';
import { typeset, typesetAny } from './typeset.ts';

/** What is needed to know who speaks in a statement of an event, and when. */
export interface Speaking {
  readonly registries: Registries;
  readonly sources: readonly Source[];
  readonly participants: readonly Participant[];
  readonly date: CalendarDate;
}

/** A claim with what others said to it; what it contradicts is empty until contradict. */
export function buildClaim(
  entry: NonNullable<EventEntry['claims']>[number],
  speaking: Speaking,
): Claim {
  const answers = (list: readonly AnswerEntry[] | undefined) =>
    (list ?? []).map((answer) => buildUtterance(answer, speaking));
  return {
    id: entry.id,
    breachOf: listOf(entry.breachOf ?? []),
    ...buildUtterance(entry, speaking),
    contradicts: [],
    disputedBy: answers(entry.disputedBy),
    replies: answers(entry.replies),
    context: answers(entry.context),
  };
}

/** Ties claims of one event that contradict each other, both ways, in the order of the entry. */
export function contradict(
  claims: readonly Claim[],
  entries: NonNullable<EventEntry['claims']>,
): readonly Claim[] {
  const pairs = entries.flatMap(({ id, disputes = [] }) => disputes.map((other) => [id, other]));
  const areAPair = (a: Claim, b: Claim) =>
    a !== b && pairs.some((pair) => pair.includes(a.id) && pair.includes(b.id));
  return claims.map((claim) => ({
    ...claim,
    contradicts: claims.filter((other) => areAPair(claim, other)),
  }));
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
