import { describe, expect, it } from 'vitest';
import { printedProblems } from '../../../support/printed-problems.ts';

describe('offices-fit-dates', () => {
  it('refuses an office that the person did not hold on that day', async () => {
    expect(await printedProblems('offices-fit-dates', 'other-days')).toEqual([
      'events/2024/after.mdx:10:11  offices-fit-dates  This person did not hold the office "Envoy" on 2024-03-16. Write the office of that day, or correct its dates in content/people/jane-doe.yml.',
      'events/2024/before.mdx:10:11  offices-fit-dates  This person did not hold the office "Envoy" on 2024-01-31. Write the office of that day, or correct its dates in content/people/jane-doe.yml.',
      'events/2024/unknown.mdx:10:11  offices-fit-dates  "Queen" is not an office of this person. Write one of "Envoy", "Minister", or add it to content/people/jane-doe.yml.',
    ]);
  });
});
