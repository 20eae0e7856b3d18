import { describe, expect, it } from 'vitest';
import { printedProblems } from '../../../support/printed-problems.ts';

describe('participants-are-shown', () => {
  it('refuses a participant whom only the summary names, or nothing at all', async () => {
    expect(await printedProblems('participants-are-shown', 'unnamed')).toEqual([
      'events/2024/they-meet.mdx:13:13  participants-are-shown  Nothing that cites a source names "lee-woe". Name the person in a sentence with its sources, or add sources: with the id of a source of this entry that names them.',
    ]);
  });
});
