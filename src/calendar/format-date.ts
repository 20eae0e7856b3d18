/** Dates in words, with their precision. Days stay days: nothing here depends on the zone of the machine. */
import { TZDate } from '@date-fns/tz';
import { UTCDate } from '@date-fns/utc';
import { format } from 'date-fns/format';
import type { CalendarDate, CalendarPoint } from './calendar-date.ts';

const PATTERNS = {
  year: 'yyyy',
  month: 'MMMM yyyy',
  day: 'd MMMM yyyy',
  minute: 'd MMMM yyyy',
} as const;

/**
 * A date as it stands in a text.
 *
 * @example formatDate(parseCalendarDate('2025-03-23/2025-03-25')) // => '23–25 March 2025'
 * @example formatDate(parseCalendarDate('2025-03~')) // => 'about March 2025'
 */
export function formatDate(date: CalendarDate): string {
  const { start, end } = date;
  if (start === end || start.text === end.text) return formatPoint(start);
  if (!sharesQualifier(start, end)) return `${formatPoint(start)} to ${formatPoint(end)}`;
  return withQualifier(start, shortRange(start, end));
}

/** A day as text, `YYYY-MM-DD`, in words: `11 March 2025`. */
export function formatDay(day: string): string {
  return format(new UTCDate(`${day}T00:00:00Z`), 'd MMMM yyyy');
}

/** A month as text, `YYYY-MM`, in words: `March 2025`. */
export function formatMonth(month: string): string {
  return format(new UTCDate(`${month}-01T00:00:00Z`), 'MMMM yyyy');
}

/**
 * The hour of a date that has one, in the zone of the place and in UTC.
 *
 * @param timezone an IANA zone; without it the hour is shown at the offset that the entry states
 * @returns undefined where the date has no hour
 * @example formatHour(parseCalendarDate('2025-03-18T10:00-04:00')) // => '10:00 (UTC−04:00), 14:00 UTC'
 */
export function formatHour(date: CalendarDate, timezone?: string): string | undefined {
  const { text, precision } = date.start;
  if (precision !== 'minute') return undefined;
  const utc = format(new UTCDate(Date.parse(text)), 'HH:mm');
  const local = timezone
    ? format(new TZDate(Date.parse(text), timezone), "HH:mm '('OOOO')'").replaceAll('GMT', 'UTC')
    : `${text.slice(11, 16)} (UTC${text.slice(16)})`;
  const typographic = local.replace('-', '−');
  return /\(UTC(?:Z|[+−]00:00)?\)/.test(typographic) ? `${utc} UTC` : `${typographic}, ${utc} UTC`;
}

/** What a machine reads in `<time datetime>`; undefined where HTML has no form for the date (an interval). */
export function machineDate(date: CalendarDate): string | undefined {
  return date.start.text === date.end.text ? date.start.text : undefined;
}

function formatPoint(point: CalendarPoint): string {
  return withQualifier(point, format(utcOf(point), PATTERNS[point.precision]));
}

function withQualifier(point: CalendarPoint, words: string): string {
  const about = point.approximate ? `about ${words}` : words;
  return point.uncertain ? `${about} (doubtful)` : about;
}

/** Leaves out of the first date what the second one repeats: `23–25 March 2025`, `28 February – 2 March 2025`. */
function shortRange(start: CalendarPoint, end: CalendarPoint): string {
  const [a, b] = [utcOf(start), utcOf(end)];
  const whole = format(b, PATTERNS[end.precision]);
  if (start.precision !== end.precision)
    return `${format(a, PATTERNS[start.precision])} – ${whole}`;
  if (format(a, 'yyyy') !== format(b, 'yyyy')) {
    const dash = start.precision === 'year' ? '–' : ' – ';
    return format(a, PATTERNS[start.precision]) + dash + whole;
  }
  if (start.precision === 'month') return `${format(a, 'MMMM')}–${whole}`;
  return format(a, 'M') === format(b, 'M')
    ? `${format(a, 'd')}–${whole}`
    : `${format(a, 'd MMMM')} – ${whole}`;
}

function sharesQualifier(a: CalendarPoint, b: CalendarPoint): boolean {
  return a.approximate === b.approximate && a.uncertain === b.uncertain;
}

/** The calendar day of a point as a UTC date, whatever its offset: the day on which the entry puts it. */
function utcOf(point: CalendarPoint): UTCDate {
  const [year = '', month = '01', day = '01'] = point.text.slice(0, 10).split('-');
  return new UTCDate(`${year}-${month}-${day}T00:00:00Z`);
}
