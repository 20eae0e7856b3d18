import { describe, expect, it } from 'vitest';
import { isFault, splitFrontMatter } from '../../../src/checks/front-matter.ts';
import { indentSlipsIn } from '../../../src/checks/indent-slip.ts';
import { fixtureFiles, fixtureFolder } from '../../support/fixture-files.ts';

const slips = (...lines: readonly string[]) => indentSlipsIn(lines.join('\n'));

describe('indentSlipsIn', () => {
  it('finds none in fields that can be read', () => {
    for (const { path, bytes } of fixtureFiles(fixtureFolder('valid'))) {
      const text = Buffer.from(bytes).toString('utf8');
      const split = splitFrontMatter(text);
      expect(indentSlipsIn(isFault(split) ? text : split.frontMatter), path).toEqual([]);
    }
  });

  it('finds the line that slipped, not the one at which a parser stops', () => {
    expect(slips('a:', '  - b: 1', 'c: 2', '    d: 3')).toEqual([
      { line: 2, written: 'c', isItem: false, spaces: 0, expected: 4 },
    ]);
    expect(slips('a:', '  - b: 1', '    c: 2', '- b: 3', '    c: 4')).toEqual([
      { line: 3, written: '- b', isItem: true, spaces: 0, expected: 2 },
    ]);
  });

  it('reads lines that end as on Windows', () => {
    expect(slips('a:\r', '  - b: 1\r', '   c: 2\r')).toEqual([
      { line: 2, written: 'c', isItem: false, spaces: 3, expected: 4 },
    ]);
  });

  it('takes the lines of a text, and of a list in brackets, for no fields', () => {
    expect(slips('a: |', '    b: 1', '  c: 2', 'd: 3')).toEqual([]);
    expect(slips('a: [', '  b: 1', '    c: 2')).toEqual([]);
  });
});
