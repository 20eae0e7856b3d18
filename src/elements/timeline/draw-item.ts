import { KIND_MARKS } from '../../timeline/kind-marks.ts';
import type { Counted, Placed } from '../../timeline/layout.ts';
import type { TimelineTrack } from '../../timeline/timeline-data.ts';
import type { TimelineItem } from '../../timeline/timeline-item.ts';
import { paths } from '../../paths.ts';
import type { DrawnItem } from './drawing.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** So much of the room of a mark may lie outside the window. */
const CUT_SLACK = 0.1;

/** An event on the axis: a link to its page, and a bar over its days. Made once, then only moved. */
export class EventView {
  readonly link: HTMLAnchorElement;
  readonly #bar = document.createElement('span');
  #box: HTMLElement | undefined;
  #placed: Placed;
  #drawn: DrawnItem | undefined;
  #cut = false;

  /** @param name what the link says to those who hear it */
  constructor(placed: Placed, colour: TimelineTrack['colour'], name: string) {
    this.#placed = placed;
    const { item } = placed;
    this.link = document.createElement('a');
    this.link.href = paths.event(item.id);
    this.link.className = 'timeline-event';
    this.link.tabIndex = -1;
    this.link.draggable = false;
    this.link.ariaLabel = name;
    this.link.dataset['timelineEvent'] = item.id;
    this.link.dataset['significance'] = item.significance;
    this.link.dataset['status'] = item.status;
    const label = document.createElement('span');
    label.className = 'timeline-label';
    label.textContent = item.title;
    this.link.append(drawMark(item.kind, colour), label);
    this.#bar.className = 'timeline-bar';
    this.#bar.dataset['colour'] = colour;
    this.#bar.dataset['barOf'] = item.id;
    this.#bar.classList.toggle(
      'loose',
      item.approximate || item.precision === 'month' || item.precision === 'year',
    );
  }

  get item(): TimelineItem {
    return this.#placed.item;
  }

  /** Moves it to where a layout has put it. */
  place(placed: Placed): DrawnItem {
    if (this.#drawn && this.#placed === placed) return this.#drawn;
    this.#placed = placed;
    this.link.dataset['shape'] = placed.shape;
    this.link.style.setProperty('--row', String(placed.row));
    this.#drawBar();
    const { key, lane, from, to, barFrom, barTo, shape } = placed;
    this.#drawn = {
      key,
      lane,
      from,
      to,
      element: this.link,
      // The label of a long event stays in sight while the event does.
      sticky: shape === 'label-after' && barFrom === from && barTo >= to,
      attach: (box) => {
        this.#box = box;
        box.toggleAttribute('data-chosen', this.link.ariaCurrent !== null);
        this.#drawBar();
      },
    };
    return this.#drawn;
  }

  /**
   * Where its label would begin outside the window, it is not shown: half a name says nothing.
   *
   * @param from the begin of the window
   */
  cutAt(from: number): void {
    const { shape, from: begin, markDays } = this.#placed;
    const cut = !this.#drawn?.sticky && shape !== 'mark' && begin < from - markDays * CUT_SLACK;
    if (cut === this.#cut) return;
    this.#cut = cut;
    this.link.toggleAttribute('data-cut', cut);
  }

  markChosen(chosen: boolean): void {
    this.link.ariaCurrent = chosen ? 'true' : null;
    this.#box?.toggleAttribute('data-chosen', chosen);
  }

  /** Fades it, or not. */
  markLater(later: boolean): void {
    this.link.toggleAttribute('data-later', later);
    this.#bar.toggleAttribute('data-later', later);
  }

  #drawBar(): void {
    const { from, to, barFrom, barTo, row, markDays } = this.#placed;
    const length = to - from;
    // A bar no longer than a mark says nothing that the mark does not.
    if (barTo <= barFrom + markDays) {
      this.#bar.remove();
      return;
    }
    if (this.#bar.parentElement !== this.#box) this.#box?.prepend(this.#bar);
    const style = this.#bar.style;
    style.setProperty('--row', String(row));
    style.setProperty('--bar-start', `${((barFrom - from) / length) * 100}%`);
    style.setProperty('--bar-length', `${((barTo - barFrom) / length) * 100}%`);
  }
}

function drawMark(kind: keyof typeof KIND_MARKS, colour: TimelineTrack['colour']): SVGSVGElement {
  const mark = document.createElementNS(SVG, 'svg');
  mark.setAttribute('class', 'kind-mark');
  mark.setAttribute('viewBox', '0 0 16 16');
  mark.setAttribute('aria-hidden', 'true');
  mark.dataset['colour'] = colour;
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', KIND_MARKS[kind]);
  mark.append(path);
  return mark;
}

/** A button for what found no room in a stretch of a lane. */
export function drawCount(counted: Counted, name: string): DrawnItem {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'timeline-count';
  button.tabIndex = -1;
  button.textContent = `+${counted.items.length}`;
  button.ariaLabel = name;
  button.dataset['timelineCount'] = counted.key;
  button.style.setProperty('--row', String(counted.row));
  const { key, lane, from, to } = counted;
  return { key, lane, from, to, element: button, sticky: false, attach: () => undefined };
}
