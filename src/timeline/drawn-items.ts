import { filterItems } from './filter-items.ts';
import type { TimelineData } from './timeline-data.ts';
import type { TimelineItem } from './timeline-item.ts';
import type { ViewState } from './view-state.ts';

/** What the graphic has: the items that the filters leave, and the chosen event even where they would hide it. */
export function drawnItems(data: TimelineData, state: ViewState): readonly TimelineItem[] {
  const matching = filterItems(data, state);
  const chosen = chosenItem(data, state);
  if (!chosen || matching.includes(chosen)) return matching;
  const all = new Set([...matching, chosen]);
  return data.items.filter((item) => all.has(item));
}

export function chosenItem(data: TimelineData, state: ViewState): TimelineItem | undefined {
  return data.items.find(({ id }) => id === state.event);
}

/** Whether two views have the same items in the same lanes, whatever their windows. */
export function drawTheSame(a: ViewState, b: ViewState): boolean {
  return fingerprint(a) === fingerprint(b);
}

function fingerprint({ tracks, parties, kinds, text, lanes, event }: ViewState): string {
  return JSON.stringify([tracks, parties, kinds, text, lanes, event]);
}
