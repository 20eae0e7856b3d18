import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../src/calendar/format-date.ts';
import { describeDay } from '../../../src/timeline/days.ts';
import { sayHeld } from '../../../src/timeline/say-held.ts';

describe('the words of a list as of a day', () => {
  it.each([
    [42, 5, 'The latest 5 of 42.'],
    [3, 3, '3 in all.'],
    [0, 0, '0 in all.'],
  ])('of %i lines, %i shown', (count, shown, words) => {
    expect(sayHeld(count, shown)).toBe(words);
  });

  it('name a day alike at build and in the browser', () => {
    for (const day of ['2014-03-18', '2025-01-01', '2025-12-31'])
      expect(describeDay(day)).toBe(formatDay(day));
  });
});
