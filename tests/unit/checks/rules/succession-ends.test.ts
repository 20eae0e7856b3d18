import { describe, expect, it } from 'vitest';
import { printedProblems } from '../../../support/printed-problems.ts';

describe('succession-ends', () => {
  it('refuses proposals that replace themselves, directly or in a circle', async () => {
    expect(await printedProblems('succession-ends', 'loops')).toEqual([
      'proposals/first.mdx:6:1  succession-ends  The proposal replaces itself: "first" replaces "third" replaces "second" replaces "first". Take one of these out of supersedes.',
      'proposals/itself.mdx:6:1  succession-ends  The proposal replaces itself: "itself" replaces "itself". Take one of these out of supersedes.',
      'proposals/second.mdx:6:1  succession-ends  The proposal replaces itself: "second" replaces "first" replaces "third" replaces "second". Take one of these out of supersedes.',
      'proposals/third.mdx:6:1  succession-ends  The proposal replaces itself: "third" replaces "second" replaces "first" replaces "third". Take one of these out of supersedes.',
    ]);
  });
});
