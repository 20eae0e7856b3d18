import { planLanes, type LanePlan } from '../../timeline/lanes.ts';
import { layoutScale, prepareLanes } from '../../timeline/lay-out.ts';
import {
  placeKey,
  type Candidate,
  type Counted,
  type LaneRows,
  type Layout,
  type Metrics,
} from '../../timeline/layout.ts';
import { Layouts } from '../../timeline/layouts.ts';
import type { TimelineData } from '../../timeline/timeline-data.ts';
import type { TimelineItem } from '../../timeline/timeline-item.ts';
import type { LaneChoice } from '../../timeline/view-state.ts';
import { axisLimits } from './axis.ts';
import type { EventView } from './draw-item.ts';
import { drawLaneLabel, drawLater } from './draw-lanes.ts';
import { drawSpans, fadeSpans, type DrawnSpans } from './draw-spans.ts';
import type { AxisWindow, DrawnItem, Drawing } from './drawing.ts';
import { fitLanes, leastHeight, measureLanes } from './fit-lanes.ts';
import { measureCanvas } from './measure-canvas.ts';
import { SceneViews } from './scene-views.ts';

/**
 * Items this far outside the window, in parts of it, are ready before they come into view. Further ones are made ready when
 * less than the second part is left: each time costs as much as some steps of panning.
 */
const MARGIN = 1;
const LEAST_MARGIN = 0.15;

/** Keeps the drawing to what filters, lanes and window ask for. */
export class Scene {
  readonly #drawing: Drawing;
  readonly #canvas: HTMLElement;
  readonly #data: TimelineData;
  #metrics: Metrics;
  #size: string;
  #items: readonly TimelineItem[] = [];
  #choice: LaneChoice = 'track';
  readonly #lastDay: number;
  readonly #spans: readonly DrawnSpans[];
  #on: string | undefined;
  readonly #views: SceneViews;
  #layouts: Layouts | undefined;
  #plan: LanePlan;
  #prepared: ReadonlyMap<string, readonly Candidate[]> = new Map();
  #lanes: readonly LaneRows[] = [];
  #forced: ReadonlySet<string> = new Set();
  #layout: Layout | undefined;
  #ready: (AxisWindow & { readonly layout: Layout }) | undefined;
  /** The views that are drawn, with those near the window. */
  #near: readonly EventView[] = [];

