/** What a layout is made of: what stands where in the lanes, at one scale. */
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

export interface Scale {
  readonly daysPerPx: number;
  /** Day number after which the record has nothing: labels that would run past it stand before their marks. */
  readonly lastDay: number;
}

/** A lane with the number of rows that it has. */
export interface LaneRows {
  readonly id: string;
  readonly rows: number;
}

/** Names the place of an item in a lane: an item can stand in several. */
export function placeKey(lane: string, item: TimelineItem): string {
  return `${lane}/${item.id}`;
}

/** An item of a lane, measured. */
export interface Candidate {
  readonly key: string;
  readonly item: TimelineItem;
  /** Day number of its first day, and of the day after its last. */
  readonly first: number;
  readonly end: number;
  /** Place of its significance, from 0 for the greatest, and place in the record. */
  readonly rank: number;
  readonly order: number;
  /** Width in px of the mark with the shortest label that will do. */
  readonly least: number;
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
