/**
 * With vis-items.ts and vis-options.ts all that knows vis-timeline: lanes, axis, panning and pinching are its work; what is
 * drawn is ours.
 */
import { DataSet } from 'vis-data/esnext';
import { Timeline, type DataGroup, type DataItem, type TimelineWindow } from 'vis-timeline/esnext';
import '../styles/vis-timeline.css';
import { dayDrawnAt, drawnAt } from '../timeline/days.ts';
import { AxisLabels } from './timeline/axis-labels.ts';
import type {
  AxisWindow,
  Drawing,
  DrawingOptions,
  DrawnBand,
  DrawnItem,
  DrawnLane,
} from './timeline/drawing.ts';
import { bandItem, rangeItem, type AlignedItem } from './vis-items.ts';
import { timelineOptions } from './vis-options.ts';

/** Draws an axis with empty lanes into a container, which gives it its size. When it returns, the room beside them is known. */
export function drawTimeline(container: HTMLElement, options: DrawingOptions): Drawing {
  const drawing = new VisDrawing(container, options);
  drawing.setWindow(options.window, 0);
  return drawing;
}

class VisDrawing implements Drawing {
  readonly #container: HTMLElement;
  readonly #items = new DataSet<DataItem>();
  readonly #lanes = new DataSet<OrderedGroup>();
  readonly #timeline: Timeline;
  #drawn: ReadonlyMap<string, DrawnItem> = new Map();
  readonly #labels: AxisLabels;

  constructor(container: HTMLElement, options: DrawingOptions) {
    this.#container = container;
    // Lanes that the library is made with are measured at once, others in the next frame.
    this.setLanes(options.lanes);
    const settings = timelineOptions(options, (key) => this.#drawn.get(key));
    this.#timeline = new Timeline(container, this.#items, this.#lanes, settings);
    this.#labels = new AxisLabels(container.querySelector('.vis-panel.vis-bottom') ?? container);
    this.#timeline.on('changed', () => this.#labels.hideCut());
  }

  drawnAgain(): Promise<void> {
    return new Promise((resolve) => {
      const once = () => {
        this.#timeline.off('changed', once);
        resolve();
      };
      this.#timeline.on('changed', once);
    });
  }

  setWindow({ from, to }: AxisWindow, duration: number): void {
    const animation = duration > 0 && { duration, easingFunction: 'easeInOutQuad' as const };
    this.#timeline.setWindow(drawnAt(from), drawnAt(to), { animation });
  }

  getWindow(): AxisWindow {
    return windowOf(this.#timeline.getWindow());
  }

  onWindowChange(listener: (window: AxisWindow) => void): void {
    this.#timeline.on('rangechange', (range: TimelineWindow) => listener(windowOf(range)));
  }

  setLanes(lanes: readonly DrawnLane[]): void {
    const wanted = new Set(lanes.map((lane) => lane.id));
    this.#lanes.remove(this.#lanes.getIds().filter((id) => !wanted.has(String(id))));
    this.#lanes.update(lanes.map(({ id, label }, order) => ({ id, content: label, order })));
  }

  setBands(bands: readonly DrawnBand[]): void {
    this.#items.remove(this.#items.getIds({ filter: (item) => item.type === 'background' }));
    this.#items.add(bands.map(bandItem));
  }

  setItems(next: ReadonlyMap<string, DrawnItem>): void {
    const previous = this.#drawn;
    this.#drawn = next;
    this.#items.remove([...previous.keys()].filter((key) => !next.has(key)));
    const window = this.getWindow();
    const added: AlignedItem[] = [];
    const changed: AlignedItem[] = [];
    for (const item of next.values()) {
      const before = previous.get(item.key);
      if (before && standsAsBefore(item, before)) continue;
      const range = rangeItem(item);
      if (before) changed.push(range);
      else if (!overlaps(item, window)) added.push(range);
      else {
        // Added in view, each would be measured by itself; brought there from elsewhere, all are measured at once.
        added.push({ ...range, ...ELSEWHERE });
        changed.push(range);
      }
    }
    if (added.length > 0) this.#items.add(added);
    if (changed.length > 0) this.#items.update(changed);
  }

  getRoom(): { readonly width: number; readonly height: number } {
    const center = this.#container.querySelector('.vis-panel.vis-center');
    return { width: center?.clientWidth ?? 0, height: center?.clientHeight ?? 0 };
  }

  redraw(): void {
    this.#timeline.redraw();
  }

  destroy(): void {
    this.#labels.destroy();
    this.#timeline.destroy();
  }
}

/** A place before any window. */
const ELSEWHERE = { start: drawnAt(-1_000_000), end: drawnAt(-999_999) };

function windowOf({ start, end }: TimelineWindow): AxisWindow {
  return { from: dayDrawnAt(start.getTime()), to: dayDrawnAt(end.getTime()) };
}

function overlaps(a: AxisWindow, b: AxisWindow): boolean {
  return a.from < b.to && a.to > b.from;
}

function standsAsBefore(a: DrawnItem, b: DrawnItem): boolean {
  return (
    a.element === b.element &&
    a.from === b.from &&
    a.to === b.to &&
    a.lane === b.lane &&
    a.sticky === b.sticky
  );
}

interface OrderedGroup extends DataGroup {
  readonly order: number;
}
