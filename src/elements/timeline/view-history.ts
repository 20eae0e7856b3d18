import { parseDay, refuseDay } from '../../timeline/on-day.ts';
import { formatViewState, parseViewState } from '../../timeline/view-state.ts';
import type { KnownIds, ViewState } from '../../timeline/view-state.ts';

/** The view in the address of the page, and the way back through what was opened. */
export class ViewHistory {
  readonly #known: KnownIds;
  /** What will stand in the entry that the way back leads to, while it is being gone. */
  #closing: ViewState | undefined;

  /** @param onReturn the reader went back or forward */
  constructor(known: KnownIds, onReturn: (state: ViewState) => void, signal: AbortSignal) {
    this.#known = known;
    const onPop = () => {
      const closed = this.#closing;
      this.#closing = undefined;
      if (closed) this.replace(closed);
      else onReturn(this.read());
    };
    addEventListener('popstate', onPop, { signal });
  }

  read(): ViewState {
    return parseViewState(location.search, this.#known);
  }

  /** What to say of the day in the address, where the record does not cover it; else nothing. The address forgets it. */
  refuseDay(): string {
    const day = parseDay(new URLSearchParams(location.search).get('on'));
    const { coversFrom, coversUntil } = this.#known;
    const words = day === undefined ? '' : refuseDay(day, coversFrom, coversUntil);
    if (words !== '') history.replaceState(history.state, '', addressOf(this.read()));
    return words;
  }

  /** For filters, lanes and window: a way back through each of them would help nobody. */
  replace(state: ViewState): void {
    if (this.#closing) this.#closing = state;
    if (this.#closing || this.#isShown(state)) return;
    history.replaceState(history.state, '', addressOf(state));
  }

  /** For what is opened. */
  push(state: ViewState): void {
    if (this.#closing) this.#closing = state;
    if (this.#closing || this.#isShown(state)) return;
    history.pushState({ opened: openedBefore() + 1 }, '', addressOf(state));
  }

  /** For what is closed: back to before all that was opened here, so that the way back opens none of it again. */
  close(state: ViewState): void {
    const opened = openedBefore();
    if (opened === 0) {
      this.replace(state);
      return;
    }
    this.#closing = state;
    history.go(-opened);
  }

  #isShown(state: ViewState): boolean {
    return addressOf(state) === addressOf(this.read()) && !location.hash;
  }
}

/** How many entries before this one were left by opening something on this page. */
function openedBefore(): number {
  const state: unknown = history.state;
  const opened: unknown =
    typeof state === 'object' && state !== null && Reflect.get(state, 'opened');
  return typeof opened === 'number' ? opened : 0;
}

/** The address of this page with a view. */
export function addressOf(state: ViewState): string {
  return location.pathname + formatViewState(state);
}
