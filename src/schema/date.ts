import { z } from 'astro/zod';
import { CalendarDateError, parseCalendarDate } from '../calendar/calendar-date.ts';

const QUOTES =
  'must be in quotes, such as "2025-03-11": without them the date can silently become another one';

function dateText(accepts: (text: string) => string | undefined) {
  return z
    .string({
      error: (issue) =>
        issue.input === undefined
          ? 'is missing: write a date in quotes, such as "2025-03-11"'
          : QUOTES,
    })
    .check((context) => {
      const message = accepts(context.value);
      if (message) context.issues.push({ code: 'custom', message, input: context.value });
    });
}

function problemOf(text: string): string | undefined {
  try {
    parseCalendarDate(text);
    return undefined;
  } catch (error) {
    if (error instanceof CalendarDateError) return error.message;
    throw error;
  }
}

/** EDTF text with any of the precisions that src/calendar knows. */
export const edtfSchema = dateText(problemOf);

/** One day, for what happened to a page or an entry rather than in the negotiation. */
export const daySchema = dateText((text) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text)
    ? problemOf(text)
    : `"${text}" is not a day. Write it like "2025-03-11".`,
);
