import { planLanes } from '../../timeline/lanes.ts';
import { parseTimelineData } from '../../timeline/timeline-data.ts';
import { INITIAL_VIEW } from '../../timeline/view-state.ts';
import { OverviewStrip } from '../overview-strip.ts';
import { drawTimeline } from '../vis-timeline.ts';
import { axisLimits, SHORTEST_WINDOW, windowFor } from './axis.ts';
import { drawLaneLabel } from './draw-lanes.ts';
import { EventList } from './event-list.ts';
import { findParts } from './frame-parts.ts';
import { Scene } from './scene.ts';
import { TimelineController } from './timeline-controller.ts';
import { WindowControl } from './window-control.ts';

/** What the element around a timeline can ask of it. */
export interface TimelineControl {
  /** Moves the window by a part of its length. */
  pan(part: number): void;
  /** Makes the window so many times as long. */
  zoom(factor: number): void;
}

/**
 * Draws a timeline into the frame inside an element, until the signal says that the element is gone.
 *
 * @param json the data, unparsed
 * @throws TimelineDataError for data that is not of the form
 */
export async function startTimeline(
  root: HTMLElement,
  json: unknown,
  signal: AbortSignal,
): Promise<TimelineControl> {
  OverviewStrip.define();
  const parts = findParts(root);
  const list = new EventList(root);
  const data = { ...parseTimelineData(json), summaries: list.summaries() };
  const limits = axisLimits(data);
  const window = windowFor(INITIAL_VIEW, data);
  const lanes = planLanes(data, INITIAL_VIEW.lanes).lanes.map((lane) => drawLaneLabel(lane, 0));
  const drawing = drawTimeline(parts.canvas, { lanes, limits, window, shortest: SHORTEST_WINDOW });
  signal.addEventListener('abort', () => drawing.destroy());
  const scene = new Scene(drawing, data, parts.canvas, window.to);
  const axis = new WindowControl(drawing, limits, signal);
  const control = new TimelineController({ list, parts, data, scene, signal }, axis);
  await drawing.drawnAgain();
  // Shown only whole: until here the lanes have been measured, and the room beside their names.
  scene.draw();
  parts.canvas.dataset['drawn'] = '';
  control.showOpened();
  return control;
}
