import { dayNumber } from '../../timeline/days.ts';
import type { TimelineItem } from '../../timeline/timeline-item.ts';
import type { AxisWindow } from './drawing.ts';
import { keepFocus } from './keep-focus.ts';

/** What the cursor needs of the graphic around it. */
interface CursorStage {
  /** In time; the cursor goes through all of them, drawn or not. */
  items(): readonly TimelineItem[];
  window(): AxisWindow;
  /** Brings an event into the window, and gives it a place. */
  reveal(item: TimelineItem): void;
  linkOf(item: TimelineItem): HTMLAnchorElement | undefined;
}

/** So long is a link waited for that is still to be drawn. */
const FRAMES = 20;

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
    keepFocus(canvas, () => this.#regain(), signal);
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
    const item = this.#current;
    if (item) this.#goTo(item);
    else this.#canvas.focus({ preventScroll: true });
  }

  get #current(): TimelineItem | undefined {
    return this.#stage.items().find(({ id }) => id === this.#id);
  }

  /** Back to the event if it is still drawn; the window stays where the reader has moved it. */
  #regain(): void {
    const item = this.#current;
    if (item) this.#focusDrawn(item);
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
    this.#focusDrawn(item);
  }

  /** The link is there when the axis has been drawn again, a frame or two later; until then keys must not be lost. */
  #focusDrawn(item: TimelineItem, frames = FRAMES): void {
    const link = this.#stage.linkOf(item);
    if (link) {
      link.focus({ preventScroll: true });
      return;
    }
    if (!this.#hasFocus) this.#canvas.focus({ preventScroll: true });
    if (frames === 0) return;
    requestAnimationFrame(() => {
      // Not from where the reader has gone since.
      if (this.#id === item.id && this.#hasFocus) this.#focusDrawn(item, frames - 1);
    });
  }

  get #hasFocus(): boolean {
    return this.#canvas.contains(document.activeElement);
  }
}
