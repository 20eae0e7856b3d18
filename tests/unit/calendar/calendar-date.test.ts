import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CalendarDateError,
  compareCalendarDates,
  parseCalendarDate,
} from '../../../src/calendar/calendar-date.ts';

describe('parseCalendarDate', () => {
  it.each([
    ['2025', 'year', '2025-01-01', '2025-12-31'],
    ['2025-02', 'month', '2025-02-01', '2025-02-28'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2025-03-11', 'day', '2025-03-11', '2025-03-11'],
    ['2025-03~', 'month', '2025-03-01', '2025-03-31'],
    ['2025-03-23/2025-03-25', 'day', '2025-03-23', '2025-03-25'],
    ['2025-03-31/2025-04', 'day', '2025-03-31', '2025-04-30'],
    ['2025-03-18T10:00-04:00', 'minute', '2025-03-18', '2025-03-18'],
    ['2025-03-18T23:30-11:00', 'minute', '2025-03-18', '2025-03-18'],
  ])('reads %s with its precision and its days', (text, precision, firstDay, lastDay) => {
    const date = parseCalendarDate(text);
    expect([date.start.precision, date.firstDay, date.lastDay]).toEqual([
      precision,
      firstDay,
      lastDay,
    ]);
  });

  it('keeps about and doubtful apart', () => {
    const { start } = parseCalendarDate('2025-03~');
    expect([start.approximate, start.uncertain]).toEqual([true, false]);
    const both = parseCalendarDate('2025%').start;
    expect([both.approximate, both.uncertain]).toEqual([true, true]);
  });

  it.each([
    ['2025-02-30', 'is not in the calendar'],
    ['2025-02-29', 'is not in the calendar'],
    ['2025-13', 'is not in the calendar'],
    ['2025-03-18T25:00Z', 'has no such hour'],
    ['2025-03-25/2025-03-23', 'ends before it begins'],
    ['2025-03-25/2025-03-25', 'ends before it begins'],
    ['2025-03-1X', 'is not a date'],
    ['11 March 2025', 'is not a date'],
    ['2025-3-11', 'is not a date'],
    ['2025/2026/2027', 'is not a date'],
    ['', 'is not a date'],
  ])('refuses %s and says why', (text, why) => {
    expect(() => parseCalendarDate(text)).toThrow(CalendarDateError);
    expect(() => parseCalendarDate(text)).toThrow(why);
  });

  it('accepts every day of the calendar and no other', () => {
    const parts = fc.record({
      year: fc.integer({ min: 1900, max: 2100 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    });
    fc.assert(
      fc.property(parts, ({ year, month, day }) => {
        const text = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
        const real = day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
        if (real) expect(parseCalendarDate(text).firstDay).toBe(text);
        else expect(() => parseCalendarDate(text)).toThrow(CalendarDateError);
      }),
    );
  });
});

describe('compareCalendarDates', () => {
  it('orders by day, then days before hours, then hours as instants', () => {
    const texts = ['2025-03-18T16:30+02:00', '2025-03-19', '2025-03-18', '2025-03-18T10:00-04:00'];
    const sorted = texts.map(parseCalendarDate).sort(compareCalendarDates);
    expect(sorted.map(({ text }) => text)).toEqual([
      '2025-03-18',
      '2025-03-18T10:00-04:00',
      '2025-03-18T16:30+02:00',
      '2025-03-19',
    ]);
  });
});
