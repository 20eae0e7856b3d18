import { dayNumber } from '../../timeline/days.ts';
import type { TimelineItem } from '../../timeline/timeline-item.ts';
import type { AxisWindow } from './drawing.ts';

/** What the cursor needs of the graphic around it. */
export interface CursorStage {
  /** In time; the cursor goes through all of them, drawn or not. */
  items(): readonly TimelineItem[];
  window(): AxisWindow;
  /** Brings an event into the window, and gives it a place. */
  reveal(item: TimelineItem): void;
  linkOf(item: TimelineItem): HTMLAnchorElement | undefined;
}

/** The focus inside the graphic, which is one stop of the tab key: an event, or the graphic as a whole. */
export class EventCursor {
  readonly #canvas: HTMLElement;
  readonly #stage: CursorStage;
  #id: string | undefined;

  constructor(canvas: HTMLElement, stage: CursorStage, signal: AbortSignal) {
    this.#canvas = canvas;
    this.#stage = stage;
    const onFocus = ({ target }: FocusEvent) => {
      const id = target instanceof HTMLElement ? target.dataset['timelineEvent'] : undefined;
      if (id !== undefined) this.#id = id;
      // Back from an event, the tab key leaves the graphic.
      canvas.tabIndex = id === undefined ? 0 : -1;
    };
    canvas.addEventListener('focusin', onFocus, { signal });
    canvas.addEventListener('focusout', () => (canvas.tabIndex = 0), { signal });
  }

  get id(): string | undefined {
    return this.#id;
  }

  step(by: 1 | -1): void {
    const items = this.#stage.items();
    const current = items.findIndex((item) => item.id === this.#id);
    this.#goTo(current === -1 ? this.#firstFrom(items, by) : items[current + by]);
  }

  stepToEnd(end: 'first' | 'last'): void {
    this.#goTo(this.#stage.items().at(end === 'first' ? 0 : -1));
  }

  /** Where the focus is on an event already, it goes to this one; it is taken from nowhere else. */
  set(id: string): void {
    this.#id = id;
  }

  /** Puts the focus on the event where it last was. */
  focus(): void {
    const item = this.#stage.items().find(({ id }) => id === this.#id);
    if (item) this.#goTo(item);
    else this.#canvas.focus({ preventScroll: true });
  }

  /** From the begin of the window on, or back from its end. */
  #firstFrom(items: readonly TimelineItem[], by: 1 | -1): TimelineItem | undefined {
    const { from, to } = this.#stage.window();
    return by === 1
      ? (items.find((item) => dayNumber(item.firstDay) >= from) ?? items.at(-1))
      : (items.findLast((item) => dayNumber(item.firstDay) <= to) ?? items[0]);
  }

  #goTo(item: TimelineItem | undefined): void {
    if (!item) return;
    this.#id = item.id;
    this.#stage.reveal(item);
    this.#focusDrawn(item, 20);
  }

  /** The link is there when the axis has been drawn again, a frame or two later. */
  #focusDrawn(item: TimelineItem, frames: number): void {
    if (this.#id !== item.id) return;
    const link = this.#stage.linkOf(item);
    if (link) {
      link.focus({ preventScroll: true });
      return;
    }
    // Keys pressed until then must not be lost.
    if (!this.#canvas.contains(document.activeElement)) this.#canvas.focus({ preventScroll: true });
    if (frames > 0) requestAnimationFrame(() => this.#focusDrawn(item, frames - 1));
  }
}
