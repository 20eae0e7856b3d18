import { describe, expect, it } from 'vitest';
import { printedProblems } from '../../../support/printed-problems.ts';

describe('stances-change', () => {
  it('refuses a stance that repeats without saying what is new', async () => {
    expect(await printedProblems('stances-change', 'repeated')).toEqual([
      'events/2024/noted-again.mdx:11:13  stances-change  "noted" (2024-03-01) already has this stance of "ruritania" on "truce", with the same note. Say in the note what is new, or take the position out.',
      'events/2024/same.mdx:11:13  stances-change  "offer" (2024-01-01) already has this stance of "ruritania" on "truce". Say in a note what is new, or take the position out.',
    ]);
  });

  it('counts a position that nobody dates from the last day of its event, as the grid does', async () => {
    expect(await printedProblems('stances-change', 'days')).toEqual([
      'events/2024/talks.mdx:11:13  stances-change  "speech" (2024-02-15) already has this stance of "ruritania" on "truce". Say in a note what is new, or take the position out.',
    ]);
  });
});
