import type { CalendarDate, Precision } from '../calendar/calendar-date.ts';
import type { ChronicleEvent } from '../chronicle/negotiation.ts';
import type { EventKind, EventStatus, Significance } from '../schema/vocabulary.ts';

/** What the timeline knows of an event: enough to draw, filter and link it, and no more. */
export interface TimelineItem {
  readonly id: string;
  readonly title: string;
  /** First and last day that the date can mean, `YYYY-MM-DD`, both included. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** The coarser of the precisions of its begin and end. */
  readonly precision: Precision;
  /** The date is given as about or as doubtful. */
  readonly approximate: boolean;
  readonly kind: EventKind;
  readonly track: string;
  /** Ids of those who took part or were addressed, then of those who hosted or mediated. */
  readonly parties: readonly string[];
  readonly significance: Significance;
  readonly status: EventStatus;
}

const COARSENESS = { minute: 0, day: 1, month: 2, year: 3 } as const satisfies Record<
  Precision,
  number
>;

export function itemOf(event: ChronicleEvent): TimelineItem {
  const { start, end } = event.date;
  return {
    id: event.id,
    title: event.title,
    firstDay: event.date.firstDay,
    lastDay: event.date.lastDay,
    precision: coarser(start.precision, end.precision),
    approximate: isLoose(start) || isLoose(end),
    kind: event.kind,
    track: event.track.id,
    parties: [...new Set([...event.parties, ...event.mediators].map((party) => party.id))],
    significance: event.significance,
    status: event.status,
  };
}

function coarser(a: Precision, b: Precision): Precision {
  return COARSENESS[a] < COARSENESS[b] ? b : a;
}

function isLoose(point: CalendarDate['start']): boolean {
  return point.approximate || point.uncertain;
}
