import { stopOn } from '../timeline/change-stops.ts';
import { describeGridDay } from '../timeline/describe-changes.ts';
import { formatOnDay, parseOnDay } from '../timeline/on-day.ts';
import { sayDayShown } from './day-shown.ts';
import { closeHistory, openHistory } from './positions/cell-history.ts';
import { DayControls } from './positions/day-controls.ts';
import { changesOn, showDay } from './positions/show-day.ts';
import { tellStuckSizes } from './positions/stuck-sizes.ts';

/** Browsers refuse an address that changes too often; a slider that is dragged would do so. */
const ADDRESS_DELAY = 150;

/**
 * Shows the page of positions as of the day in the address (`?on=2025-03-14`), and lets it be moved by date, by slider
 * and from statement to statement. All that was ever said is in the HTML, with the days for which it held; without script the
 * latest grid stands.
 *
 * `data-covers-from` and `data-covers-until` are the first and the last day that the record covers.
 */
export class PositionsGrid extends HTMLElement {
  static define(registry: CustomElementRegistry = customElements): void {
    if (!registry.get('positions-grid')) registry.define('positions-grid', this);
  }

  #teardown = new AbortController();
  #controls: DayControls | undefined;
  #stops: readonly string[] = [];
  #writing: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#teardown = new AbortController();
    const { signal } = this.#teardown;
    const form = this.querySelector<HTMLFormElement>('[data-day-controls]');
    if (!form) return;
    this.#stops = stopsOf(this);
    const reader = { move: (day?: string) => this.#move(day), jump: () => this.#jump() };
    this.#controls = new DayControls(form, this.#stops, reader, signal);
    this.addEventListener('click', (event) => openHistory(event, this), { signal });
    tellStuckSizes(this, signal);
    addEventListener('popstate', () => this.#show(this.#readAddress()), { signal });
    this.#show(this.#readAddress());
  }

  disconnectedCallback(): void {
    this.#teardown.abort();
    clearTimeout(this.#writing);
    closeHistory(this);
  }

  get #coversUntil(): string {
    return this.dataset['coversUntil'] ?? '';
  }

  #readAddress(): string | undefined {
    return parseOnDay(location.search, this.#coversUntil, this.dataset['coversFrom']);
  }

  #move(day: string | undefined): void {
    this.#show(day);
    clearTimeout(this.#writing);
    this.#writing = setTimeout(() => {
      const { pathname, search, hash } = location;
      history.replaceState(history.state, '', pathname + formatOnDay(day, search) + hash);
    }, ADDRESS_DELAY);
  }

  #show(on: string | undefined): void {
    showDay(this, on);
    sayDayShown(this, on);
    const sentence = describeGridDay({
      on,
      coversUntil: this.#coversUntil,
      changes: changesOn(this),
      lastChange: stopOn(this.#stops, on),
    });
    this.#controls?.show(on, this.#coversUntil, sentence);
  }

  /** To the first statement of the day in the grid. */
  #jump(): void {
    const link = this.querySelector<HTMLElement>('[data-row] [data-changed] a');
    link?.scrollIntoView({ block: 'center' });
    link?.focus({ preventScroll: true });
  }
}

/** The days of the table of changes, oldest first. */
function stopsOf(root: HTMLElement): readonly string[] {
  const rows = root.querySelectorAll<HTMLElement>('[data-change]');
  return [...new Set([...rows].map(({ dataset }) => dataset['change'] ?? ''))];
}
