import type { ChronicleEvent } from './negotiation.ts';
import { byMonth, byYear, type Period } from './facets.ts';

/** Up to here the home page lists every event. */
const LONGEST = 500;
/** Beyond, it lists the latest months with at most so many; the pages of years have the rest. */
const LATEST = 150;

export interface HomeList {
  readonly events: readonly ChronicleEvent[];
  /** The years to choose from where the list is not whole; empty where it is. */
  readonly years: readonly Period[];
}

/** What the home page lists below the timeline: everything, or the latest events and a way to each year. */
export function homeList(events: readonly ChronicleEvent[]): HomeList {
  if (events.length <= LONGEST) return { events, years: [] };
  return { events: latestMonths(events), years: byYear(events) };
}

/** Whole months from the end, as many as fit; of a month that is too long alone, its latest events. */
function latestMonths(events: readonly ChronicleEvent[]): readonly ChronicleEvent[] {
  const months = byMonth(events).toReversed();
  let count = 0;
  const fitting = months.filter((month) => (count += month.events.length) <= LATEST).length;
  return fitting === 0
    ? events.slice(-LATEST)
    : months
        .slice(0, fitting)
        .toReversed()
        .flatMap((month) => month.events);
}
