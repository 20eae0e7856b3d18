import { describeView, findDrops, shownItems } from '../../timeline/describe-view.ts';
import { describeLater } from '../../timeline/later-items.ts';
import { formatOnDay } from '../../timeline/on-day.ts';
import type { TimelineData } from '../../timeline/timeline-data.ts';
import type { TimelineItem } from '../../timeline/timeline-item.ts';
import type { ViewState } from '../../timeline/view-state.ts';
import type { FrameParts } from './frame-parts.ts';
import { addressOf } from './view-history.ts';

/** Says in a sentence what is shown, and where nothing is, what to drop. */
export class StatusLine {
  readonly #parts: FrameParts;
  readonly #data: TimelineData;
  readonly #onDrop: (state: ViewState) => void;
  readonly #signal: AbortSignal;

  constructor(
    parts: FrameParts,
    data: TimelineData,
    onDrop: (state: ViewState) => void,
    signal: AbortSignal,
  ) {
    this.#parts = parts;
    this.#data = data;
    this.#onDrop = onDrop;
    this.#signal = signal;
  }

  /** @returns the items that the view shows */
  show(state: ViewState): readonly TimelineItem[] {
    const { status, link, positions, empty } = this.#parts;
    const shown = shownItems(this.#data, state);
    const sentences = [
      describeView(this.#data, state, shown.length),
      describeLater(shown, state.on),
    ];
    const sentence = sentences.filter(Boolean).join(' ');
    // Said again only when it says something else.
    if (status.textContent !== sentence) status.textContent = sentence;
    // On paper, where nothing else tells of the day.
    status.toggleAttribute('data-as-of', state.on !== undefined);
    link.href = addressOf(state);
    if (positions) {
      positions.search = formatOnDay(state.on);
      positions.hidden = state.on === undefined;
    }
    empty.hidden = shown.length > 0;
    empty.replaceChildren(...(shown.length > 0 ? [] : this.#ways(state)));
    return shown;
  }

  /** Says something more, until the sentence changes. */
  add(words: string): void {
    if (words !== '') this.#parts.status.append(` ${words}`);
  }

  #ways(state: ViewState): readonly HTMLElement[] {
    const words = document.createElement('p');
    words.textContent = 'No event matches. Without one of these, there would be some:';
    const list = document.createElement('ul');
    for (const drop of findDrops(this.#data, state)) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = `Drop ${drop.words} (${drop.shown})`;
      button.addEventListener('click', () => this.#onDrop(drop.state), { signal: this.#signal });
      const line = document.createElement('li');
      line.append(button);
      list.append(line);
    }
    return [words, list];
  }
}
