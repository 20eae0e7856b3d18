/**
 * Days as numbers, for drawing: whole days since 1 January 1970. A number stands for a calendar day, not for an instant,
 * so that no zone of reader or machine moves it.
 */
const MS_PER_DAY = 86_400_000;

/** The first and the last day of a span, both included. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

/**
 * @param day `YYYY-MM-DD`
 * @example dayNumber('1970-01-02') // => 1
 */
export function dayNumber(day: string): number {
  let number = numbers.get(day);
  if (number === undefined) {
    number = Date.parse(day) / MS_PER_DAY;
    numbers.set(day, number);
  }
  return number;
}

/** The day that begins at or before a number, as `YYYY-MM-DD`. */
export function dayText(day: number): string {
  const number = Math.floor(day);
  let text = texts.get(number);
  if (text === undefined) {
    text = new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
    texts.set(number, text);
  }
  return text;
}

// A record has many events but few days, and asks for them again with each filter.
const numbers = new Map<string, number>();
const texts = new Map<number, string>();

/** The instant, in ms since 1970, at which a chart in UTC draws a day number; fractions of days are fine. */
export function drawnAt(day: number): number {
  return day * MS_PER_DAY;
}

/** The day number, with its fraction, that a chart in UTC draws at an instant in ms. */
export function dayDrawnAt(ms: number): number {
  return ms / MS_PER_DAY;
}

/**
 * The days of a year, a month or a day written as text.
 *
 * @returns undefined for any other text, and for days that the calendar does not have
 * @example daysOf('2025-02') // => the span from 2025-02-01 to 2025-02-28
 */
export function daysOf(text: string): DaySpan | undefined {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(text)) return undefined;
  const [year = '', month, day] = text.split('-');
  const first = `${year}-${month ?? '01'}-${day ?? '01'}`;
  const number = dayNumber(first);
  if (Number.isNaN(number) || dayText(number) !== first) return undefined;
  if (day !== undefined) return { first: number, last: number };
  return { first: number, last: dayNumber(nextPeriod(year, month)) - 1 };
}

/** The first day after a year, or after a month. */
function nextPeriod(year: string, month: string | undefined): string {
  if (month === undefined || month === '12') return `${pad(Number(year) + 1, 4)}-01-01`;
  return `${year}-${pad(Number(month) + 1, 2)}-01`;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/**
 * The shortest texts that mean the same days: months where the span begins and ends with one.
 *
 * @example periodTexts({ first: dayNumber('2025-03-01'), last: dayNumber('2025-04-30') }) // => ['2025-03', '2025-04']
 */
export function periodTexts({ first, last }: DaySpan): [from: string, to: string] {
  const [from, to] = [dayText(first), dayText(last)];
  if (!from.endsWith('-01') || !dayText(last + 1).endsWith('-01')) return [from, to];
  return [from.slice(0, 7), to.slice(0, 7)];
}

const FORMATS = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const;
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * A span of days in words.
 *
 * @param precision how exactly to say it; by default months and years are named where the span fills them
 * @example describeDays({ first: dayNumber('2025-03-01'), last: dayNumber('2025-03-31') }) // => 'March 2025'
 * @example describeDays({ first: dayNumber('2025-03-23'), last: dayNumber('2025-03-25') }) // => '23–25 March 2025'
 */
export function describeDays(span: DaySpan, precision = precisionOf(span)): string {
  let formatter = formatters.get(precision);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-GB', { ...FORMATS[precision], timeZone: 'UTC' });
    formatters.set(precision, formatter);
  }
  // Most spans are one day; putting ranges into words takes many times as long.
  if (span.first === span.last) return formatter.format(drawnAt(span.first));
  // Words are joined closely where there is one on each side: “23–25 March 2025”, but “28 February – 2 March 2025”.
  return formatter
    .formatRange(drawnAt(span.first), drawnAt(span.last))
    .replace(/\s–\s/, ' – ')
    .replace(/^(\S+) – /, '$1–');
}

/**
 * A day, `YYYY-MM-DD`, in words.
 *
 * @example describeDay('2025-03-14') // => '14 March 2025'
 */
export function describeDay(day: string): string {
  const number = dayNumber(day);
  return describeDays({ first: number, last: number }, 'day');
}

function precisionOf(span: DaySpan): 'day' | 'month' | 'year' {
  const [from, to] = [dayText(span.first), dayText(span.last)];
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return 'year';
  return periodTexts(span)[0].length === 7 ? 'month' : 'day';
}
