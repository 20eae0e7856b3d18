import type { Chronicle } from './chronicle.ts';
import type { ChronicleEvent } from './negotiation.ts';

export interface Neighbours {
  readonly previous: ChronicleEvent | undefined;
  readonly next: ChronicleEvent | undefined;
}

/** The events before and after one, in a list that is in the order of events. */
export function neighboursOf(event: ChronicleEvent, events: readonly ChronicleEvent[]): Neighbours {
  const index = events.indexOf(event);
  return { previous: events[index - 1], next: index < 0 ? undefined : events[index + 1] };
}

/**
 * The events around one, for a strip that shows where in time it stands.
 *
 * @param reach how many on each side
 */
export function surroundings(
  event: ChronicleEvent,
  chronicle: Chronicle,
  reach: number,
): readonly ChronicleEvent[] {
  const index = chronicle.events.indexOf(event);
  return chronicle.events.slice(Math.max(0, index - reach), index + reach + 1);
}
