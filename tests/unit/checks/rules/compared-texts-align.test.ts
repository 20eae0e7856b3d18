import { describe, expect, it } from 'vitest';
import { printedProblems } from '../../../support/printed-problems.ts';

describe('compared-texts-align', () => {
  it('refuses texts that cannot be set beside each other', async () => {
    expect(await printedProblems('compared-texts-align', 'unfit')).toEqual([
      'proposals/itself.mdx:10:16  compared-texts-align  The text is compared with itself. Name another text.',
      'proposals/itself.mdx:10:24  compared-texts-align  The text "bare" has no points to set beside those of this one. Add points to content/proposals/bare.mdx, or take it out of comparedWith.',
      'proposals/pointless.mdx:6:1  compared-texts-align  The text has no points to set beside those of another. Add points, or take comparedWith out.',
      'proposals/repeating.mdx:13:12  compared-texts-align  The topic "Boats" stands twice in points. Make one point of the two, or give one of them another topic.',
    ]);
  });
});
