import { dayNumber } from '../../timeline/days.ts';
import { filterItems } from '../../timeline/filter-items.ts';
import {
  isPreset,
  presetSpan,
  recordSpan,
  spanOf,
  windowTexts,
} from '../../timeline/record-span.ts';
import type { TimelineData } from '../../timeline/timeline-data.ts';
import type { TimelineItem } from '../../timeline/timeline-item.ts';
import type { ViewState } from '../../timeline/view-state.ts';
import type { OverviewMove } from '../overview-strip.ts';
import type { AxisWindow } from '../vis-timeline.ts';
import { daysIn, revealing, usualWindow, windowOf } from './axis.ts';
import { listenToClicks, listenToKeys, listenToWheel, type AxisActions } from './axis-input.ts';
import { EventCursor } from './event-cursor.ts';
import { EventList } from './event-list.ts';
import { FilterForm } from './filter-form.ts';
import type { FrameParts } from './frame-parts.ts';
import { spanOfItems } from './names.ts';
import { PreviewPanel } from './preview-panel.ts';
import type { Scene } from './scene.ts';
import type { TimelineControl } from './start-timeline.ts';
import { StatusLine } from './status-line.ts';
import { ViewHistory } from './view-history.ts';
import type { WindowControl } from './window-control.ts';

export interface TimelineParts {
  readonly root: HTMLElement;
  readonly parts: FrameParts;
  readonly data: TimelineData;
  readonly scene: Scene;
  readonly axis: WindowControl;
  readonly signal: AbortSignal;
}

/** Keeps graphic, form, list, preview and address to one view. */
export class TimelineController implements TimelineControl, AxisActions {
  readonly #data: TimelineData;
  readonly #parts: FrameParts;
  readonly #scene: Scene;
  readonly #axis: WindowControl;
  readonly #list: EventList;
  readonly #form: FilterForm;
  readonly #preview: PreviewPanel;
  readonly #status: StatusLine;
  readonly #history: ViewHistory;
  readonly #cursor: EventCursor;
  readonly #ids: ReadonlySet<string>;
  #state: ViewState;
  #items: readonly TimelineItem[] = [];

