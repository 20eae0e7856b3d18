/** What the negotiation is about: regions and questions, each with its dated and sourced history. */
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { QuestionState } from '../schema/question.ts';
import type { TerritoryKind } from '../schema/territory.ts';
import type { ChronicleEvent } from './negotiation.ts';
import type { Party, Place, Source, SourcedText } from './registry.ts';

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
  readonly summary: SourcedText;
  /** These three in time. */
  readonly history: readonly Development[];
  readonly control: readonly Development[];
  readonly positions: readonly Development[];
  readonly stakes: readonly SourcedText[];
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
  readonly why: SourcedText;
  readonly state: QuestionState;
  /** In time. */
  readonly developments: readonly Development[];
  readonly sources: readonly Source[];
  /** `YYYY-MM-DD` */
  readonly added: string;
}
