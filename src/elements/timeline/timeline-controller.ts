import { dayNumber } from '../../timeline/days.ts';
import { chosenItem } from '../../timeline/drawn-items.ts';
import type { TimelineData } from '../../timeline/timeline-data.ts';
import type { TimelineItem } from '../../timeline/timeline-item.ts';
import { knownIds, type ViewState } from '../../timeline/view-state.ts';
import type { OverviewMove } from '../overview-strip.ts';
import { motion, ZOOM_STEP } from './axis.ts';
import { listenToClicks, listenToKeys, listenToWheel, type AxisActions } from './axis-input.ts';
import { EventCursor } from './event-cursor.ts';
import { FilterForm } from './filter-form.ts';
import type { FrameParts } from './frame-parts.ts';
import type { Scene } from './scene.ts';
import type { TimelineControl } from './start-timeline.ts';
import { ViewDisplay, type DisplayParts } from './view-display.ts';
import { ViewHistory } from './view-history.ts';
import type { WindowControl } from './window-control.ts';
import { WindowMoves } from './window-moves.ts';

/** Turns what the reader does into one view, which the address, the graphic and the list follow. */
export class TimelineController implements TimelineControl, AxisActions {
  readonly #data: TimelineData;
  readonly #parts: FrameParts;
  readonly #scene: Scene;
  readonly #axis: WindowControl;
  readonly #moves: WindowMoves;
  readonly #display: ViewDisplay;
  readonly #history: ViewHistory;
  readonly #cursor: EventCursor;
  #state: ViewState;

  constructor(display: DisplayParts, axis: WindowControl) {
    const { parts, data, scene, signal } = display;
    this.#data = data;
    this.#parts = parts;
    this.#scene = scene;
    this.#axis = axis;
    this.#moves = new WindowMoves(axis, data);
    const form = new FilterForm(
      parts.filters,
      (filters) => this.#filter({ ...this.#state, ...filters }),
      signal,
    );
    this.#display = new ViewDisplay(display, form, (state) => this.#drop(state));
    this.#history = new ViewHistory(knownIds(data), (state) => this.#return(state), signal);
    const stage = {
      items: () => this.#display.items,
      window: () => axis.window,
      reveal: (item: TimelineItem) => this.#reveal(item, true),
      linkOf: (item: TimelineItem) => scene.linksOf(item)[0],
    };
    this.#cursor = new EventCursor(parts.canvas, stage, signal);
    this.#state = this.#history.read();
    this.#listen(signal);
    this.#open(this.#state, true);
  }

  pan(part: number): void {
    this.#axis.pan(part);
  }

  /** Around the event with the focus, else around the middle; a place of the pointer is followed without motion. */
  zoom(factor: number, at?: number): void {
    const { from, to } = this.#axis.window;
    const focused = this.#display.items.find(
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
    const item = chosenItem(this.#data, this.#state);
    if (item) this.#reveal(item, false);
    this.#bringPreview();
  }

  /** Brings the preview that the address opens into sight, once it has its place; not if the reader scrolls already. */
  showOpened(): void {
    if (this.#state.event !== undefined && scrollY === 0) this.#bringPreview();
  }

  /** By as little as that takes: not at all where all of it is in sight. */
  #bringPreview(): void {
    this.#parts.aside.scrollIntoView({ block: 'nearest', behavior: motion() ? 'smooth' : 'auto' });
  }

  close(): void {
    if (this.#state.event === undefined) return;
    this.#cursor.set(this.#state.event);
    const hadFocus = this.#hasFocus();
    this.#change({ ...this.#state, event: undefined }, 'close');
    if (hadFocus) this.#cursor.focus();
  }

  #hasFocus(): boolean {
    const { canvas, aside } = this.#parts;
    const { activeElement } = document;
    return canvas.contains(activeElement) || aside.contains(activeElement);
  }

  /** The stretch that the counted events fill is shown instead. */
  openCount(key: string): void {
    const counted = this.#scene.countedAt(key);
    if (counted) this.#moves.toItems(counted.items);
  }

  #listen(signal: AbortSignal): void {
    const { canvas, controls, aside, overview } = this.#parts;
    listenToKeys(canvas, this, signal);
    listenToWheel(canvas, this, signal);
    listenToClicks(canvas, this, signal);
    controls.addEventListener('click', (event) => this.#press(event), { signal });
    aside.addEventListener('click', (event) => this.#press(event), { signal });
    aside.addEventListener('keydown', ({ key }) => key === 'Escape' && this.close(), { signal });
    const drag = ({ detail }: OverviewMove) => this.#axis.moveTo(detail, { still: true });
    overview.addEventListener('overview-move', drag, { signal });
    const resized = new ResizeObserver(() => void this.#scene.resize());
    resized.observe(canvas);
    signal.addEventListener('abort', () => resized.disconnect());
    this.#axis.listen(
      (window) => this.#display.showWindow(window),
      (window) => this.#change(this.#moves.withWindow(this.#state, window)),
    );
  }

  #press({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null;
    const { zoom, preset, previewClose } = button?.dataset ?? {};
    if (zoom !== undefined) this.zoom(zoom === 'in' ? 1 / ZOOM_STEP : ZOOM_STEP);
    this.#moves.toPreset(preset);
    if (previewClose !== undefined) this.close();
  }

  #change(state: ViewState, by: 'replace' | 'push' | 'close' = 'replace'): void {
    this.#state = state;
    this.#history[by](state);
    this.#display.show(state, this.#cursor.id);
  }

  #filter(state: ViewState): void {
    const before = this.#state;
    this.#change(state);
    this.#moves.followDay(before, state);
  }

  /** The reader dropped filters: the window may be among them. */
  #drop(state: ViewState): void {
    this.#change(state);
    this.#moves.toView(state);
    this.#parts.canvas.focus({ preventScroll: true });
  }

  /** What closes by the way back closes as by its button. */
  #return(state: ViewState): void {
    const before = this.#state.event;
    const closes = before !== undefined && state.event === undefined && this.#hasFocus();
    if (closes) this.#cursor.set(before);
    this.#open(state, false);
    if (closes) this.#cursor.focus();
  }

  /** Shows what an address asks for. */
  #open(state: ViewState, still: boolean): void {
    this.#state = state;
    this.#display.show(state, this.#cursor.id);
    this.#moves.toView(state, still);
    this.#display.showWindow(this.#axis.window);
    const chosen = chosenItem(this.#data, state);
    if (chosen) this.#reveal(chosen, still);
    this.#display.say(this.#history.refuseDay());
  }

  #reveal(item: TimelineItem, still: boolean): void {
    this.#scene.mark(this.#state.event, this.#cursor.id);
    this.#moves.toDay(item.firstDay, still);
  }
}
