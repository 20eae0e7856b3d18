import type { Problem } from '../problem.ts';

/** What a run of the checks has to say. */
export interface Report {
  readonly problems: readonly Problem[];
  /** How many files were looked at. */
  readonly files: number;
}

/** Makes a report into the text to print, without a line break at its end. */
export type Reporter = (report: Report) => string;

/** @example countLine({ problems: [], files: 214 }) // => 'No problems in 214 files.' */
export function countLine({ problems, files }: Report): string {
  if (problems.length === 0) return `No problems in ${counted(files, 'file')}.`;
  const broken = new Set(problems.map(({ file }) => file)).size;
  return `${counted(problems.length, 'problem')} in ${counted(broken, 'file')}.`;
}

function counted(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
