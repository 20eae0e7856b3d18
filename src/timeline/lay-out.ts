/**
 * Where items stand at one scale, for the whole record at once: panning shows another part of it and moves nothing.
 * Items are placed by significance, then in order, with their labels where there is room, else as bare marks, else they
 * are counted. Pure: the same items give the same places, in whatever order they come.
 */
import { SIGNIFICANCES } from '../schema/vocabulary.ts';
import { dayNumber } from './days.ts';
import { leastWidth } from './item-width.ts';
import { layOutLane } from './lay-out-lane.ts';
import type { LanePlan } from './lanes.ts';
import {
  placeKey,
  type Candidate,
  type Counted,
  type LaneRows,
  type Layout,
  type Metrics,
  type Placed,
  type Scale,
} from './layout.ts';
import type { TimelineItem } from './timeline-item.ts';

/**
 * The items of each lane with what does not change with the scale.
 *
 * @param items in the order of the record, which breaks ties
 */
export function prepareLanes(
  items: readonly TimelineItem[],
  plan: LanePlan,
  metrics: Metrics,
): ReadonlyMap<string, readonly Candidate[]> {
  const lanes = new Map(plan.lanes.map((lane) => [lane.id, [] as Candidate[]]));
  items.forEach((item, order) => {
    const first = dayNumber(item.firstDay);
    const end = dayNumber(item.lastDay) + 1;
    const rank = SIGNIFICANCES.indexOf(item.significance);
    const least = leastWidth(item, metrics);
    for (const lane of plan.lanesOf(item)) {
      const key = placeKey(lane, item);
      lanes.get(lane)?.push({ key, item, first, end, rank, order, least });
    }
  });
  for (const list of lanes.values()) list.sort((a, b) => a.rank - b.rank || a.order - b.order);
  return lanes;
}

/** @param scale see layoutScale */
export function layOut(
  prepared: ReadonlyMap<string, readonly Candidate[]>,
  lanes: readonly LaneRows[],
  scale: Scale,
  metrics: Metrics,
): Layout {
  const placed: Placed[] = [];
  const counted: Counted[] = [];
  for (const lane of lanes) {
    const laid = layOutLane(prepared.get(lane.id) ?? [], lane, scale, metrics);
    placed.push(...laid.placed);
    counted.push(...laid.counted);
  }
  return { daysPerPx: scale.daysPerPx, placed, counted };
}

/** Windows come rounded to ms: what differs by so little is the same scale. */
const NOTHING = 1e-3;

/** Four layouts for each doubling of the scale; the coarser one, so that labels drawn at it never meet. */
export function layoutScale(daysPerPx: number): number {
  return 2 ** (Math.ceil(Math.log2(daysPerPx) * 4 - NOTHING) / 4);
}
