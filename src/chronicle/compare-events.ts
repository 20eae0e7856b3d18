import { compareCalendarDates, type CalendarDate } from '../calendar/calendar-date.ts';
import { compareText } from '../calendar/compare-text.ts';

export interface Dated {
  readonly id: string;
  readonly date: CalendarDate;
  readonly sequence: number;
}

/**
 * The one order of events: by first day; on one day by the sequence that entries state, then by date (an hour after
 * no hour), then by id. Total, since ids are unique.
 */
export function compareEvents(a: Dated, b: Dated): number {
  return (
    compareText(a.date.firstDay, b.date.firstDay) ||
    a.sequence - b.sequence ||
    compareCalendarDates(a.date, b.date) ||
    compareText(a.id, b.id)
  );
}

/** The order of people and parties in lists: by name as a reader of English expects, then by id. */
export function compareNames(
  a: { name: string; id: string },
  b: { name: string; id: string },
): number {
  return collator.compare(a.name, b.name) || compareText(a.id, b.id);
}

/** The order of questions: by title as a reader of English expects, then by id. */
export function compareTitles(
  a: { title: string; id: string },
  b: { title: string; id: string },
): number {
  return collator.compare(a.title, b.title) || compareText(a.id, b.id);
}

const collator = new Intl.Collator('en');
