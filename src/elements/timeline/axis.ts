import { dayNumber, type DaySpan } from '../../timeline/days.ts';
import { openingSpan, recordSpan, spanOf } from '../../timeline/record-span.ts';
import type { TimelineData } from '../../timeline/timeline-data.ts';
import type { TimelineItem } from '../../timeline/timeline-item.ts';
import { INITIAL_VIEW, type ViewState } from '../../timeline/view-state.ts';
import type { AxisWindow } from './drawing.ts';

/** Air at the ends of the window that a view opens with, in parts of its length. */
const AIR = 0.02;
/** What can be reached beyond the record, in days. */
const BEYOND = 10;
/** The shortest window, in days: one in which a day has room for the events of a crowded one. */
export const SHORTEST_WINDOW = 2;
/** So many times as long, or as short, is the window after one step of zoom. */
export const ZOOM_STEP = 1.5;
const MOTION = 200;

/** The window of a view: the one that its address asks for, else the one that it opens with, with some air. */
export function windowFor(
  state: Pick<ViewState, 'from' | 'to' | 'on'>,
  data: TimelineData,
): AxisWindow {
  const hasWindow = state.from !== undefined || state.to !== undefined;
  return hasWindow ? windowOf(spanOf(state, data)) : openingWindow(state, data);
}

function openingWindow(state: Pick<ViewState, 'on'>, data: TimelineData): AxisWindow {
  const { first, last } = openingSpan(state, data);
  const air = (last + 1 - first) * AIR;
  return { from: first - air, to: last + 1 + air };
}

export function axisLimits(data: TimelineData): AxisWindow {
  const { first, last } = recordSpan(data);
  const usual = openingWindow(INITIAL_VIEW, data);
  const air = (last + 1 - first) * AIR;
  return {
    from: Math.min(first - Math.max(BEYOND, air), usual.from),
    to: Math.max(last + 1 + Math.max(BEYOND, air), usual.to),
  };
}

export function windowOf(span: DaySpan): AxisWindow {
  const missing = Math.max(0, SHORTEST_WINDOW - (span.last + 1 - span.first));
  return { from: span.first - missing / 2, to: span.last + 1 + missing / 2 };
}

/** The whole days that fill a window. */
export function daysIn({ from, to }: AxisWindow): DaySpan {
  const first = Math.round(from);
  return { first, last: Math.max(first, Math.round(to) - 1) };
}

/** Whether all of a day, `YYYY-MM-DD`, is in a window. */
export function isIn({ from, to }: AxisWindow, day: string): boolean {
  return dayNumber(day) >= from && dayNumber(day) + 1 <= to;
}

/** @param at day number that keeps its place */
export function zoomed({ from, to }: AxisWindow, factor: number, at: number): AxisWindow {
  const least = SHORTEST_WINDOW / (to - from);
  const by = Math.max(factor, least);
  return { from: at - (at - from) * by, to: at + (to - at) * by };
}

/** @param limits what the window may not pass; it keeps its length, unless that is more than theirs */
export function panned({ from, to }: AxisWindow, days: number, limits: AxisWindow): AxisWindow {
  const length = Math.min(to - from, limits.to - limits.from);
  const start = Math.min(Math.max(from + days, limits.from), limits.to - length);
  return { from: start, to: start + length };
}

/**
 * The nearest window in which an item can be seen whole, or its begin if it is longer.
 *
 * @param end day number after the last day of the record, beyond which there is little to see
 */
export function revealing(
  window: AxisWindow,
  item: Pick<TimelineItem, 'firstDay'>,
  end: number,
): AxisWindow {
  const first = dayNumber(item.firstDay);
  const length = window.to - window.from;
  const inner = { from: window.from + length * 0.04, to: window.to - length * 0.12 };
  if (first >= inner.from && first <= inner.to) return window;
  const latest = Math.max(window.from, end + length * AIR - length);
  const from = Math.min(first - length * 0.4, latest);
  return { from, to: from + length };
}

/** ms of motion that the reader wants. */
export function motion(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : MOTION;
}
