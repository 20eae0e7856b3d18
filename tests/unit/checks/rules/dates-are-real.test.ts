import { describe, expect, it } from 'vitest';
import { printedProblems } from '../../../support/printed-problems.ts';

describe('dates-are-real', () => {
  it('refuses dates without quotes, and dates that the calendar does not have', async () => {
    expect(await printedProblems('dates-are-real', 'dates')).toEqual([
      'events/2024/backwards.mdx:3:7  dates-are-real  The value "2024-03-05/2024-03-01" of "date" ends before it begins. Put the earlier date first.',
      'events/2024/hour.mdx:3:7  dates-are-real  The value "2024-03-05T25:00Z" of "date" has no such hour. Check the hour and the offset.',
      'events/2024/talks.mdx:3:7  dates-are-real  "date" is not in quotes and can silently become another date. Put quotes around it: "2024-02-30".',
      'events/2024/talks.mdx:3:7  dates-are-real  The value "2024-02-30" of "date" is not in the calendar. Check the day and the month.',
      'events/2024/talks.mdx:21:8  dates-are-real  "added" is not in quotes and can silently become another date. Put quotes around it: "2024-03-02".',
      'events/2024/unreal.mdx:3:7  dates-are-real  The value "2024-02-30" of "date" is not in the calendar. Check the day and the month.',
      'events/2024/unreal.mdx:21:8  dates-are-real  The value "2024-13-01" of "added" is not in the calendar. Check the day and the month.',
      'events/2024/words.mdx:3:7  dates-are-real  The value "1 March 2024" of "date" is not a date. Write a day ("2025-03-11"), a month ("2025-03"), a year ("2025"), an interval ("2025-03-23/2025-03-25"), or a day with hour and offset ("2025-03-18T10:00-04:00"), with ~ after it for about and ? for doubtful.',
      'events/2024/words.mdx:21:8  dates-are-real  The value "2024-03" of "added" is not a day. Write year, month and day, such as "2025-03-11".',
      'events/2024/year.mdx:3:7  dates-are-real  "date" is not in quotes and can silently become another date. Put quotes around it: "2024".',
    ]);
  });
});
