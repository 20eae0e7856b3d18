import { forcePlaces } from './force-places.ts';
import { layOut } from './lay-out.ts';
import type { Candidate, LaneRows, Layout, Metrics } from './layout.ts';

const MOST_LAYOUTS = 12;

/** The layouts of the same items in the same lanes at all scales, each made when it is first asked for. */
export class Layouts {
  readonly #prepared: ReadonlyMap<string, readonly Candidate[]>;
  readonly #lanes: readonly LaneRows[];
  readonly #lastDay: number;
  readonly #metrics: Metrics;
  readonly #made = new Map<number, Layout>();
  #last: { readonly layout: Layout; readonly forced: ReadonlySet<string> } | undefined;

  /** @param lastDay day number at which labels have to end */
  constructor(
    prepared: ReadonlyMap<string, readonly Candidate[]>,
    lanes: readonly LaneRows[],
    lastDay: number,
    metrics: Metrics,
  ) {
    this.#prepared = prepared;
    this.#lanes = lanes;
    this.#lastDay = lastDay;
    this.#metrics = metrics;
  }

  /**
   * The same one each time, as long as the same is asked for.
   *
   * @param daysPerPx the scale; see layoutScale
   * @param forced ids of the items that have a place in any case
   */
  at(daysPerPx: number, forced: ReadonlySet<string>): Layout {
    const last = this.#last;
    if (last?.layout.daysPerPx === daysPerPx && last.forced === forced) return last.layout;
    const { mark } = this.#metrics;
    const layout = forcePlaces(this.#make(daysPerPx), this.#prepared, this.#lanes, forced, mark);
    this.#last = { layout, forced };
    return layout;
  }

  #make(daysPerPx: number): Layout {
    let layout = this.#made.get(daysPerPx);
    if (!layout) {
      const scale = { daysPerPx, lastDay: this.#lastDay };
      layout = layOut(this.#prepared, this.#lanes, scale, this.#metrics);
      if (this.#made.size >= MOST_LAYOUTS) this.#made.clear();
      this.#made.set(daysPerPx, layout);
    }
    return layout;
  }
}
