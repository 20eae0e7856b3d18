/** What happened and what was put forward, made whole: ids have become objects, every list has a total order. */
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { CorrectionEntry } from '../schema/event.ts';
import type {
  EventKind,
  EventStatus,
  Settlement,
  Significance,
  Stance,
} from '../schema/vocabulary.ts';
import type { Party, Person, Place, Source, Track, SourcedText } from './registry.ts';

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
  /** Claims of the same event that dispute it, or that it disputes. */
  readonly contradicts: readonly (Utterance & Pick<Claim, 'id'>)[];
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
  /** What names them as taking part, and their office. */
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
  /** Where the readouts differ; none where there are none. */
  readonly differences: readonly SourcedText[];
  readonly outcome: SourcedText | undefined;
  /** On what else the sources differ. */
  readonly uncertain: readonly SourcedText[];
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

/** That a proposal replaced another one; the sources are those of the later one. */
export interface Replacement {
  readonly earlier: Proposal;
  readonly later: Proposal;
  /** How it was replaced, in a sentence. */
  readonly note: string;
  readonly sources: readonly Source[];
}

export interface Proposal {
  readonly id: string;
  readonly title: string;
  readonly terms: SourcedText;
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
  /** These two in the order of proposals. */
  readonly supersedes: readonly Replacement[];
  readonly supersededBy: readonly Replacement[];
  /** Every stance taken on it, in the order of comparePositions. */
  readonly positions: readonly Position[];
  readonly sources: readonly Source[];
  /** `YYYY-MM-DD` */
  readonly added: string;
}
