/** The record cut by one thing at a time: what a page of a party, a person, a track or a month shows. */
import type { Chronicle } from './chronicle.ts';
import type { ChronicleEvent, Participant, Position, Proposal } from './negotiation.ts';
import type { Party, Person, Track } from './registry.ts';
import type { Question, Territory } from './subjects.ts';
import { allClaims, type ClaimAt } from './claims.ts';
import { compareText } from '../calendar/compare-text.ts';
import { perChronicle } from './per-chronicle.ts';
import { comparePositions } from './stances.ts';

/** Every page of an event asks for those of its track. */
const byTrack = perChronicle(({ events }) => Map.groupBy(events, ({ track }) => track));

export function eventsOfTrack(chronicle: Chronicle, track: Track): readonly ChronicleEvent[] {
  return byTrack(chronicle).get(track) ?? [];
}

/** Events in which the party takes part, is addressed, hosts or mediates. */
export function eventsOfParty(chronicle: Chronicle, party: Party): readonly ChronicleEvent[] {
  return chronicle.events.filter(
    (event) => event.parties.includes(party) || event.mediators.includes(party),
  );
}

export interface Participation {
  readonly event: ChronicleEvent;
  readonly participant: Participant;
}

/** The events that the person took part in, with the part taken. */
export function participationsOf(chronicle: Chronicle, person: Person): readonly Participation[] {
  return chronicle.events.flatMap((event) =>
    event.participants
      .filter((participant) => participant.person === person)
      .map((participant) => ({ event, participant })),
  );
}

/** The office in which somebody took part, by the id of the event. */
export function rolesAt(participations: readonly Participation[]): ReadonlyMap<string, string> {
  return new Map(
    participations.flatMap(({ event, participant: { role } }) =>
      role === undefined ? [] : [[event.id, role] as const],
    ),
  );
}

/** What the person claimed, alone or with others, in the order of events. */
export function claimsOf(chronicle: Chronicle, person: Person): readonly ClaimAt[] {
  return allClaims(chronicle).filter(({ claim }) =>
    claim.speakers.some((speaker) => speaker.person === person),
  );
}

/** Every stance that the party took, in the order of comparePositions. */
export function positionsOf(chronicle: Chronicle, party: Party): readonly Position[] {
  return chronicle.events
    .flatMap((event) => event.positions.filter((position) => position.party === party))
    .sort(comparePositions);
}

/** The proposals that an event first named, put forward, answered or settled, or of which it carries a claim of breach. */
export function proposalsOf(chronicle: Chronicle, event: ChronicleEvent): readonly Proposal[] {
  const answered = new Set(event.positions.map(({ proposal }) => proposal));
  return chronicle.proposals.filter(
    (proposal) =>
      proposal.introduced === event ||
      proposal.firstMentioned === event ||
      answered.has(proposal) ||
      proposal.settled.some((settlement) => settlement.event === event) ||
      event.claims.some(({ breachOf }) => breachOf.includes(proposal.id)),
  );
}

/** What the talks are about, as far as an event is part of it. */
export interface Subjects {
  readonly territories: readonly Territory[];
  readonly questions: readonly Question[];
}

/** The territories and questions that name the event. */
export function subjectsOf(chronicle: Chronicle, event: ChronicleEvent): Subjects {
  return {
    territories: chronicle.territories.filter(({ events }) => events.includes(event)),
    questions: chronicle.questions.filter(({ developments }) =>
      developments.some((development) => development.event === event),
    ),
  };
}

export function peopleOf(chronicle: Chronicle, party: Party): readonly Person[] {
  return chronicle.people.filter((person) => person.party === party);
}

export interface Period {
  /** `YYYY-MM` or `YYYY` */
  readonly id: string;
  readonly events: readonly ChronicleEvent[];
}

/** Events by the month in which they begin, in time. A date without a month counts for January. */
export function byMonth(events: readonly ChronicleEvent[]): readonly Period[] {
  return groupByStart(events, 7);
}

/** Events by the year in which they begin, in time. */
export function byYear(events: readonly ChronicleEvent[]): readonly Period[] {
  return groupByStart(events, 4);
}

function groupByStart(events: readonly ChronicleEvent[], length: number): readonly Period[] {
  const groups = Map.groupBy(events, (event) => event.date.firstDay.slice(0, length));
  return [...groups]
    .map(([id, group]) => ({ id, events: group }))
    .sort((a, b) => compareText(a.id, b.id));
}
