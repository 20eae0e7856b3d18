import { shortWidth } from '../../timeline/label-width.ts';
import type { AxisWindow, DrawnItem } from './drawing.ts';

/** In parts of the font size of the graphic; the style sheet has the same. */
const FONT_SIZE = 0.92;
/** In parts of its own font size, at both ends together; the style sheet has the same. */
const PADDING = 1;
/** A name is shown with one character less than this and an ellipsis, or not at all. */
const LEAST_CHARACTERS = 3;

/** The name of a span of days. It begins with the span, or with the window if that is later. */
export class SpanName {
  readonly drawn: DrawnItem;
  readonly #element: HTMLElement;
  /** In parts of its font size. */
  readonly #least: number;
  #room = Infinity;

  /**
   * @param element in which it is written
   * @param place its room is from the begin of the span to that of the next
   */
  constructor(
    label: string,
    element: HTMLElement,
    place: Pick<DrawnItem, 'key' | 'lane' | 'from' | 'to'>,
  ) {
    element.classList.add('timeline-span-name');
    element.textContent = label;
    element.title = label;
    this.#element = element;
    this.#least = shortWidth(label, LEAST_CHARACTERS) + PADDING;
    this.drawn = { ...place, element, sticky: true, attach: () => undefined };
  }

  /**
   * Shortens it to the room that it has in the window, or leaves it out.
   *
   * @param daysPerPx the scale of the window
   * @param fontSize of the graphic, in px
   */
  fit(window: AxisWindow, daysPerPx: number, fontSize: number): void {
    const { from, to } = this.drawn;
    const days = Math.min(to, window.to) - Math.max(from, window.from);
    const room = Math.floor(days / daysPerPx);
    if (room === this.#room) return;
    this.#room = room;
    this.#element.hidden = room < this.#least * FONT_SIZE * fontSize;
    this.#element.style.setProperty('max-inline-size', `${Math.max(0, room)}px`);
  }

  /** Fades it, or not. */
  markLater(later: boolean): void {
    this.#element.toggleAttribute('data-later', later);
  }
}
