import {
  CalendarDateError,
  parseCalendarDate,
  type CalendarDate,
} from '../calendar/calendar-date.ts';

/** @returns undefined for a date that is not real, which is a finding of its own (rule dates-are-real) */
export function realDate(text: string): CalendarDate | undefined {
  try {
    return parseCalendarDate(text);
  } catch (error) {
    if (error instanceof CalendarDateError) return undefined;
    throw error;
  }
}
