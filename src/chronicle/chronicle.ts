/** The record made whole: ids have become objects, every list has a total order, nothing is left to look up. */
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { CorrectionEntry } from '../schema/event.ts';
import type { PartyEntry } from '../schema/party.ts';
import type { PersonEntry } from '../schema/person.ts';
import type { PlaceEntry } from '../schema/place.ts';
import type { RedirectEntry } from '../schema/redirect.ts';
import type { QuestionState } from '../schema/question.ts';
import type { SiteEntry, TrackEntry } from '../schema/site.ts';
import type { TerritoryKind } from '../schema/territory.ts';
import type { SourceEntry } from '../schema/source.ts';
import type {
  EventKind,
  EventStatus,
  Settlement,
  Significance,
  Stance,
} from '../schema/vocabulary.ts';

export interface Chronicle {
  readonly site: SiteEntry;
  readonly phases: readonly Phase[];
  /** In the order of compareEvents. */
  readonly events: readonly ChronicleEvent[];
  /** In the order of the events that introduced them. */
  readonly proposals: readonly Proposal[];
  /** By name. */
  readonly parties: readonly Party[];
  /** By name. */
  readonly people: readonly Person[];
  /** By name. */
  readonly territories: readonly Territory[];
  /** By title. */
  readonly questions: readonly Question[];
  /** In the order of site.yml. */
  readonly tracks: readonly Track[];
  readonly redirects: readonly RedirectEntry[];
}

export interface Track extends TrackEntry {
  /** Place among the tracks, from 0. */
  readonly index: number;
}

export interface Phase {
  readonly name: string;
  readonly from: CalendarDate;
  /** Missing while the phase goes on. */
  readonly to: CalendarDate | undefined;
}

export interface Party extends PartyEntry {
  readonly id: string;
}

export interface Place extends PlaceEntry {
  readonly id: string;
}

export interface Office {
  readonly title: string;
  readonly from: CalendarDate | undefined;
  readonly to: CalendarDate | undefined;
  /** Of the entry of the person; none where a participant of an event holds the office. */
  readonly sources: readonly Source[];
}

export interface Person extends Omit<PersonEntry, 'party' | 'roles' | 'sources'> {
  readonly id: string;
  readonly party: Party;
  readonly offices: readonly Office[];
  readonly sources: readonly Source[];
}

/** A source with its place in the list of its entry, from 1: the number that citations show. */
export interface Source extends SourceEntry {
  readonly number: number;
}

/** Somebody who said something: a person or party of the record, or a name only. */
export interface Speaker {
  readonly name: string;
  readonly person: Person | undefined;
  /** Whom the speaker speaks for: several in a joint statement, none for one who speaks for nobody. */
  readonly parties: readonly Party[];
  /** The office held at the event, where the entry states it. */
  readonly role: string | undefined;
}

export interface Utterance {
  readonly speakers: readonly Speaker[];
  readonly via: string | undefined;
  /** When it was said; the date of the event unless the entry states another. */
  readonly date: CalendarDate;
  readonly text: string;
  readonly quote: string | undefined;
  readonly quoteLang: string | undefined;
  readonly sources: readonly Source[];
}

/** An attributed statement, never a fact. */
export interface Claim extends Utterance {
  readonly id: string;
  /** Ids of the truces that were breached, if that is what is claimed. */
  readonly breachOf: readonly string[];
  readonly disputedBy: readonly Utterance[];
  readonly replies: readonly Utterance[];
  readonly context: readonly Utterance[];
}

export interface Readout {
  readonly party: Party;
  readonly points: readonly string[];
  readonly sources: readonly Source[];
}

/** The stance of a party on a proposal as of an event. */
export interface Position {
  readonly proposal: Proposal;
  readonly party: Party;
  readonly stance: Stance;
  /** Who told of it, where the party itself is not on record. */
  readonly via: string | undefined;
  readonly note: string | undefined;
  readonly event: ChronicleEvent;
  /** When it was said; the date of the event unless the entry states another. */
  readonly date: CalendarDate;
  readonly sources: readonly Source[];
}

