/** The only module that knows vis-timeline: lanes, axis, panning and pinching are its work; what is drawn is ours. */
import moment, { type MomentInput } from 'moment';
import { DataSet } from 'vis-data/esnext';
import { Timeline, type DataGroup, type DataItem, type TimelineOptions } from 'vis-timeline/esnext';
import '../styles/vis-timeline.css';
import { dayDrawnAt, drawnAt } from '../timeline/days.ts';

/** A window on the axis, in day numbers with fractions. */
export interface AxisWindow {
  readonly from: number;
  readonly to: number;
}

export interface DrawnLane {
  readonly id: string;
  readonly label: HTMLElement;
  /** px */
  readonly height: number;
}

/** Something in a lane. It is shown while any part of it is in the window. */
export interface DrawnItem extends AxisWindow {
  readonly key: string;
  readonly lane: string;
  /** Stands at the begin of the item; moves with the edge of the window if it is `sticky`. */
  readonly element: HTMLElement;
  readonly sticky: boolean;
  /** Called when the item has a box to draw in, which can be another one each time. */
  attach(box: HTMLElement): void;
}

/** A band behind all lanes. */
export interface DrawnBand extends AxisWindow {
  readonly key: string;
  readonly className: string;
}

export interface Drawing {
  setLanes(lanes: readonly DrawnLane[]): void;
  setBands(bands: readonly DrawnBand[]): void;
  /** Draws these items and no others. Items that did not change are not touched. */
  setItems(items: ReadonlyMap<string, DrawnItem>): void;
  getWindow(): AxisWindow;
  /** @param listener is told of each step of a motion, too */
  onWindowChange(listener: (window: AxisWindow) => void): void;
  /** @param duration ms of motion; 0 for none */
  setWindow(window: AxisWindow, duration: number): void;
  /** px that lanes can use, beside and below their labels and the axis. */
  getRoom(): { readonly width: number; readonly height: number };
  /** Resolves when what was asked for stands. */
  drawnAgain(): Promise<void>;
  /** To be called when the container has another size. */
  redraw(): void;
  destroy(): void;
}

export interface DrawingOptions {
  /** What can be reached by panning. */
  readonly limits: AxisWindow;
  readonly window: AxisWindow;
  /** The shortest window, in days. */
  readonly shortest: number;
}

/** Draws an empty axis into a container, which gives it its size. Resolves when it stands, and its room is known. */
export async function drawTimeline(
  container: HTMLElement,
  options: DrawingOptions,
): Promise<Drawing> {
  const items = new DataSet<DataItem>();
  const groups = new DataSet<OrderedGroup>();
  let drawn: ReadonlyMap<string, DrawnItem> = new Map();
  const timeline = new Timeline(
    container,
    items,
    groups,
    timelineOptions(options, (key) => drawn.get(key)),
  );
  const setWindow = ({ from, to }: AxisWindow, duration: number) => {
    const animation = duration > 0 && { duration, easingFunction: 'easeInOutQuad' as const };
    timeline.setWindow(drawnAt(from), drawnAt(to), { animation });
  };
  setWindow(options.window, 0);
  const drawnAgain = () => new Promise<void>((resolve) => timeline.on('changed', () => resolve()));
  await drawnAgain();
  return {
    drawnAgain,
    setWindow,
    getWindow() {
      const { start, end } = timeline.getWindow();
      return { from: dayDrawnAt(start.getTime()), to: dayDrawnAt(end.getTime()) };
    },
    onWindowChange(listener) {
      timeline.on('rangechange', ({ start, end }: RangeChange) => {
        listener({ from: dayDrawnAt(start.getTime()), to: dayDrawnAt(end.getTime()) });
      });
    },
    setLanes(lanes) {
      const wanted = new Set(lanes.map((lane) => lane.id));
      groups.remove(groups.getIds().filter((id) => !wanted.has(String(id))));
      groups.update(lanes.map(({ id, label }, order) => ({ id, content: label, order })));
    },
    setBands(bands) {
      const old = items.getIds({ filter: (item) => item.type === 'background' });
      items.remove(old);
      items.add(bands.map(bandItem));
    },
    setItems(next) {
      const previous = drawn;
      drawn = next;
      items.remove([...previous.keys()].filter((key) => !next.has(key)));
      const added: AlignedItem[] = [];
      const changed: AlignedItem[] = [];
      for (const item of next.values()) {
        const before = previous.get(item.key);
        if (!before) added.push(rangeItem(item));
        else if (!standsAsBefore(item, before)) changed.push(rangeItem(item));
      }
      if (added.length > 0) items.add(added);
      if (changed.length > 0) items.update(changed);
    },
    getRoom() {
      const center = container.querySelector('.vis-panel.vis-center');
      return { width: center?.clientWidth ?? 0, height: center?.clientHeight ?? 0 };
    },
    redraw: () => timeline.redraw(),
    destroy: () => timeline.destroy(),
  };
}

interface RangeChange {
  readonly start: Date;
  readonly end: Date;
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

/** What the declarations of the library leave out. */
interface AlignedItem extends DataItem {
  readonly align: 'auto' | 'left';
}

interface OrderedGroup extends DataGroup {
  readonly order: number;
}

function rangeItem({ key, lane, from, to, sticky }: DrawnItem): AlignedItem {
  return {
    id: key,
    group: lane,
    type: 'range',
    start: drawnAt(from),
    end: drawnAt(to),
    content: '',
    align: sticky ? 'auto' : 'left',
  };
}

function bandItem({ key, from, to, className }: DrawnBand): DataItem {
  return {
    id: key,
    type: 'background',
    start: drawnAt(from),
    end: drawnAt(to),
    content: '',
    className,
  };
}

function timelineOptions(
  { limits, shortest }: DrawingOptions,
  itemOf: (key: string) => DrawnItem | undefined,
): TimelineOptions {
  return {
    // Days are calendar days: the axis is in UTC, whatever the zone of the reader.
    moment: (date: MomentInput) => moment.utc(date),
    // The container has a height before anything is drawn, so that nothing on the page moves.
    height: '100%',
    // Rows are our own: they stay where they are while panning.
    stack: false,
    margin: { axis: 0, item: 0 },
    orientation: { axis: 'bottom', item: 'top' },
    // Otherwise an interval looks for changes each second; the element observes its own size.
    autoResize: false,
    // Drawn at once: with `start` and `end` instead, it waits for 200 ms and fits the window to its items.
    rollingMode: { follow: false, offset: 0.5 },
    // No clock: what a reader sees follows from the record alone.
    showCurrentTime: false,
    // Choosing, titles and the wheel are the element's, by links and with the keyboard in mind.
    selectable: false,
    showTooltips: false,
    horizontalScroll: false,
    verticalScroll: false,
    min: drawnAt(limits.from),
    max: drawnAt(limits.to),
    zoomMin: drawnAt(shortest),
    zoomMax: drawnAt(limits.to - limits.from),
    // One that finds no text direction by itself, which would need another pass over the styles.
    rtl: false,
    locale: 'en',
    format: { minorLabels: { day: 'D', weekday: 'ddd D', week: '[week] w' } },
    // An element is put in place as it is; a string would be parsed as HTML.
    template: (item: DataItem | undefined, content: HTMLElement) => {
      const drawn = item && itemOf(String(item.id));
      if (!drawn) return '';
      const box = content.closest<HTMLElement>('.vis-item');
      if (box) drawn.attach(box);
      return drawn.element;
    },
  };
}
