/**
 * Where items stand at one scale, for the whole record at once: panning shows another part of it and moves nothing.
 * Items are placed by significance, then in order, with their labels where there is room, else as bare marks, else they
 * are counted. Pure: the same items give the same places, in whatever order they come.
 */
import { SIGNIFICANCES } from '../schema/vocabulary.ts';
import { dayNumber } from './days.ts';
import type { Candidate } from './find-place.ts';
import { leastWidth } from './item-width.ts';
import { layOutLane } from './lay-out-lane.ts';
import type { LanePlan } from './lanes.ts';
import type { TimelineItem } from './timeline-item.ts';

/** How wide things are drawn, in px. */
export interface Metrics {
  /** Of labels. */
  readonly fontSize: number;
  /** As much of a title as a label shows at least, in characters. */
  readonly leastLabel: number;
  /** Of a mark with the room around it. */
  readonly mark: number;
  /** Of the button that counts what is left out. */
  readonly count: number;
  /** Of the stretch of a lane that one such button stands for. */
  readonly bin: number;
}

export type Shape = 'label-after' | 'label-before' | 'mark';

/** An item in a lane. Places are day numbers with fractions. */
export interface Placed {
  readonly key: string;
  readonly item: TimelineItem;
  readonly lane: string;
  readonly row: number;
  readonly shape: Shape;
  /** What it takes of its row, with its label. */
  readonly from: number;
  readonly to: number;
  /** The days of the event. */
  readonly barFrom: number;
  readonly barTo: number;
  /** The days that a mark covers at this scale. */
  readonly markDays: number;
}

/** Items of a lane that found no room, in one stretch of it. */
export interface Counted {
  readonly key: string;
  readonly lane: string;
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly items: readonly TimelineItem[];
}

export interface Layout {
  readonly daysPerPx: number;
  readonly placed: readonly Placed[];
  readonly counted: readonly Counted[];
}

/** A lane with the number of rows that it has. */
export interface LaneRows {
  readonly id: string;
  readonly rows: number;
}

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
      const key = `${lane}/${item.id}`;
      lanes.get(lane)?.push({ key, item, first, end, rank, order, least });
    }
  });
  for (const list of lanes.values()) list.sort((a, b) => a.rank - b.rank || a.order - b.order);
  return lanes;
}

/**
 * @param daysPerPx the scale; see layoutScale
 * @param lastDay day number after which the record has nothing: labels that would run past it stand before their marks
 */
export function layOut(
  prepared: ReadonlyMap<string, readonly Candidate[]>,
  lanes: readonly LaneRows[],
  scale: { readonly daysPerPx: number; readonly lastDay: number },
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
