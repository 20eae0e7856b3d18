import type { AxisWindow, Drawing } from '../vis-timeline.ts';
import { motion, panned, zoomed } from './axis.ts';

/** After the last move of the window, before what follows from it. */
const SETTLED = 250;

/** Moves the window on the axis, and says when it has come to rest. */
export class WindowControl {
  readonly #drawing: Drawing;
  readonly #limits: AxisWindow;
  #settling: ReturnType<typeof setTimeout> | undefined;
  /** Where motion will have led. */
  #target: AxisWindow;

  constructor(drawing: Drawing, limits: AxisWindow, signal: AbortSignal) {
    this.#drawing = drawing;
    this.#limits = limits;
    this.#target = drawing.getWindow();
    signal.addEventListener('abort', () => clearTimeout(this.#settling));
  }

  get window(): AxisWindow {
    return this.#target;
  }

  /** @param onRest called once for any number of moves; not for those of moveTo with `quiet` */
  listen(onMove: (window: AxisWindow) => void, onRest: (window: AxisWindow) => void): void {
    this.#drawing.onWindowChange((window) => {
      onMove(window);
      clearTimeout(this.#settling);
      this.#settling = setTimeout(() => {
        const asked = this.#quiet;
        this.#quiet = false;
        this.#target = this.#drawing.getWindow();
        if (!asked) onRest(this.#target);
      }, SETTLED);
    });
  }

  #quiet = false;

  /** @param quiet the view knows of this window already */
  moveTo(window: AxisWindow, { quiet = false, still = false } = {}): void {
    this.#quiet = quiet;
    this.#target = window;
    this.#drawing.setWindow(window, still ? 0 : motion());
  }

  /** Moves by a part of the window at once: what drags wants no motion. */
  pan(part: number): void {
    const { from, to } = this.#drawing.getWindow();
    this.moveTo(panned({ from, to }, (to - from) * part, this.#limits), { still: true });
  }

  /** @param at day number that keeps its place */
  zoom(factor: number, at: number, still: boolean): void {
    this.moveTo(zoomed(still ? this.#drawing.getWindow() : this.#target, factor, at), { still });
  }
}
