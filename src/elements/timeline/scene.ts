import { forcePlaces } from '../../timeline/force-places.ts';
import { planLanes, shareRows, type LanePlan } from '../../timeline/lanes.ts';
import type { Candidate } from '../../timeline/find-place.ts';
import {
  layOut,
  layoutScale,
  prepareLanes,
  type Counted,
  type LaneRows,
  type Layout,
  type Metrics,
  type Placed,
} from '../../timeline/lay-out.ts';
import { isLater } from '../../timeline/later-items.ts';
import type { TimelineData } from '../../timeline/timeline-data.ts';
import type { TimelineItem } from '../../timeline/timeline-item.ts';
import type { LaneChoice } from '../../timeline/view-state.ts';
import type { AxisWindow, DrawnBand, DrawnItem, Drawing } from './drawing.ts';
import { axisLimits } from './axis.ts';
import { drawCount, EventView } from './draw-item.ts';
import { drawLaneLabel, drawLater } from './draw-lanes.ts';
import { drawSpans, type DrawnSpans } from './draw-spans.ts';
import { measureCanvas } from './measure-canvas.ts';
import { nameCount, nameEvent } from './names.ts';

/** In parts of the font size; the style sheet has the same. */
const ROW_HEIGHT = 1.75;
/**
 * Items this far outside the window, in parts of it, are ready before they come into view. Further ones are made ready when
 * less than the second part is left: each time costs as much as some steps of panning.
 */
