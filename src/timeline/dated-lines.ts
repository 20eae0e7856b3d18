/** Lines of a list with the days for which each held, and how they travel from the build to the browser. */
import type { DayRange } from './day-range.ts';
import { listAt, textAt, TimelineDataError } from './json-guards.ts';

export interface DatedLine extends DayRange {
  /** Who and when, before the text. */
  readonly label: string;
  readonly text: string;
  /** Where the text leads. */
  readonly path: string;
}

/** Compact JSON: a list of lists, each with its days at the end. */
export function formatDatedLines(lines: readonly DatedLine[]): string {
  return JSON.stringify(
    lines.map(({ label, text, path, from = '', until = '' }) => [label, text, path, from, until]),
  );
}

/**
 * @param json what JSON.parse has made of the text of formatDatedLines
 * @throws TimelineDataError that names the first part that is not of the form
 */
export function parseDatedLines(json: unknown): readonly DatedLine[] {
  return listAt(json, 'lines', (row) => {
    const [label, text, path, from, until, ...more] = listAt(row, 'line', textAt);
    if (label === undefined || text === undefined || path === undefined || more.length > 0)
      throw new TimelineDataError('line has too few or too many parts');
    return { label, text, path, from: from || undefined, until: until || undefined };
  });
}
