import { describe, expect, it } from 'vitest';
import { printedProblems } from '../../../support/printed-problems.ts';

describe('breaches-are-of-truces', () => {
  it('refuses a breach of a proposal that was never to hold for any days', async () => {
    expect(await printedProblems('breaches-are-of-truces', 'plans')).toEqual([
      'events/2024/offer.mdx:17:15  breaches-are-of-truces  The proposal "plan" has no days for which it was to hold. Take it out of breachOf, or add inForce to content/proposals/plan.mdx.',
      'events/2024/offer.mdx:22:23  breaches-are-of-truces  The proposal "plan" has no days for which it was to hold. Take it out of breachOf, or add inForce to content/proposals/plan.mdx.',
    ]);
  });
});
