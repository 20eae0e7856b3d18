import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatDatedLines,
  parseDatedLines,
  type DatedLine,
} from '../../../src/timeline/dated-lines.ts';

const days = fc.option(fc.constantFrom('2025-03-11', '2025-03-14'), { nil: undefined });
const lines: fc.Arbitrary<DatedLine[]> = fc.array(
  fc.record({ label: fc.string(), text: fc.string(), path: fc.string(), from: days, until: days }),
);

describe('lines with their days', () => {
  it('come back as they were sent', () => {
    fc.assert(
      fc.property(lines, (sent) => {
        expect(parseDatedLines(JSON.parse(formatDatedLines(sent)))).toEqual(sent);
      }),
    );
  });

  it.each([
    ['no list', {}, 'lines is not a list'],
    ['a line that is no list', ['x'], 'line is not a list'],
    ['a part that is no text', [['who', 'what', 3, '', '']], 'line is not text'],
    ['a line with too few parts', [['who', 'what']], 'line has too few or too many parts'],
    ['a line with too many', [['a', 'b', 'c', '', '', '']], 'line has too few or too many parts'],
  ])('are refused where they are %s', (_, json, words) => {
    expect(() => parseDatedLines(json)).toThrow(words);
  });
});
