import { dayNumber, type DaySpan } from './days.ts';
import type { TimelineItem } from './timeline-item.ts';

/**
 * How many items begin in each of equal parts of a span.
 *
 * @returns as many numbers as `parts`; items that begin outside the span are left out
 */
export function countByPart(
  items: readonly TimelineItem[],
  { first, last }: DaySpan,
  parts: number,
): readonly number[] {
  const counts = new Array<number>(parts).fill(0);
  const length = last + 1 - first;
  for (const item of items) {
    const part = Math.floor(((dayNumber(item.firstDay) - first) / length) * parts);
    const count = counts[part];
    if (count !== undefined) counts[part] = count + 1;
  }
  return counts;
}
