import { parseDay, refuseDay } from '../timeline/on-day.ts';

/** Days before it stand in a field while a year is being typed: `0202-03-14`. */
const FIRST_WHOLE_YEAR = '1000';

/**
 * Reads the day that a date field (`<input type="date" min max>`) has; one before or after the record is refused, and the
 * reader is told where the record begins or ends.
 *
 * @returns undefined for a day that is refused or not whole, and for none
 */
export function readDay(field: HTMLInputElement): string | undefined {
  field.setCustomValidity('');
  const refusal =
    field.value < FIRST_WHOLE_YEAR ? '' : refuseDay(field.value, field.min, field.max);
  field.setCustomValidity(refusal);
  if (refusal !== '') field.reportValidity();
  return field.validity.valid ? parseDay(field.value) : undefined;
}

/** Writes a day that is shown, and takes back what was said of another. */
export function writeDay(field: HTMLInputElement, day = ''): void {
  field.value = day;
  field.setCustomValidity('');
}
