import { motion, panned, zoomed } from './axis.ts';
import type { AxisWindow, Drawing } from './drawing.ts';

/** ms after the last move of the window, before what follows from it. */
const SETTLED = 250;
/** Windows that differ by less, in days, are the same. */
const NOTHING = 0.01;

/** Moves the window on the axis, and says when it has come to rest. */
export class WindowControl {
  readonly #drawing: Drawing;
  readonly #limits: AxisWindow;
  #settling: ReturnType<typeof setTimeout> | undefined;
  /** Where motion will have led. */
  #target: AxisWindow;
  /** What the view has been told of, or has asked for. */
  #known: AxisWindow;

  constructor(drawing: Drawing, limits: AxisWindow, signal: AbortSignal) {
    this.#drawing = drawing;
    this.#limits = limits;
    this.#target = drawing.getWindow();
    this.#known = this.#target;
    signal.addEventListener('abort', () => clearTimeout(this.#settling));
  }

  get window(): AxisWindow {
    return this.#target;
  }

  /**
   * @param onMove called at each step
   * @param onRest called once for any number of moves, with a window that the view does not know
   */
  listen(onMove: (window: AxisWindow) => void, onRest: (window: AxisWindow) => void): void {
    this.#drawing.onWindowChange((window) => {
      onMove(window);
      clearTimeout(this.#settling);
      this.#settling = setTimeout(() => {
        this.#target = this.#drawing.getWindow();
        if (isSame(this.#target, this.#known)) return;
        this.#known = this.#target;
        onRest(this.#target);
      }, SETTLED);
    });
  }

  /**
   * @param options.known the view has asked for this window
   * @param options.still without motion
   */
  moveTo(window: AxisWindow, { known = false, still = false } = {}): void {
    const inside = panned(window, 0, this.#limits);
    if (known) this.#known = inside;
    this.#target = inside;
    this.#drawing.setWindow(inside, still ? 0 : motion());
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

function isSame(a: AxisWindow, b: AxisWindow): boolean {
  return Math.abs(a.from - b.from) < NOTHING && Math.abs(a.to - b.to) < NOTHING;
}
