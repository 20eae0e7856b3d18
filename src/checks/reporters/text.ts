import type { Problem } from '../problem.ts';
import { oneLine } from '../quote.ts';
import { countLine, type Reporter } from './report.ts';

/** For people: one line a problem, the lines of one file together, then how many there are. */
export const reportAsText: Reporter = (report) =>
  [...report.problems.map(problemLine), countLine(report)].join('\n');

/** @example `content/events/2025/talks.mdx:4:5  references-exist  No party has the id "ruritanai". Did you mean "ruritania"?` */
export function problemLine({ file, line, column, rule, message, cure }: Problem): string {
  return `${oneLine(file)}:${line}:${column}  ${rule}  ${message} ${cure}`;
}

/** The same on three lines, for where long ones are cut off: the place, what is wrong, what to do. */
export function problemLines({ file, line, column, rule, message, cure }: Problem): string {
  return `${oneLine(file)}:${line}:${column}  ${rule}\n  ${message}\n  ${cure}`;
}
