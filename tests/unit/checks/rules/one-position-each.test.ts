import { describe, expect, it } from 'vitest';
import { printedProblems } from '../../../support/printed-problems.ts';

describe('one-position-each', () => {
  it('refuses two stances of a party on a proposal in an event', async () => {
    expect(await printedProblems('one-position-each', 'twice')).toEqual([
      'events/2024/offer.mdx:22:12  one-position-each  "qasriya" has more than one stance on "truce" in this event. Keep the one that it ended with, and tell the other in its note.',
    ]);
  });
});
