import { shareRows, type LanePlan } from '../../timeline/lanes.ts';
import type { TimelineData } from '../../timeline/timeline-data.ts';
import type { LaneRows } from '../../timeline/layout.ts';
import { drawLaneLabel } from './draw-lanes.ts';
import type { DrawnLane } from './drawing.ts';

/** In parts of the font size; the style sheet has the same. */
const ROW_HEIGHT = 1.75;

/** px of what lanes are made of. */
interface LaneMeasure {
  readonly row: number;
  /** What the name of a lane takes above its rows: where the page is narrow, it has no column beside them. */
  readonly head: number;
}

/** @param canvas whose style says how large things are */
export function measureLanes(canvas: HTMLElement, fontSize: number): LaneMeasure {
  const style = getComputedStyle(canvas).getPropertyValue('--timeline-lane-head');
  const head = parseFloat(style) * (style.trim().endsWith('em') ? fontSize : 1) || 0;
  return { row: fontSize * ROW_HEIGHT, head };
}

/** px that the lanes of a record need at least, each with one row; whatever the filters leave of it. */
export function leastHeight(
  plan: LanePlan,
  { items }: TimelineData,
  { row, head }: LaneMeasure,
): number {
  const busy = new Set(items.flatMap((item) => plan.lanesOf(item)));
  return busy.size * Math.ceil(row + head);
}

/**
 * Shares the height among the lanes that have events.
 *
 * @param demands the number of events of each lane of the plan
 * @param height px
 */
export function fitLanes(
  { lanes }: LanePlan,
  demands: readonly number[],
  height: number,
  { row, head }: LaneMeasure,
): { readonly lanes: readonly LaneRows[]; readonly labels: readonly DrawnLane[] } {
  const busy = demands.filter((demand) => demand > 0).length;
  const forRows = height - busy * head;
  const rows = shareRows(demands, Math.max(1, Math.floor(forRows / row)));
  const shown = lanes
    .map((lane, index) => ({ ...lane, rows: rows[index] ?? 0 }))
    .filter((lane) => lane.rows > 0);
  const total = shown.reduce((sum, lane) => sum + lane.rows, 0);
  // What is left of the height goes to all lanes alike, so that the last one ends at the axis.
  const share = Math.max(row, forRows / total);
  const labels = shown.map((lane) => drawLaneLabel(lane, Math.floor(lane.rows * share + head)));
  return { lanes: shown, labels };
}
