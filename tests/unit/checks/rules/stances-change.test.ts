import { describe, expect, it } from 'vitest';
import { printedProblems } from '../../../support/printed-problems.ts';

describe('stances-change', () => {
  it('refuses a stance that repeats without saying what is new', async () => {
    expect(await printedProblems('stances-change', 'repeated')).toEqual([
      'events/2024/noted-again.mdx:11:13  stances-change  "ruritania" has this stance on "truce" since "noted" of 2024-03-01. Say in a note what is new, or take the position out (proposes).',
      'events/2024/same.mdx:11:13  stances-change  "ruritania" has this stance on "truce" since "offer" of 2024-01-01. Say in a note what is new, or take the position out (proposes).',
    ]);
  });
});
