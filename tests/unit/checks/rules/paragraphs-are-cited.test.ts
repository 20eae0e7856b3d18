import { describe, expect, it } from 'vitest';
import { printedProblems } from '../../../support/printed-problems.ts';

describe('paragraphs-are-cited', () => {
  it('wants a citation at the end of each paragraph, but not on pages', async () => {
    expect(await printedProblems('paragraphs-are-cited', 'uncited')).toEqual([
      'events/2024/talks.mdx:24:1  paragraphs-are-cited  This paragraph does not end with its sources. End it with <Cite source="…" />, directly after its last full stop.',
      'events/2024/talks.mdx:26:1  paragraphs-are-cited  This paragraph does not end with its sources. End it with <Cite source="…" />, directly after its last full stop.',
      'events/2024/talks.mdx:28:1  paragraphs-are-cited  This paragraph does not end with its sources. End it with <Cite source="…" />, directly after its last full stop.',
      'events/2024/talks.mdx:30:3  paragraphs-are-cited  This paragraph does not end with its sources. End it with <Cite source="…" />, directly after its last full stop.',
      'events/2024/talks.mdx:33:3  paragraphs-are-cited  This paragraph does not end with its sources. End it with <Cite source="…" />, directly after its last full stop.',
      'events/2024/talks.mdx:35:1  paragraphs-are-cited  This paragraph does not end with its sources. End it with <Cite source="…" />, directly after its last full stop.',
    ]);
  });
});
