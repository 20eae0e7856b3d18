import { z } from 'astro/zod';
import { CalendarDateError, parseCalendarDate } from '../calendar/calendar-date.ts';
import { advise } from './advice.ts';

const IN_QUOTES = 'write a date in quotes, such as "2025-03-11"';

const dates = z.registry<{ date: true }>();

function dateSchema(problemOf: (text: string) => string | undefined): z.ZodString {
  return z
    .string({
      error: ({ input }) => {
        if (input === undefined) return advise('is missing', IN_QUOTES);
        if (input === null) return advise('is empty', IN_QUOTES);
        if (typeof input === 'object' && !(input instanceof Date)) {
          return advise('is not one date', IN_QUOTES);
        }
        return advise(
          'is not in quotes and can silently become another date',
          'put quotes around it, such as "2025-03-11"',
        );
      },
    })
    .check((context) => {
      const message = problemOf(context.value);
      if (message) context.issues.push({ code: 'custom', message, input: context.value });
    })
    .register(dates, { date: true });
}

function problemOf(text: string): string | undefined {
  try {
    parseCalendarDate(text);
    return undefined;
  } catch (error) {
    if (error instanceof CalendarDateError) return advise(error.wrong, error.cure);
    throw error;
  }
}

/** EDTF text with any of the precisions that src/calendar knows. */
export const edtfSchema = dateSchema(problemOf);

/** One day, for what happened to a page or an entry rather than in the negotiation. */
export const daySchema = dateSchema((text) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text)
    ? problemOf(text)
    : advise('is not a day', 'write year, month and day, such as "2025-03-11"'),
);

/** Whether a schema is one of the two above, or a described copy of one. */
export function isDateSchema(schema: z.core.$ZodType): boolean {
  return dates.get(schema) !== undefined;
}
