import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFault, splitFrontMatter } from '../../../src/checks/front-matter.ts';

describe('splitFrontMatter', () => {
  it('keeps both parts at their lines and columns', () => {
    expect(splitFrontMatter('---\ntitle: a\n---\n\nText.\n')).toEqual({
      frontMatter: '\ntitle: a\n',
      body: '   \n        \n   \n\nText.\n',
    });
  });

  it('cuts where the framework cuts, or refuses the file', () => {
    const line = fc.constantFrom(
      '---',
      '--- ',
      '---x',
      ' ---',
      '+++',
      'a: b',
      '',
      '- c',
      '----',
      '--',
      'Text.',
    );
    const ending = fc.constantFrom('\n', '\r\n');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), ending, (lines, end) => {
        const text = lines.join(end);
        const split = splitFrontMatter(text);
        if (isFault(split)) return;
        const astro = cutByFramework(text);
        if (!astro) return;
        expect(split.frontMatter).toBe(astro.rawFrontmatter);
        expect(split.body.trimEnd()).toBe(astro.content.trimEnd());
      }),
    );
  });
});

/** Undefined for YAML that is broken, which the framework reports and the rule files-are-readable refuses. */
function cutByFramework(text: string) {
  try {
    return parseFrontmatter(text, { frontmatter: 'empty-with-spaces' });
  } catch {
    return undefined;
  }
}
