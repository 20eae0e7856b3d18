import { chosenItem, drawnItems, drawTheSame } from '../../timeline/drawn-items.ts';
import { isLater } from '../../timeline/later-items.ts';
import { recordSpan } from '../../timeline/record-span.ts';
import type { TimelineData } from '../../timeline/timeline-data.ts';
import type { TimelineItem } from '../../timeline/timeline-item.ts';
import type { ViewState } from '../../timeline/view-state.ts';
import { sayDayShown } from '../day-shown.ts';
import type { AxisWindow } from './drawing.ts';
import type { EventList } from './event-list.ts';
import type { FilterForm } from './filter-form.ts';
import type { FrameParts } from './frame-parts.ts';
import { PreviewPanel } from './preview-panel.ts';
import type { Scene } from './scene.ts';
import { StatusLine } from './status-line.ts';

/** Shows a view in all parts of the frame and in the list. */
export class ViewDisplay {
  readonly #data: TimelineData;
  readonly #parts: FrameParts;
  readonly #scene: Scene;
  readonly #form: FilterForm;
  readonly #list: EventList;
  readonly #preview: PreviewPanel;
  readonly #status: StatusLine;
  readonly #ids: ReadonlySet<string>;
  #items: readonly TimelineItem[] = [];
  #shown: ViewState | undefined;

  /** @param onDrop the reader dropped filters that left nothing */
  constructor(
    { list, parts, data, scene, signal }: DisplayParts,
    form: FilterForm,
    onDrop: (state: ViewState) => void,
  ) {
    this.#data = data;
    this.#parts = parts;
    this.#scene = scene;
    this.#form = form;
    this.#list = list;
    this.#preview = new PreviewPanel(parts.aside, data, (id) => this.#list.summaryOf(id), signal);
    this.#status = new StatusLine(parts, data, onDrop, signal);
    this.#ids = new Set(data.items.map(({ id }) => id));
  }

  /** What the graphic has, in time. */
  get items(): readonly TimelineItem[] {
    return this.#items;
  }

  /** @param cursor the event that the focus is on, if any */
  show(state: ViewState, cursor: string | undefined): void {
    const chosen = chosenItem(this.#data, state);
    if (!this.#shown || !drawTheSame(this.#shown, state)) {
      this.#items = drawnItems(this.#data, state);
      this.#scene.setItems(this.#items, state.lanes);
      this.#parts.overview.show(recordSpan(this.#data), this.#data.items, this.#items);
    }
    if (this.#shown?.on !== state.on) sayDayShown(this.#parts.canvas, state.on);
    this.#shown = state;
    this.#scene.showDay(state.on);
    this.#scene.mark(state.event, cursor);
    this.#form.write(state);
    this.#preview.show(chosen);
    const opened = chosen ? `Preview open: ${chosen.title}` : '';
    if (this.#parts.opened.textContent !== opened) this.#parts.opened.textContent = opened;
    const shown = this.#status.show(state);
    const ids = new Set(shown.map(({ id }) => id));
    if (chosen) ids.add(chosen.id);
    this.#list.show(ids, this.#ids);
    const later = this.#data.items.filter((item) => isLater(item, state.on));
    this.#list.fade(new Set(later.map(({ id }) => id)));
  }

  /** Says something beside what is shown, until something else is. */
  say(words: string): void {
    this.#status.add(words);
  }

  /** Follows the window, at each step of a motion. */
  showWindow(window: AxisWindow): void {
    this.#scene.draw(window);
    this.#parts.overview.showWindow(window);
  }
}

/** What a display is made of. */
export interface DisplayParts {
  /** On the page, around which the frame stands. */
  readonly list: EventList;
  readonly parts: FrameParts;
  readonly data: TimelineData;
  readonly scene: Scene;
  readonly signal: AbortSignal;
}
