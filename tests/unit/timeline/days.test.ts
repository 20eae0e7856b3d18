import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayNumber,
  daysOf,
  dayText,
  describeDays,
  periodTexts,
} from '../../../src/timeline/days.ts';

const span = (first: string, last: string) => ({ first: dayNumber(first), last: dayNumber(last) });
const anyDay = fc.integer({ min: dayNumber('1000-01-01'), max: dayNumber('9900-12-31') });

describe('days as numbers', () => {
  it('counts from 1970 and knows leap days', () => {
    expect([dayNumber('1970-01-01'), dayNumber('1969-12-31')]).toEqual([0, -1]);
    expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
  });

  it('comes back as the same text, in every zone', () => {
    fc.assert(fc.property(anyDay, (day) => dayNumber(dayText(day)) === day));
  });

  it('takes part of a day for that day', () => {
    expect(dayText(dayNumber('2025-03-11') + 0.99)).toBe('2025-03-11');
    expect(dayText(dayNumber('1969-03-11') + 0.01)).toBe('1969-03-11');
  });
});

describe('daysOf', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-12', '2025-12-01', '2025-12-31'],
    ['2025-03-11', '2025-03-11', '2025-03-11'],
  ])('reads %s', (text, first, last) => {
    expect(daysOf(text)).toEqual(span(first, last));
  });

  it.each([
    '',
    '2025-',
    '2025-13',
    '2025-02-30',
    '25',
    '2025-3',
    'march',
    '2025-03-11T10:00',
    '2025-03~',
  ])('refuses “%s”', (text) => {
    expect(daysOf(text)).toBeUndefined();
  });
});

describe('periodTexts', () => {
  it('names months where the days fill them, else days', () => {
    expect(periodTexts(span('2025-03-01', '2025-04-30'))).toEqual(['2025-03', '2025-04']);
    expect(periodTexts(span('2025-03-01', '2025-04-29'))).toEqual(['2025-03-01', '2025-04-29']);
  });

  it('means the days that it was made from', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(800), (first, length) => {
        const [from, to] = periodTexts({ first, last: first + length });
        expect([daysOf(from)?.first, daysOf(to)?.last]).toEqual([first, first + length]);
      }),
    );
  });
});

describe('describeDays', () => {
  it.each([
    ['2025-03-11', '2025-03-11', '11 March 2025'],
    ['2025-03-23', '2025-03-25', '23–25 March 2025'],
    ['2025-02-28', '2025-03-02', '28 February – 2 March 2025'],
    ['2025-03-01', '2025-03-31', 'March 2025'],
    ['2025-03-01', '2025-05-31', 'March–May 2025'],
    ['2024-12-01', '2025-02-28', 'December 2024 – February 2025'],
    ['2025-01-01', '2025-12-31', '2025'],
    ['2024-01-01', '2025-12-31', '2024–2025'],
  ])('says %s to %s as “%s”', (first, last, words) => {
    expect(describeDays(span(first, last))).toBe(words);
  });

  it('says a month as a month where that is all that is known', () => {
    expect(describeDays(span('2025-03-01', '2025-03-31'), 'month')).toBe('March 2025');
    expect(describeDays(span('2025-03-01', '2025-03-31'), 'day')).toBe('1–31 March 2025');
  });
});
