import { describe, expect, it } from 'vitest';
import { parseCalendarDate } from '../../../src/calendar/calendar-date.ts';
import {
  formatDate,
  formatDay,
  formatHour,
  formatMonth,
  machineDate,
} from '../../../src/calendar/format-date.ts';

describe('a date in words', () => {
  it.each([
    ['2025', '2025'],
    ['2025-03', 'March 2025'],
    ['2025-03-11', '11 March 2025'],
    ['2025-03~', 'about March 2025'],
    ['2025-03?', 'March 2025 (doubtful)'],
    ['2025-03-23/2025-03-25', '23–25 March 2025'],
    ['2025-02-28/2025-03-02', '28 February – 2 March 2025'],
    ['2024-12-30/2025-01-02', '30 December 2024 – 2 January 2025'],
    ['2025-03/2025-05', 'March–May 2025'],
    ['2014/2016', '2014–2016'],
    ['2025-03-11~/2025-03-20', 'about 11 March 2025 to 20 March 2025'],
    ['2025-03-18T23:00-04:00', '18 March 2025'],
  ])('%s reads "%s" in every time zone', (text, words) => {
    expect(formatDate(parseCalendarDate(text))).toBe(words);
  });

  it('names a day and a month', () => {
    expect([formatDay('2025-01-01'), formatMonth('2024-12')]).toEqual([
      '1 January 2025',
      'December 2024',
    ]);
  });
});

describe('the hour of a date', () => {
  const call = parseCalendarDate('2025-03-18T10:00-04:00');

  it('is shown at the stated offset and in UTC', () => {
    expect(formatHour(call)).toBe('10:00 (UTC−04:00), 14:00 UTC');
  });

  it('is shown in the zone of the place, with the offset of that day', () => {
    expect(formatHour(call, 'Europe/Kyiv')).toBe('16:00 (UTC+02:00), 14:00 UTC');
    expect(formatHour(parseCalendarDate('2025-07-18T10:00-04:00'), 'Europe/Kyiv')).toBe(
      '17:00 (UTC+03:00), 14:00 UTC',
    );
  });

  it('is missing where no source gives one', () => {
    expect(formatHour(parseCalendarDate('2025-03-18'))).toBeUndefined();
  });
});

describe('the date for machines', () => {
  it('is the text of a point, and missing for an interval, which HTML has no form for', () => {
    expect(machineDate(parseCalendarDate('2025-03~'))).toBe('2025-03');
    expect(machineDate(parseCalendarDate('2025-03-23/2025-03-25'))).toBeUndefined();
  });
});
