import {
  placeKey,
  type Candidate,
  type Counted,
  type LaneRows,
  type Layout,
  type Placed,
} from './layout.ts';

/**
 * A layout in which certain items have a mark even where there was no room: the chosen one, and the one with the focus.
 * They stand over others in the last row, and are counted no more.
 *
 * @param mark width of a mark in px
 */
export function forcePlaces(
  layout: Layout,
  prepared: ReadonlyMap<string, readonly Candidate[]>,
  lanes: readonly LaneRows[],
  ids: ReadonlySet<string>,
  mark: number,
): Layout {
  if (ids.size === 0) return layout;
  const keys = new Set<string>();
  const forced: Placed[] = [];
  const counted = layout.counted.flatMap((group): Counted[] => {
    const left = group.items.filter((item) => !ids.has(item.id));
    if (left.length === group.items.length) return [group];
    for (const item of group.items) if (ids.has(item.id)) keys.add(placeKey(group.lane, item));
    return left.length === 0 ? [] : [{ ...group, items: left }];
  });
  if (keys.size === 0) return layout;
  for (const lane of lanes) {
    for (const { key, item, first, end } of prepared.get(lane.id) ?? []) {
      if (!keys.has(key)) continue;
      const markDays = mark * layout.daysPerPx;
      const place = { lane: lane.id, row: lane.rows - 1, from: first, to: first + markDays };
      forced.push({ key, item, shape: 'mark', ...place, barFrom: first, barTo: end, markDays });
    }
  }
  return { ...layout, placed: [...layout.placed, ...forced], counted };
}
