import { compareText } from '../calendar/compare-text.ts';

/** A place in a file: both begin with 1; columns count UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Something that a rule refuses, as it finds it. */
export interface Finding extends Position {
  /** The file as it is printed. */
  readonly file: string;
  /** What is wrong, as a sentence. */
  readonly message: string;
  /** What to do, as a sentence or two. */
  readonly cure: string;
}

/** A finding with the name of its rule: what the reporters print. */
export interface Problem extends Finding {
  readonly rule: string;
}

/** Orders problems by file, place, rule, and words, so that two runs print the same. */
export function comparePositions(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message) ||
    compareText(a.cure, b.cure)
  );
}
