import { describe, expect, it } from 'vitest';
import { printedProblems } from '../../../support/printed-problems.ts';

describe('proposal-dates-in-order', () => {
  it('refuses a proposal that is settled, replaced or ended before it began', async () => {
    expect(await printedProblems('proposal-dates-in-order', 'disorder')).toEqual([
      'proposals/backwards.mdx:7:9  proposal-dates-in-order  The truce begins on 2024-03-02, after its end on 2024-02-28. Correct one of the dates.',
      'proposals/mentioned-late.mdx:6:17  proposal-dates-in-order  The proposal is first mentioned by "end" of 2024-03-01, after "offer" of 2024-02-01 put it forward. Name an earlier event, or take firstMentioned out.',
      'proposals/replaces-later.mdx:6:84  proposal-dates-in-order  The proposal replaces "late", which "next-offer" of 2024-04-01 put forward after "offer" of 2024-02-01. Let the later one replace the earlier one.',
      'proposals/settled-early.mdx:7:12  proposal-dates-in-order  The proposal is settled by "end" of 2024-03-01, before "next-offer" of 2024-04-01 put it forward. Name a later event, or correct the dates.',
      'proposals/settled-early.mdx:12:11  proposal-dates-in-order  The proposal is settled on 2024-02, before "next-offer" of 2024-04-01 put it forward. Correct the date.',
    ]);
  });
});