export interface Participant {
  readonly person: Person;
  readonly party: Party;
  readonly role: string | undefined;
  readonly note: string | undefined;
}

export interface Uncertainty {
  readonly text: string;
  /** Whether it is a difference between the readouts of the event; never so where it has none. */
  readonly ofReadouts: boolean;
  readonly sources: readonly Source[];
}

export interface ChronicleEvent {
  readonly id: string;
  readonly title: string;
  readonly date: CalendarDate;
  /** Place among the events of the day; 0 where the entry states none. */
  readonly sequence: number;
  readonly status: EventStatus;
  readonly kind: EventKind;
  readonly track: Track;
  readonly significance: Significance;
  readonly place: Place | undefined;
  readonly parties: readonly Party[];
  readonly mediators: readonly Party[];
  readonly participants: readonly Participant[];
  readonly summary: string;
  readonly positions: readonly Position[];
  readonly claims: readonly Claim[];
  readonly readouts: readonly Readout[];
  readonly outcome: string | undefined;
  readonly uncertain: readonly Uncertainty[];
  /** Both ways: those that it names and those that name it, in the order of events. */
  readonly related: readonly ChronicleEvent[];
  readonly sources: readonly Source[];
  /** `YYYY-MM-DD` */
  readonly added: string;
  readonly corrections: readonly CorrectionEntry[];
}

/** An event that settled a proposal. */
export interface SettlementAt {
  readonly event: ChronicleEvent;
  /** That of the event, unless the entry states another. */
  readonly date: CalendarDate;
  readonly as: Settlement;
  readonly note: string;
  readonly sources: readonly Source[];
}

/** The days for which a truce was to hold. */
export interface InForce {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly note: string | undefined;
  readonly sources: readonly Source[];
}

/** One point of a text, for setting it beside another text. */
export interface Point {
  readonly topic: string;
  readonly text: string;
  readonly sources: readonly Source[];
}

export interface Proposal {
  readonly id: string;
  readonly title: string;
  readonly terms: string;
  readonly by: readonly Party[];
  readonly introduced: ChronicleEvent;
  readonly firstMentioned: ChronicleEvent | undefined;
  /** The parties without whose consent it cannot come about. */
  readonly dependsOn: readonly Party[];
  readonly settled: readonly SettlementAt[];
  readonly inForce: InForce | undefined;
  readonly points: readonly Point[];
  /** Both ways, in the order of proposals. */
  readonly comparedWith: readonly Proposal[];
  readonly supersedes: readonly Proposal[];
  readonly supersededBy: readonly Proposal[];
  /** Every stance taken on it, in the order of comparePositions. */
  readonly positions: readonly Position[];
  readonly sources: readonly Source[];
  /** `YYYY-MM-DD` */
  readonly added: string;
}

/** Something dated and sourced in the history of a territory or a question. */
export interface Development {
  readonly date: CalendarDate;
  readonly text: string;
  readonly quote: string | undefined;
  /** The party that it comes from, where it is one. */
  readonly party: Party | undefined;
  readonly event: ChronicleEvent | undefined;
  readonly sources: readonly Source[];
}

/** A region or a place that the talks are about. */
export interface Territory {
  readonly id: string;
  readonly name: string;
  readonly kind: TerritoryKind;
  /** ISO 3166-2 codes of regions of the map. */
  readonly regions: readonly string[];
  /** Where a site lies. */
  readonly place: Place | undefined;
  readonly summary: string;
  /** These three in time. */
  readonly history: readonly Development[];
  readonly control: readonly Development[];
  readonly positions: readonly Development[];
  readonly stakes: readonly { readonly text: string; readonly sources: readonly Source[] }[];
  /** In the order of events: those that it names, and those that its lists name. */
  readonly events: readonly ChronicleEvent[];
  readonly sources: readonly Source[];
  /** `YYYY-MM-DD` */
  readonly added: string;
}

/** A question that the negotiation has to answer. */
export interface Question {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly state: QuestionState;
  /** In time. */
  readonly developments: readonly Development[];
  readonly sources: readonly Source[];
  /** `YYYY-MM-DD` */
  readonly added: string;
}
