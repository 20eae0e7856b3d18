/**
 * Dates as the content has them: EDTF text (ISO 8601-2) with a precision. A day is never turned into an instant;
 * first and last days are text that sorts as the calendar does.
 */
import { compareText } from './compare-text.ts';
import edtf, { type EdtfDate } from 'edtf';

export type Precision = 'year' | 'month' | 'day' | 'minute';

/** A point in the calendar, as exactly as the source gives it. */
export interface CalendarPoint {
  /** The EDTF text without its qualifier: `2025`, `2025-03`, `2025-03-11` or `2025-03-18T10:00-04:00`. */
  readonly text: string;
  readonly precision: Precision;
  /** About this time (`~`), and doubtful (`?`); `%` is both. */
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** When something happened: one point, or from one to another. */
export interface CalendarDate {
  /** The EDTF text as written. */
  readonly text: string;
  readonly start: CalendarPoint;
  /** The same as `start` for a single point. */
  readonly end: CalendarPoint;
  /** First and last day that the date can mean, `YYYY-MM-DD`, both included. */
  readonly firstDay: string;
  readonly lastDay: string;
}

/** Thrown for a text that is no date of the forms above; the message is for its author. */
export class CalendarDateError extends Error {
  override readonly name = 'CalendarDateError';
  /** What is wrong, as a predicate of the text, and what to do: the two halves of the message. */
  readonly wrong: string;
  readonly cure: string;

  constructor(text: string, wrong: string, cure: string) {
    super(`"${text}" ${wrong}: ${cure}.`);
    this.wrong = wrong;
    this.cure = cure;
  }
}

const FORMS =
  'write a day ("2025-03-11"), a month ("2025-03"), a year ("2025"), an interval ("2025-03-23/2025-03-25"), or a day with hour and offset ("2025-03-18T10:00-04:00"), with ~ after it for about and ? for doubtful';
const POINT = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(T\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2}))?([~?%])?$/;
const PRECISIONS = { 4: 'year', 7: 'month', 10: 'day' } as const;

/**
 * Reads an EDTF text.
 *
 * @throws CalendarDateError for any other text, and for a day that the calendar does not have.
 * @example parseCalendarDate('2025-03-23/2025-03-25').lastDay // => '2025-03-25'
 */
export function parseCalendarDate(text: string): CalendarDate {
  const [first = '', last = first, ...more] = text.split('/');
  if (more.length > 0) throw new CalendarDateError(text, 'is not a date', FORMS);
  const start = parsePoint(first);
  const end = parsePoint(last);
  const firstDay = dayBounds(start)[0];
  const lastDay = dayBounds(end)[1];
  if (text.includes('/') && (lastDay < firstDay || start.text >= end.text)) {
    throw new CalendarDateError(text, 'ends before it begins', 'put the earlier date first');
  }
  return { text, start, end, firstDay, lastDay };
}

function parsePoint(text: string): CalendarPoint {
  const match = POINT.exec(text);
  if (!match) throw new CalendarDateError(text, 'is not a date', FORMS);
  const [, day = '', time, qualifier] = match;
  requireReal(day, time, text);
  return {
    text: day + (time ?? ''),
    precision: time ? 'minute' : PRECISIONS[day.length as keyof typeof PRECISIONS],
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  };
}

/** edtf.js rolls some impossible days over (29 February becomes 1 March): a date is real if it comes back unchanged. */
function requireReal(day: string, time: string | undefined, text: string): void {
  if (readEdtf(day)?.edtf !== day) {
    throw new CalendarDateError(text, 'is not in the calendar', 'check the day and the month');
  }
  if (time && !readEdtf(day + time)) {
    throw new CalendarDateError(text, 'has no such hour', 'check the hour and the offset');
  }
}

/** Entries name the same days over and over, and edtf.js builds its grammar anew for each text. */
const alreadyRead = new Map<string, EdtfDate | undefined>();

function readEdtf(text: string): EdtfDate | undefined {
  if (!alreadyRead.has(text)) alreadyRead.set(text, parseEdtf(text));
  return alreadyRead.get(text);
}

function parseEdtf(text: string): EdtfDate | undefined {
  try {
    const parsed = edtf(text, { types: ['Date'] });
    return parsed.type === 'Date' ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function dayBounds(point: CalendarPoint): [first: string, last: string] {
  const day = point.text.slice(0, 10);
  const parsed = readEdtf(day);
  if (!parsed) {
    throw new CalendarDateError(
      point.text,
      'is not in the calendar',
      'check the day and the month',
    );
  }
  return [isoDay(parsed.min), isoDay(parsed.max)];
}

/** @example dayAfter('2025-02-28') // => '2025-03-01' */
export function dayAfter(day: string): string {
  return isoDay(Date.parse(day) + 86_400_000);
}

/** The UTC day of an instant that edtf.js gives in ms: its days are UTC days. */
function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/**
 * Orders dates: by first day, then days without an hour before hours (as instants), then by last day.
 * Ties are left to the caller, who knows ids.
 */
export function compareCalendarDates(a: CalendarDate, b: CalendarDate): number {
  return (
    compareText(a.firstDay, b.firstDay) ||
    instant(a.start) - instant(b.start) ||
    compareText(a.lastDay, b.lastDay)
  );
}

/** ms since 1970 of a point with an hour; 0 without one. */
function instant(point: CalendarPoint): number {
  return point.precision === 'minute' ? Date.parse(point.text) : 0;
}