  constructor({ root, parts, data, scene, axis, signal }: TimelineParts) {
    this.#data = data;
    this.#parts = parts;
    this.#scene = scene;
    this.#axis = axis;
    this.#list = new EventList(root);
    this.#form = new FilterForm(
      parts.filters,
      (form) => this.#change({ ...this.#state, ...form }),
      signal,
    );
    this.#preview = new PreviewPanel(parts.aside, data, (id) => this.#list.summaryOf(id), signal);
    this.#status = new StatusLine(parts, data, (state) => this.#drop(state), signal);
    this.#ids = new Set(data.items.map(({ id }) => id));
    this.#history = new ViewHistory(
      knownIds(data, this.#ids),
      (state) => this.#return(state),
      signal,
    );
    this.#state = this.#history.read();
    this.#cursor = new EventCursor(
      parts.canvas,
      {
        items: () => this.#items,
        window: () => axis.window,
        reveal: (item) => this.#reveal(item, true),
        linkOf: (id) => scene.linksOf(id)[0],
      },
      signal,
    );
    this.#listen(signal);
    axis.moveTo(this.#windowFor(this.#state), { quiet: true, still: true });
    this.#show();
    const chosen = this.#chosen();
    if (chosen) this.#reveal(chosen, true);
  }

  pan(part: number): void {
    this.#axis.pan(part);
  }

  /** Around the event with the focus, else around the middle; a place of the pointer is followed without motion. */
  zoom(factor: number, at?: number): void {
    const { from, to } = this.#axis.window;
    const focused = this.#items.find(
      ({ id }) => id === this.#cursor.id && this.#parts.canvas.contains(document.activeElement),
    );
    const day = focused ? dayNumber(focused.firstDay) + 0.5 : undefined;
    const kept = day !== undefined && day > from && day < to ? day : (from + to) / 2;
    this.#axis.zoom(factor, at === undefined ? kept : from + (to - from) * at, at !== undefined);
  }

  step(by: 1 | -1): void {
    this.#cursor.step(by);
  }

  stepToEnd(end: 'first' | 'last'): void {
    this.#cursor.stepToEnd(end);
  }

  choose(id: string): void {
    this.#cursor.set(id);
    this.#change({ ...this.#state, event: id }, 'push');
    const item = this.#chosen();
    if (item) this.#reveal(item, false);
  }

  close(): void {
    if (this.#state.event === undefined) return;
    this.#cursor.set(this.#state.event);
    const inGraphic = this.#parts.canvas.contains(document.activeElement);
    const inPreview = this.#parts.aside.contains(document.activeElement);
    this.#change({ ...this.#state, event: undefined }, 'push');
    if (inGraphic || inPreview) this.#cursor.focus();
  }

  /** The stretch that the counted events fill, with some air, is shown instead. */
  openCount(key: string): void {
    const counted = this.#scene.countedAt(key);
    if (!counted) return;
    const { from, to } = windowOf(spanOfItems(counted.items));
    const air = Math.max(1, (to - from) * 0.15);
    this.#axis.moveTo({ from: from - air, to: to + air });
  }

  #listen(signal: AbortSignal): void {
    const { canvas, controls, aside, overview } = this.#parts;
    listenToKeys(canvas, this, signal);
    listenToWheel(canvas, this, signal);
    listenToClicks(canvas, this, signal);
    controls.addEventListener('click', (event) => this.#press(event), { signal });
    aside.addEventListener(
      'click',
      ({ target }) => {
        if (target instanceof Element && target.closest('[data-preview-close]')) this.close();
      },
      { signal },
    );
    aside.addEventListener('keydown', ({ key }) => key === 'Escape' && this.close(), { signal });
    overview.addEventListener(
      'overview-move',
      ({ detail }: OverviewMove) => this.#axis.moveTo(detail, { still: true }),
      { signal },
    );
    const resized = new ResizeObserver(() => this.#scene.fitRoom());
    resized.observe(canvas);
    signal.addEventListener('abort', () => resized.disconnect());
    this.#axis.listen(
      (window) => {
        this.#scene.draw(window);
        overview.showWindow(window);
      },
      (window) => this.#change({ ...this.#state, ...windowTexts(daysIn(window), this.#data) }),
    );
  }

  #press({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null;
    const { zoom, preset } = button?.dataset ?? {};
    if (zoom !== undefined) this.zoom(zoom === 'in' ? 1 / 1.5 : 1.5);
    if (isPreset(preset)) this.#axis.moveTo(windowOf(presetSpan(this.#data, preset)));
  }

  #change(state: ViewState, by: 'replace' | 'push' = 'replace'): void {
    const before = this.#state;
    this.#state = state;
    this.#history[by](state);
    this.#show(before);
  }

  /** The reader dropped filters: the window may be among them. */
  #drop(state: ViewState): void {
    this.#change(state);
    this.#axis.moveTo(this.#windowFor(state), { quiet: true });
    this.#parts.canvas.focus({ preventScroll: true });
  }

  #return(state: ViewState): void {
    const before = this.#state;
    this.#state = state;
    this.#show(before);
    this.#axis.moveTo(this.#windowFor(state), { quiet: true });
    const chosen = this.#chosen();
    if (chosen) this.#reveal(chosen, false);
  }

  /** Draws all that follows from the view; the graphic only where its items are others than before. */
  #show(before?: ViewState): void {
    const state = this.#state;
    const chosen = this.#chosen();
    const matching = filterItems(this.#data, state);
    if (!before || !sameItems(before, state)) {
      this.#items =
        chosen && !matching.includes(chosen) ? withItem(this.#data, matching, chosen) : matching;
      this.#scene.setItems(this.#items, state.lanes);
      this.#parts.overview.show(recordSpan(this.#data), this.#data.items, this.#items);
      this.#parts.overview.showWindow(this.#axis.window);
    }
    this.#scene.mark(state.event, this.#cursor.id);
    this.#form.write(state);
    this.#preview.show(chosen);
    const shown = this.#status.show(state);
    const ids = new Set([...shown, ...(chosen ? [chosen] : [])].map(({ id }) => id));
    this.#list.show(ids, this.#ids);
  }

  #reveal(item: TimelineItem, still: boolean): void {
    this.#scene.mark(this.#state.event, this.#cursor.id);
    const { window } = this.#axis;
    const next = revealing(window, item);
    if (next !== window) this.#axis.moveTo(next, { still });
  }

  #chosen(): TimelineItem | undefined {
    return this.#data.items.find(({ id }) => id === this.#state.event);
  }

  #windowFor(state: ViewState): AxisWindow {
    return state.from === undefined && state.to === undefined
      ? usualWindow(this.#data)
      : windowOf(spanOf(state, this.#data));
  }
}

function sameItems(a: ViewState, b: ViewState): boolean {
  const itemsOf = ({ tracks, parties, kinds, text, lanes, event }: ViewState) =>
    JSON.stringify([tracks, parties, kinds, text, lanes, event]);
  return itemsOf(a) === itemsOf(b);
}

function withItem(
  data: TimelineData,
  items: readonly TimelineItem[],
  added: TimelineItem,
): readonly TimelineItem[] {
  const all = new Set([...items, added]);
  return data.items.filter((item) => all.has(item));
}

function knownIds(data: TimelineData, events: ReadonlySet<string>) {
  const idsOf = (table: readonly { readonly id: string }[]) => table.map(({ id }) => id);
  return {
    tracks: idsOf(data.tracks),
    parties: idsOf(data.parties),
    kinds: idsOf(data.kinds),
    events,
  };
}