const MARGIN = 1;
const LEAST_MARGIN = 0.15;
const MOST_LAYOUTS = 12;

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
  readonly #views = new Map<string, EventView>();
  readonly #layouts = new Map<number, Layout>();
  #plan: LanePlan;
  #prepared: ReadonlyMap<string, readonly Candidate[]> = new Map();
  #lanes: readonly LaneRows[] = [];
  #forced: ReadonlySet<string> = new Set();
  #chosen: string | undefined;
  #layout: Layout | undefined;
  #ready: (AxisWindow & { readonly layout: Layout }) | undefined;
  readonly #counts = new WeakMap<Counted, DrawnItem>();

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
    drawing.setBands(this.#bands);
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

  /** Shares the height among lanes. */
  #fitRoom(): void {
    const rowHeight = this.#metrics.fontSize * ROW_HEIGHT;
    const head = this.#laneHead();
    const spanHeight = Math.ceil(rowHeight);
    const { lanes } = this.#plan;
    const demands = lanes.map((lane) => this.#prepared.get(lane.id)?.length ?? 0);
    const busy = demands.filter((demand) => demand > 0).length;
    const height = this.#drawing.getRoom().height - this.#spans.length * spanHeight - busy * head;
    const rows = shareRows(demands, Math.max(1, Math.floor(height / rowHeight)));
    const drawn = lanes
      .map((lane, index) => ({ ...lane, rows: rows[index] ?? 0 }))
      .filter((lane) => lane.rows > 0);
    const total = drawn.reduce((sum, lane) => sum + lane.rows, 0);
    // What is left of the height goes to all lanes alike, so that the last one ends at the axis.
    const share = Math.max(rowHeight, height / total);
    this.#lanes = drawn;
    this.#drawing.setLanes([
      ...this.#spans.map(({ lane }) => drawLaneLabel(lane, spanHeight)),
      ...drawn.map((lane) => drawLaneLabel(lane, Math.floor(lane.rows * share + head))),
    ]);
    this.#layouts.clear();
    this.#layout = undefined;
    this.draw();
  }

  /** Gives the chosen event, and the one under the cursor, a place in any case; says of the chosen one that it is. */
  mark(chosen: string | undefined, cursor: string | undefined): void {
    const forced = [chosen, cursor].filter((id) => id !== undefined);
    for (const [key, view] of this.#views) {
      view.markChosen(chosen !== undefined && key.endsWith(`/${chosen}`));
    }
    this.#chosen = chosen;
    if (forced.join(' ') === [...this.#forced].join(' ')) return;
    this.#forced = new Set(forced);
    this.#layout = undefined;
    this.draw();
  }

  /** Fades what came after a day, `YYYY-MM-DD`, and draws a line there; nothing for the latest. */
  showDay(on: string | undefined): void {
    if (on === this.#on) return;
    this.#on = on;
    const later = on === undefined ? [] : [drawLater(on, axisLimits(this.#data).to)];
    this.#drawing.setBands([...this.#bands, ...later]);
    for (const view of this.#views.values()) view.markLater(isLater(view.item, on));
  }

  get #bands(): readonly DrawnBand[] {
    return this.#spans.flatMap(({ bands }) => bands);
  }

  /** Draws what the window shows. */
  draw(window: AxisWindow = this.#drawing.getWindow()): void {
    const { width } = this.#drawing.getRoom();
    if (width <= 0) return;
    const layout = this.#layoutFor(layoutScale((window.to - window.from) / width));
    const least = widened(window, LEAST_MARGIN);
    const ready = this.#ready;
    if (ready?.layout === layout && ready.from <= least.from && ready.to >= least.to) return;
    const { from, to } = widened(window, MARGIN);
    this.#ready = { from, to, layout };
    const isNear = (one: AxisWindow) => one.from < to && one.to > from;
    const drawn = new Map<string, DrawnItem>();
    for (const { names } of this.#spans) {
      for (const name of names) if (isNear(name)) drawn.set(name.key, name);
    }
    for (const placed of layout.placed) {
      if (isNear(placed)) drawn.set(placed.key, this.#viewOf(placed).place(placed));
    }
    for (const counted of layout.counted) {
      if (isNear(counted)) drawn.set(counted.key, this.#countOf(counted));
    }
    this.#drawing.setItems(drawn);
  }

  /** The links of an event: one in each lane that it stands in, as far as it is drawn. */
  linksOf(id: string): readonly HTMLAnchorElement[] {
    return this.#lanes.flatMap((lane) => {
      const link = this.#views.get(`${lane.id}/${id}`)?.link;
      return link?.isConnected ? [link] : [];
    });
  }

  /** What a button counts. */
  countedAt(key: string): Counted | undefined {
    return this.#layout?.counted.find((counted) => counted.key === key);
  }

  /** px that the name of a lane takes above its rows: where the page is narrow, it has no column beside them. */
  #laneHead(): number {
    const style = getComputedStyle(this.#canvas).getPropertyValue('--timeline-lane-head');
    return parseFloat(style) * (style.trim().endsWith('em') ? this.#metrics.fontSize : 1) || 0;
  }

  #layoutFor(daysPerPx: number): Layout {
    if (this.#layout?.daysPerPx === daysPerPx) return this.#layout;
    let layout = this.#layouts.get(daysPerPx);
    if (!layout) {
      const scale = { daysPerPx, lastDay: this.#lastDay };
      layout = layOut(this.#prepared, this.#lanes, scale, this.#metrics);
      if (this.#layouts.size >= MOST_LAYOUTS) this.#layouts.clear();
      this.#layouts.set(daysPerPx, layout);
    }
    const { mark } = this.#metrics;
    this.#layout = forcePlaces(layout, this.#prepared, this.#lanes, this.#forced, mark);
    return this.#layout;
  }

  #viewOf(placed: Placed): EventView {
    let view = this.#views.get(placed.key);
    if (!view) {
      const { item } = placed;
      const track = this.#data.tracks.find(({ id }) => id === item.track);
      view = new EventView(placed, track?.colour ?? 'grey', nameEvent(item, this.#data));
      if (item.id === this.#chosen) view.markChosen(true);
      view.markLater(isLater(item, this.#on));
      this.#views.set(placed.key, view);
    }
    return view;
  }

  #countOf(counted: Counted): DrawnItem {
    let drawn = this.#counts.get(counted);
    if (!drawn) {
      drawn = drawCount(counted, nameCount(counted));
      this.#counts.set(counted, drawn);
    }
    return drawn;
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
