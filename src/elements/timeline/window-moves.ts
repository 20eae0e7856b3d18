import type { TimelineData } from '../../timeline/timeline-data.ts';
import { isPreset, presetSpan, recordSpan, windowTexts } from '../../timeline/record-span.ts';
import type { TimelineItem } from '../../timeline/timeline-item.ts';
import type { ViewState } from '../../timeline/view-state.ts';
import { daysIn, isIn, revealing, windowFor, windowOf } from './axis.ts';
import type { AxisWindow } from './drawing.ts';
import { spanOfItems } from './names.ts';
import type { WindowControl } from './window-control.ts';

/** Air around the stretch of what a button counted, in parts of its length; in days, no less than one. */
const AIR = 0.15;

/** Moves the window to what the reader asks to see. */
export class WindowMoves {
  readonly #axis: WindowControl;
  readonly #data: TimelineData;

  constructor(axis: WindowControl, data: TimelineData) {
    this.#axis = axis;
    this.#data = data;
  }

  /** To the window of a view, which the view knows. */
  toView(state: ViewState, still = false): void {
    this.#axis.moveTo(windowFor(state, this.#data), { known: true, still });
  }

  /** To a day, `YYYY-MM-DD`, by as little as that takes. */
  toDay(firstDay: string, still = false): void {
    const end = recordSpan(this.#data).last + 1;
    const next = revealing(this.#axis.window, { firstDay }, end);
    if (next !== this.#axis.window) this.#axis.moveTo(next, { still });
  }

  /** To the stretch that items fill, with some air. */
  toItems(items: readonly TimelineItem[]): void {
    const { from, to } = windowOf(spanOfItems(items));
    const air = Math.max(1, (to - from) * AIR);
    this.#axis.moveTo({ from: from - air, to: to + air });
  }

  /** @param preset the name on a button; another one moves nothing */
  toPreset(preset: string | undefined): void {
    if (isPreset(preset)) this.#axis.moveTo(windowOf(presetSpan(this.#data, preset)));
  }

  /** The day that the reader asks for comes into view; the window that the address has keeps its length. */
  followDay(before: ViewState, state: ViewState): void {
    if (state.on === before.on) return;
    const [was, opening] = [windowFor(before, this.#data), windowFor(state, this.#data)];
    if (state.from === undefined && state.to === undefined) {
      if (opening.from !== was.from) this.#axis.moveTo(opening, { known: true });
    } else if (state.on !== undefined && !isIn(this.#axis.window, state.on)) this.toDay(state.on);
  }

  /** A view with a window to which the reader moved. */
  withWindow(state: ViewState, window: AxisWindow): ViewState {
    return { ...state, ...windowTexts(daysIn(window), state, this.#data) };
  }
}
