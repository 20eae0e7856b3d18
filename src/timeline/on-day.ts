/** The day as of which a reader looks at the record, and its one form in the address: `?on=2025-03-14`. */
import { daysOf, describeDay } from './days.ts';

/**
 * Reads a day of the calendar.
 *
 * @returns undefined for anything else, a month or a year included
 */
export function parseDay(text: string | null): string | undefined {
  return text?.length === 10 && daysOf(text) ? text : undefined;
}

/**
 * Reads the day from the query of an address; undefined means the latest.
 *
 * @param search with or without its question mark
 * @param coversUntil the last day that the record covers: what came after is not known, so that a later day means the latest
 * @param coversFrom the first day of the record: nothing is to be seen as of a day before it, so that such a day is refused too
 */
export function parseOnDay(
  search: string,
  coversUntil: string,
  coversFrom = '',
): string | undefined {
  const day = parseDay(new URLSearchParams(search).get('on'));
  return day !== undefined && day >= coversFrom && day <= coversUntil ? day : undefined;
}

/**
 * What to say of a day, `YYYY-MM-DD`, that the record does not cover; nothing for one that it does.
 *
 * @example refuseDay('2030-01-01', '2014-03-18', '2025-12-31') // => 'The record ends on 31 December 2025.'
 */
export function refuseDay(day: string, coversFrom: string, coversUntil: string): string {
  if (day > coversUntil) return `The record ends on ${describeDay(coversUntil)}.`;
  if (day < coversFrom) return `The record begins on ${describeDay(coversFrom)}.`;
  return '';
}

/**
 * The query of an address that parseOnDay reads back; empty for the latest.
 *
 * @param search a query of which all else is kept
 * @example formatOnDay('2025-03-14') // => '?on=2025-03-14'
 */
export function formatOnDay(day: string | undefined, search = ''): string {
  const query = new URLSearchParams(search);
  if (day === undefined) query.delete('on');
  else query.set('on', day);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
