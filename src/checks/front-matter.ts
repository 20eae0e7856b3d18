import { withoutHidden } from './hidden-characters.ts';
import type { Position } from './problem.ts';

/** Something about a file that keeps it, or a part of it, from being read. Both halves are clauses. */
export interface Fault extends Position {
  readonly wrong: string;
  readonly cure: string;
}

/** An MDX file in its two parts, each at the lines and columns at which it stands in the file. */
export interface SplitFile {
  /** What stands between the two lines of hyphens, exactly as Astro cuts it out. */
  readonly frontMatter: string;
  /** The body, with the front matter blanked out. */
  readonly body: string;
}

const FENCE = '---';

/**
 * Splits an MDX file where Astro does, which takes any line that begins with `---` or `+++` for the end of the front
 * matter. Files in which that line says anything else are refused.
 */
export function splitFrontMatter(text: string): SplitFile | Fault {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== FENCE) return { line: 1, column: 1, ...beginningFault(lines) };
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\+\+\+)/.test(line));
  if (end < 0) {
    return {
      ...{ line: 1, column: 1 },
      wrong: 'the fields that begin here do not end',
      cure: 'write a line --- after the last field, before the text',
    };
  }
  if (lines[end]?.trimEnd() !== FENCE) {
    return {
      ...{ line: end + 1, column: 1 },
      wrong: 'this line begins with --- or +++ and so ends the fields, but holds more than that',
      cure: 'write --- alone on the line after the last field, and begin no other line so',
    };
  }
  const length = lines.slice(0, end).join('\n').length + 1 + FENCE.length;
  return {
    frontMatter: text.slice(FENCE.length, length - FENCE.length),
    body: text.slice(0, length).replace(/[^\r\n]/g, ' ') + text.slice(length),
  };
}

function beginningFault(lines: readonly string[]): Pick<Fault, 'wrong' | 'cure'> {
  const first = lines.find((line) => line.trim() !== '') ?? '';
  if (!/^---\s*$/.test(withoutHidden(first))) {
    return {
      wrong: 'the first line is not ---, so the file has no fields',
      cure: 'begin it with a line ---, then the fields, then another line ---, then the text',
    };
  }
  return {
    wrong:
      first === lines[0]
        ? 'something that cannot be seen stands before the line ---, with which the file must begin'
        : 'an empty line stands before the line ---, with which the file must begin',
    cure: 'take out what is before the hyphens',
  };
}

export function isFault(split: SplitFile | Fault): split is Fault {
  return 'wrong' in split;
}
