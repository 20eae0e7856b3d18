import type { TimelineData, TimelineKind, TimelineParty, TimelineTrack } from './timeline-data.ts';
import type { TimelineItem } from './timeline-item.ts';

/** How many events there are of each value that a filter can have. */
export interface TimelineFacets {
  readonly tracks: readonly Counted<TimelineTrack>[];
  /** Those of most events first. */
  readonly parties: readonly Counted<TimelineParty>[];
  readonly kinds: readonly Counted<TimelineKind>[];
  readonly total: number;
}

type Counted<T> = T & { readonly count: number };

export function facetsOf(data: TimelineData): TimelineFacets {
  const parties = count(data, data.parties, (item) => item.parties);
  return {
    tracks: count(data, data.tracks, (item) => [item.track]),
    parties: [...parties].sort((a, b) => b.count - a.count),
    kinds: count(data, data.kinds, (item) => [item.kind]),
    total: data.items.length,
  };
}

function count<T extends { readonly id: string }>(
  { items }: TimelineData,
  table: readonly T[],
  valuesOf: (item: TimelineItem) => readonly string[],
): readonly Counted<T>[] {
  const counts = new Map<string, number>();
  for (const item of items) {
    for (const value of valuesOf(item)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return table.map((entry) => ({ ...entry, count: counts.get(entry.id) ?? 0 }));
}