  /**
   * @param canvas whose style says how large things are
   * @param lastDay day number at which labels have to end
   */
  constructor(drawing: Drawing, data: TimelineData, canvas: HTMLElement, lastDay: number) {
    this.#canvas = canvas;
    this.#drawing = drawing;
    this.#data = data;
    this.#lastDay = lastDay;
    this.#metrics = measureCanvas(canvas);
    this.#size = sizeOf(canvas);
    this.#plan = planLanes(data, 'track');
    this.#spans = drawSpans(data);
    this.#views = new SceneViews(data);
    drawing.setBands(fadeSpans(this.#spans, undefined));
  }

  /** @param items in the order of the record */
  setItems(items: readonly TimelineItem[], choice: LaneChoice): void {
    this.#items = items;
    this.#choice = choice;
    this.#metrics = measureCanvas(this.#canvas);
    this.#plan = planLanes(this.#data, choice);
    this.#prepared = prepareLanes(items, this.#plan, this.#metrics);
    this.#fitRoom();
  }

  /** Fits what is drawn to another size of the canvas. */
  async resize(): Promise<void> {
    const size = sizeOf(this.#canvas);
    if (size === this.#size) return;
    this.#size = size;
    this.#drawing.redraw();
    await this.#drawing.drawnAgain();
    this.setItems(this.#items, this.#choice);
  }

  /** Shares the height among lanes; there is more of it where they need more. */
  #fitRoom(): void {
    const measure = measureLanes(this.#canvas, this.#metrics.fontSize);
    const spanHeight = Math.ceil(measure.row);
    const spans = this.#spans.length * spanHeight;
    const room = this.#drawing.getRoom().height;
    const least = leastHeight(this.#plan, this.#data, measure) + spans;
    // The axis keeps its own. Whoever watches the size of the canvas has it fitted again.
    const rest = this.#canvas.clientHeight - room;
    this.#canvas.style.setProperty('min-block-size', `${Math.ceil(least + rest)}px`);
    const { lanes } = this.#plan;
    const demands = lanes.map((lane) => this.#prepared.get(lane.id)?.length ?? 0);
    const fitted = fitLanes(this.#plan, demands, room - spans, measure);
    this.#lanes = fitted.lanes;
    this.#drawing.setLanes([
      ...this.#spans.map(({ lane }) => drawLaneLabel(lane, spanHeight)),
      ...fitted.labels,
    ]);
    this.#layouts = new Layouts(this.#prepared, this.#lanes, this.#lastDay, this.#metrics);
    this.draw();
  }

  /** Gives the chosen event, and the one under the cursor, a place in any case; says of the chosen one that it is. */
  mark(chosen: string | undefined, cursor: string | undefined): void {
    const forced = [chosen, cursor].filter((id) => id !== undefined);
    this.#views.markChosen(chosen);
    if (forced.join(' ') === [...this.#forced].join(' ')) return;
    this.#forced = new Set(forced);
    this.draw();
  }

  /** Fades what came after a day, `YYYY-MM-DD`, and draws a line there; nothing for the latest. */
  showDay(on: string | undefined): void {
    if (on === this.#on) return;
    this.#on = on;
    const later = on === undefined ? [] : [drawLater(on, axisLimits(this.#data).to)];
    this.#drawing.setBands([...fadeSpans(this.#spans, on), ...later]);
    this.#views.fadeAfter(on);
  }

  /** Draws what the window shows. */
  draw(window: AxisWindow = this.#drawing.getWindow()): void {
    const { width } = this.#drawing.getRoom();
    if (width <= 0 || !this.#layouts) return;
    const scale = layoutScale((window.to - window.from) / width);
    const layout = this.#layouts.at(scale, this.#forced);
    this.#layout = layout;
    const least = widened(window, LEAST_MARGIN);
    const ready = this.#ready;
    if (ready?.layout !== layout || ready.from > least.from || ready.to < least.to)
      this.#drawAround(window, layout);
    for (const view of this.#near) view.cutAt(window.from);
    const { fontSize } = this.#metrics;
    for (const { names } of this.#spans) {
      for (const name of names) name.fit(window, (window.to - window.from) / width, fontSize);
    }
  }

  #drawAround(window: AxisWindow, layout: Layout): void {
    const { from, to } = widened(window, MARGIN);
    this.#ready = { from, to, layout };
    const isNear = (one: AxisWindow) => one.from < to && one.to > from;
    const drawn = new Map<string, DrawnItem>();
    for (const { names } of this.#spans) {
      for (const { drawn: name } of names) if (isNear(name)) drawn.set(name.key, name);
    }
    const near: EventView[] = [];
    for (const placed of layout.placed) {
      if (!isNear(placed)) continue;
      const view = this.#views.viewOf(placed);
      near.push(view);
      drawn.set(placed.key, view.place(placed));
    }
    for (const counted of layout.counted) {
      if (isNear(counted)) drawn.set(counted.key, this.#views.countOf(counted));
    }
    this.#near = near;
    this.#drawing.setItems(drawn);
  }

  /** The links of an event: one in each lane that it stands in, as far as it is drawn. */
  linksOf(item: TimelineItem): readonly HTMLAnchorElement[] {
    return this.#lanes.flatMap((lane) => this.#views.linkAt(placeKey(lane.id, item)) ?? []);
  }

  /** What a button counts. */
  countedAt(key: string): Counted | undefined {
    return this.#layout?.counted.find((counted) => counted.key === key);
  }
}

/** @param part of its length, at each end */
function widened({ from, to }: AxisWindow, part: number): AxisWindow {
  const by = (to - from) * part;
  return { from: from - by, to: to + by };
}

function sizeOf(canvas: HTMLElement): string {
  return `${canvas.clientWidth} ${canvas.clientHeight}`;
}
