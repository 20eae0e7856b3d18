import type { Counted, Placed } from '../../timeline/layout.ts';
import { isLater } from '../../timeline/later-items.ts';
import type { TimelineData } from '../../timeline/timeline-data.ts';
import { drawCount, EventView } from './draw-item.ts';
import type { DrawnItem } from './drawing.ts';
import { nameCount, nameEvent } from './names.ts';

/** The elements of events and of buttons that count: made when first drawn, and kept. */
export class SceneViews {
  readonly #data: TimelineData;
  /** By the keys of their places. */
  readonly #views = new Map<string, EventView>();
  readonly #counts = new WeakMap<Counted, DrawnItem>();
  #chosen: string | undefined;
  #on: string | undefined;

  constructor(data: TimelineData) {
    this.#data = data;
  }

  viewOf(placed: Placed): EventView {
    let view = this.#views.get(placed.key);
    if (!view) {
      const { item } = placed;
      const track = this.#data.tracks.find(({ id }) => id === item.track);
      view = new EventView(placed, track?.colour ?? 'grey', nameEvent(item, this.#data));
      if (item.id === this.#chosen) view.markChosen(true);
      view.markLater(isLater(item, this.#on));
      this.#views.set(placed.key, view);
    }
    return view;
  }

  countOf(counted: Counted): DrawnItem {
    let drawn = this.#counts.get(counted);
    if (!drawn) {
      drawn = drawCount(counted, nameCount(counted));
      this.#counts.set(counted, drawn);
    }
    return drawn;
  }

  /** @param id of the chosen event; undefined for none */
  markChosen(id: string | undefined): void {
    this.#chosen = id;
    for (const view of this.#views.values()) view.markChosen(view.item.id === id);
  }

  /** Fades what came after a day, `YYYY-MM-DD`; nothing for undefined. */
  fadeAfter(on: string | undefined): void {
    this.#on = on;
    for (const view of this.#views.values()) view.markLater(isLater(view.item, on));
  }

  /** The link of what stands in a place, if it is drawn. */
  linkAt(key: string): HTMLAnchorElement | undefined {
    const link = this.#views.get(key)?.link;
    return link?.isConnected ? link : undefined;
  }
}
