import type { Candidate, Metrics, Scale, Shape } from './layout.ts';
import type { RowSpace } from './row-space.ts';

/** A place found in a row, in px. */
export interface Place {
  readonly row: number;
  readonly start: number;
  readonly length: number;
  readonly shape: Shape;
}

/** How far a bare mark may stand from its day to be seen at all, in parts of its width. */
const MARK_SLACK = 0.4;

/** With the label after the mark, else before it; a label after the end of the record would stand outside the chart. */
export function findLabelled(
  candidate: Candidate,
  rows: readonly RowSpace[],
  scale: Scale,
  { mark }: Metrics,
): Place | undefined {
  const { least } = candidate;
  const start = candidate.first / scale.daysPerPx;
  const bar = barOf(candidate, scale);
  const slide = slideOf(candidate, bar);
  const runsOut = start + least > scale.lastDay / scale.daysPerPx;
  if (!runsOut) {
    const length = Math.max(least, slide ? 0 : bar);
    const place = findPlace(rows, length, start, slide && bar - length, 'label-after');
    if (place) return place;
  }
  if (bar > mark) return undefined;
  return findPlace(rows, least, start + mark - least, 0, 'label-before');
}

export function findMark(
  candidate: Candidate,
  rows: readonly RowSpace[],
  scale: Scale,
  { mark }: Metrics,
): Place | undefined {
  const start = candidate.first / scale.daysPerPx;
  const bar = barOf(candidate, scale);
  const slide = slideOf(candidate, bar);
  const length = Math.max(mark, slide ? 0 : bar);
  return findPlace(rows, length, start, Math.max(mark * MARK_SLACK, slide && bar - length), 'mark');
}

/** In the first row that has room, as early as it has. */
function findPlace(
  rows: readonly RowSpace[],
  length: number,
  start: number,
  slide: number,
  shape: Shape,
): Place | undefined {
  const latest = start + Math.max(0, slide);
  for (let row = 0; row < rows.length; row += 1) {
    const found = rows[row]?.fit(length, start, latest);
    if (found !== undefined) return { row, start: found, length, shape };
  }
  return undefined;
}

/** Length of its days in px. */
function barOf({ first, end }: Candidate, { daysPerPx }: Scale): number {
  return (end - first) / daysPerPx;
}

/** An event of one day can stand anywhere in that day, since its place in the day has no meaning: all of the bar, or 0. */
function slideOf({ first, end }: Candidate, bar: number): number {
  return end - first === 1 ? bar : 0;
}
