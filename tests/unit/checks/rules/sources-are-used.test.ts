import { describe, expect, it } from 'vitest';
import { printedProblems } from '../../../support/printed-problems.ts';

describe('sources-are-used', () => {
  it('refuses sources that nothing cites, and citations of no source', async () => {
    expect(await printedProblems('sources-are-used', 'sources')).toEqual([
      'events/2024/fields.mdx:11:21  sources-are-used  This file has no source with the id "nobody". Write one of its ids (wire, daily), or add the source to the list "sources".',
      'events/2024/fields.mdx:28:45  sources-are-used  This file has no source with the id "radio". Write one of its ids (wire, daily), or add the source to the list "sources".',
      'events/2024/talks.mdx:9:9  sources-are-used  The source "wire" is not cited. Cite it where it shows something, or take it out.',
      'events/2024/talks.mdx:15:9  sources-are-used  The source "daily" is not cited. Cite it where it shows something, or take it out.',
      'events/2024/talks.mdx:24:21  sources-are-used  This file has no source with the id "wier". Did you mean "wire"?',
      'pages/about.mdx:6:8  sources-are-used  This file has no source with the id "wire". Add the source to the list "sources", or take the citation out.',
    ]);
  });
});
