import { dayNumber, dayText, type DaySpan } from '../timeline/days.ts';
import { countByPart } from '../timeline/density.ts';
import type { TimelineItem } from '../timeline/timeline-item.ts';
import type { AxisWindow } from './timeline/drawing.ts';

const SVG = 'http://www.w3.org/2000/svg';
const PARTS = 240;

/** Fired while the reader drags; `detail` is the window asked for. */
export type OverviewMove = CustomEvent<AxisWindow>;

declare global {
  interface HTMLElementEventMap {
    'overview-move': OverviewMove;
  }
}

/**
 * The whole record in one strip: where its events are, and which part of it is in the window, to be dragged. What it does
 * the buttons and keys of the timeline do as well, so it is hidden from those who would hear it.
 */
export class OverviewStrip extends HTMLElement {
  static define(registry = customElements): void {
    if (!registry.get('overview-strip')) registry.define('overview-strip', this);
  }

  #teardown = new AbortController();
  #span: AxisWindow = { from: 0, to: 1 };
  #window: AxisWindow = this.#span;
  readonly #brush = document.createElement('div');

  connectedCallback(): void {
    this.#teardown = new AbortController();
    this.ariaHidden = 'true';
    this.#brush.className = 'overview-window';
    this.addEventListener('pointerdown', (event) => this.#grab(event), {
      signal: this.#teardown.signal,
    });
  }

  disconnectedCallback(): void {
    this.#teardown.abort();
  }

  /** @param items all of the record; those in `shown` stand out */
  show(span: DaySpan, items: readonly TimelineItem[], shown: readonly TimelineItem[]): void {
    this.#span = { from: span.first, to: span.last + 1 };
    const counts = countByPart(items, span, PARTS);
    const most = Math.max(1, ...counts);
    const chart = document.createElementNS(SVG, 'svg');
    chart.setAttribute('viewBox', `0 0 ${PARTS} 1`);
    chart.setAttribute('preserveAspectRatio', 'none');
    chart.append(drawBars(counts, most, 'all'));
    chart.append(drawBars(countByPart(shown, span, PARTS), most, 'shown'));
    this.replaceChildren(chart, ...this.#drawYears(span), this.#brush);
  }

  showWindow(window: AxisWindow): void {
    this.#window = window;
    const start = Math.max(0, this.#part(window.from));
    const end = Math.min(1, this.#part(window.to));
    this.#brush.style.setProperty('--start', String(start));
    this.#brush.style.setProperty('--length', String(Math.max(0, end - start)));
  }

  #part(day: number): number {
    return (day - this.#span.from) / (this.#span.to - this.#span.from);
  }

  #drawYears({ first, last }: DaySpan): readonly HTMLElement[] {
    const [from, to] = [Number(dayText(first).slice(0, 4)), Number(dayText(last).slice(0, 4))];
    const years = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + 1 + index);
    return years.map((year) => {
      const label = document.createElement('span');
      label.className = 'overview-year';
      label.textContent = String(year);
      label.style.setProperty('left', `${this.#part(dayNumber(`${year}-01-01`)) * 100}%`);
      return label;
    });
  }

  /** A grip on the window drags it; elsewhere, the window comes to the pointer first. */
  #grab(down: PointerEvent): void {
    if (down.button !== 0) return;
    const { left, width } = this.getBoundingClientRect();
    const dayAt = (event: PointerEvent) =>
      this.#span.from + ((event.clientX - left) / width) * (this.#span.to - this.#span.from);
    const length = this.#window.to - this.#window.from;
    const day = dayAt(down);
    const onWindow = day >= this.#window.from && day <= this.#window.to;
    const offset = onWindow ? day - this.#window.from : length / 2;
    const move = (event: PointerEvent) => {
      const from = dayAt(event) - offset;
      this.dispatchEvent(new CustomEvent('overview-move', { detail: { from, to: from + length } }));
    };
    const release = new AbortController();
    const signal = AbortSignal.any([release.signal, this.#teardown.signal]);
    this.setPointerCapture(down.pointerId);
    this.addEventListener('pointermove', move, { signal });
    for (const end of ['pointerup', 'pointercancel'])
      this.addEventListener(end, () => release.abort(), { signal });
    if (!onWindow) move(down);
  }
}

function drawBars(counts: readonly number[], most: number, className: string): SVGPathElement {
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('class', className);
  // Roots: single events stay visible beside crowded weeks.
  const bars = counts.map((count, part) =>
    count === 0 ? '' : `M${part} 1v${-Math.sqrt(count / most)}h0.8V1Z`,
  );
  path.setAttribute('d', bars.join(''));
  return path;
}
