import { describe, expect, it } from 'vitest';
import { printedProblems } from '../../../support/printed-problems.ts';

describe('offices-are-shown', () => {
  it('refuses an office that neither an event nor a source shows', async () => {
    expect(await printedProblems('offices-are-shown', 'unseen')).toEqual([
      'people/jane-doe.yml:5:12  offices-are-shown  No event and no source shows the office "Minister". Add sources: with the id of a source of this entry that names the office, or write it as the role of a participant of an event.',
    ]);
  });
});
