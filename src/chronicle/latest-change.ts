import { compareText } from '../calendar/compare-text.ts';
import type { Chronicle } from './chronicle.ts';
import type { ChronicleEvent } from './negotiation.ts';

export interface Change {
  readonly event: ChronicleEvent;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly correction: boolean;
}

/** The newest entry or correction; of several on one day, the one of the latest event. */
export function latestChange({ events }: Chronicle): Change | undefined {
  const changes = events.flatMap((event): Change[] => [
    { event, date: event.added, correction: false },
    ...event.corrections.map(({ date }) => ({ event, date, correction: true })),
  ]);
  return changes.reduce<Change | undefined>(
    (latest, change) => (latest && compareText(latest.date, change.date) > 0 ? latest : change),
    undefined,
  );
}
