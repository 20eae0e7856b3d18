/** What items of the graphic say to those who hear it. */
import { dayNumber, describeDays, type DaySpan } from '../../timeline/days.ts';
import type { Counted } from '../../timeline/layout.ts';
import type { TimelineData } from '../../timeline/timeline-data.ts';
import type { TimelineItem } from '../../timeline/timeline-item.ts';

/** @example nameEvent(item, data) // => '11 March 2025: US and Ukraine meet in Jeddah. Talks, US–Ukraine.' */
export function nameEvent(item: TimelineItem, data: TimelineData): string {
  const kind = data.kinds.find(({ id }) => id === item.kind)?.label;
  const track = data.tracks.find(({ id }) => id === item.track)?.label;
  const status = item.status === 'held' ? undefined : item.status;
  return `${nameDays(item)}: ${item.title}. ${[kind, track, status].filter(Boolean).join(', ')}.`;
}

export function nameDays(item: TimelineItem): string {
  const words = describeDays(
    spanOfItem(item),
    item.precision === 'minute' ? 'day' : item.precision,
  );
  return item.approximate ? `about ${words}` : words;
}

export function nameCount({ items }: Counted): string {
  const { length } = items;
  const words = describeDays(spanOfItems(items), 'day');
  return `${length} more ${length === 1 ? 'event' : 'events'}, ${words}: zoom in`;
}

/** From the first day of any to the last day of any. */
export function spanOfItems(items: readonly TimelineItem[]): DaySpan {
  const spans = items.map(spanOfItem);
  return {
    first: Math.min(...spans.map(({ first }) => first)),
    last: Math.max(...spans.map(({ last }) => last)),
  };
}

function spanOfItem({ firstDay, lastDay }: TimelineItem): DaySpan {
  return { first: dayNumber(firstDay), last: dayNumber(lastDay) };
}
