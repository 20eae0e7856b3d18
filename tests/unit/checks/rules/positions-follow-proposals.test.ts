import { describe, expect, it } from 'vitest';
import { printedProblems } from '../../../support/printed-problems.ts';

describe('positions-follow-proposals', () => {
  it('refuses an answer before its proposal was put forward or first mentioned, or before its event', async () => {
    expect(await printedProblems('positions-follow-proposals', 'early-answers')).toEqual([
      'events/2024/back-dated.mdx:12:11  positions-follow-proposals  The position is of 2024-03-31, before its event of 2024-04-01/2024-04-03. Correct the date, or move the position to the event of that day.',
      'events/2024/early.mdx:9:15  positions-follow-proposals  The proposal "truce" begins with the event "offer" of 2024-03-01, after this event. Correct the dates, or name the earlier event in firstMentioned of the proposal.',
    ]);
  });
});
