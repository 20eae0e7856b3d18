/** What came after the day as of which a reader looks: it stays on the page, faded. */
import { describeDay } from './days.ts';
import type { TimelineItem } from './timeline-item.ts';

/** @param on `YYYY-MM-DD`; undefined means the latest, after which nothing came */
export function isLater({ firstDay }: Pick<TimelineItem, 'firstDay'>, on: string | undefined) {
  return on !== undefined && firstDay > on;
}

/**
 * @param shown what filters and window leave
 * @returns undefined for the latest
 * @example describeLater(shown, '2025-03-14') // => 'As of 14 March 2025: 23 later events are faded.'
 */
export function describeLater(
  shown: readonly TimelineItem[],
  on: string | undefined,
): string | undefined {
  if (on === undefined) return undefined;
  const count = shown.filter((item) => isLater(item, on)).length;
  return `As of ${describeDay(on)}: ${sayFaded(count)}.`;
}

const numbers = new Intl.NumberFormat('en');

function sayFaded(count: number): string {
  if (count === 0) return 'no later event';
  return count === 1 ? '1 later event is faded' : `${numbers.format(count)} later events are faded`;
}
