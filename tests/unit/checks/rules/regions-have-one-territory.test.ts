import { describe, expect, it } from 'vitest';
import { printedProblems } from '../../../support/printed-problems.ts';

describe('regions-have-one-territory', () => {
  it('refuses a region that two territories cover, but not a site inside one', async () => {
    expect(await printedProblems('regions-have-one-territory', 'shared')).toEqual([
      'territories/south-shore.mdx:4:17  regions-have-one-territory  The region "XR-N" is already that of the territory "north-shore". Let one of the two have it.',
    ]);
  });
});
