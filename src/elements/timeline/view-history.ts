import { formatViewState, parseViewState } from '../../timeline/view-state.ts';
import type { KnownIds, ViewState } from '../../timeline/view-state.ts';

/** The view in the address of the page, and the way back through what was opened. */
export class ViewHistory {
  readonly #known: KnownIds;

  /** @param onReturn the reader went back or forward */
  constructor(known: KnownIds, onReturn: (state: ViewState) => void, signal: AbortSignal) {
    this.#known = known;
    addEventListener('popstate', () => onReturn(this.read()), { signal });
  }

  read(): ViewState {
    return parseViewState(location.search, this.#known);
  }

  /** For filters, lanes and window: a way back through each of them would help nobody. */
  replace(state: ViewState): void {
    if (this.#isShown(state)) return;
    history.replaceState(history.state, '', addressOf(state));
  }

  /** For what is opened and closed. */
  push(state: ViewState): void {
    if (!this.#isShown(state)) history.pushState(null, '', addressOf(state));
  }

  #isShown(state: ViewState): boolean {
    return addressOf(state) === addressOf(this.read()) && !location.hash;
  }
}

/** The address of this page with a view. */
export function addressOf(state: ViewState): string {
  return location.pathname + formatViewState(state);
}
