import { holdsOn } from '../timeline/day-range.ts';
import { describeDay } from '../timeline/days.ts';
import { parseOnDay } from '../timeline/on-day.ts';
import { sayHeld } from '../timeline/say-held.ts';

/** What the list shows: a day, `YYYY-MM-DD`, or the latest; and whether the reader asked for all of it. */
interface Shown {
  readonly on: string | undefined;
  readonly all: boolean;
}

/**
 * Shows what of a list held on the day that the page is shown as of: that of the address, and whichever it is moved to
 * (`day-shown`). Without script the items of the last day covered stand.
 *
 * Items state their days (`data-from`, `data-until`). Where those in the page are only the last day's, `data-source` is the
 * address of the page that lists all; it is read when they are first asked for. `data-covers-from` and `data-covers-until` are
 * the first and the last day, `data-holding` the number of items that hold on it, `data-most` the number that is shown until
 * the reader asks for all.
 */
export class AsOfList extends HTMLElement {
  static define(registry: CustomElementRegistry = customElements): void {
    if (!registry.get('as-of-list')) registry.define('as-of-list', this);
  }

  #teardown = new AbortController();
  /** The items that the page came with. */
  #own: readonly HTMLElement[] | undefined;
  #loading: Promise<readonly HTMLElement[]> | undefined;
  #shown: Shown = { on: undefined, all: false };

  connectedCallback(): void {
    this.#teardown = new AbortController();
    const { signal } = this.#teardown;
    this.#own ??= [...this.querySelectorAll<HTMLElement>('[data-lines] > li')];
    document.addEventListener('day-shown', ({ detail }) => this.#move(detail.on), { signal });
    this.#button?.addEventListener('click', () => this.#toggle(), { signal });
    void this.#show({
      ...this.#shown,
      on: parseOnDay(location.search, this.#coversUntil, this.dataset['coversFrom']),
    });
  }

  disconnectedCallback(): void {
    this.#teardown.abort();
    // What was aborted would never come.
    this.#loading = undefined;
  }

  get #coversUntil(): string {
    return this.dataset['coversUntil'] ?? '';
  }

  get #button(): HTMLButtonElement | null {
    return this.querySelector('button[data-all]');
  }

  #move(on: string | undefined): void {
    if (on !== this.#shown.on) void this.#show({ ...this.#shown, on });
  }

  #toggle(): void {
    void this.#show({ ...this.#shown, all: !this.#shown.all });
  }

  async #show(shown: Shown): Promise<void> {
    const { signal } = this.#teardown;
    this.#shown = shown;
    this.#say('');
    if (this.#isAtHand(shown)) {
      this.#draw(this.#own ?? [], Number(this.dataset['holding']));
      return;
    }
    try {
      const items = await this.#holding(shown, signal);
      // Moved on, or gone, in the meantime.
      if (signal.aborted || shown !== this.#shown) return;
      this.#draw(items, items.length);
      this.#say('');
    } catch (error) {
      if (signal.aborted) return;
      this.#loading = undefined;
      if (shown === this.#shown) this.#fail();
      console.error(error);
    }
  }

  /** Whether the page came with all that is to be shown. */
  #isAtHand({ on, all }: Shown): boolean {
    return this.dataset['source'] !== undefined && on === undefined && !all;
  }

  /** The items that held on a day. */
  async #holding({ on }: Shown, signal: AbortSignal): Promise<readonly HTMLElement[]> {
    const { source } = this.dataset;
    const items = source === undefined ? (this.#own ?? []) : await this.#load(source, signal);
    return items.filter(({ dataset: { from, until } }) => holdsOn({ from, until }, on));
  }

  async #load(source: string, signal: AbortSignal): Promise<readonly HTMLElement[]> {
    if (!this.#loading) {
      this.#loading = loadItems(source, signal);
      // No day stands above the lines of another one while they come.
      if (this.#shown.on !== undefined) this.#clear();
      this.#say('Loading …');
    }
    return this.#loading;
  }

  /** Takes the lines out and keeps their room, so that nothing below moves until others are there. */
  #clear(): void {
    const lines = this.#lines;
    const height = lines?.offsetHeight ?? 0;
    this.#draw([], undefined);
    lines?.style.setProperty('min-block-size', `${height}px`);
  }

  get #lines(): HTMLElement | null {
    return this.querySelector<HTMLElement>('[data-lines]');
  }

  /** What cannot be had leaves what the page came with, where that is what was asked for. */
  #fail(): void {
    const { on } = this.#shown;
    this.#shown = { on, all: false };
    if (this.#isAtHand(this.#shown)) this.#draw(this.#own ?? [], Number(this.dataset['holding']));
    else this.#draw([], undefined);
    this.#say('These lines could not be loaded.');
  }

  #say(words: string): void {
    for (const place of this.querySelectorAll('[data-said]')) place.textContent = words;
  }

  /** @param count undefined where it is not known */
  #draw(items: readonly HTMLElement[], count: number | undefined): void {
    const { on, all } = this.#shown;
    const day = on ?? this.#coversUntil;
    const most = Number(this.dataset['most'] ?? Infinity);
    const lines = all ? items : items.slice(0, most);
    for (const time of this.querySelectorAll<HTMLTimeElement>('[data-day]')) {
      time.dateTime = day;
      time.textContent = describeDay(day);
    }
    for (const line of lines) line.hidden = false;
    this.#lines?.style.removeProperty('min-block-size');
    this.#lines?.replaceChildren(...lines);
    for (const place of this.querySelectorAll('[data-count]'))
      place.textContent = count === undefined ? '' : sayHeld(count, lines.length);
    this.#drawButton(count !== undefined && count > most);
  }

  #drawButton(isOfUse: boolean): void {
    const button = this.#button;
    if (!button) return;
    const { all } = this.#shown;
    // A button that goes would lose the focus of who has just pressed it.
    if (!isOfUse && button === document.activeElement) this.querySelector('h2')?.focus();
    button.hidden = !isOfUse;
    button.textContent = all ? 'Show fewer' : 'Show all';
    button.ariaExpanded = String(all);
  }
}

/**
 * Reads the list of a page of this site.
 *
 * @param address of the page
 * @throws Error if there is no such page, or no list in it
 */
async function loadItems(address: string, signal: AbortSignal): Promise<readonly HTMLElement[]> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const list = page.querySelector('[data-lines]');
  if (!list) throw new Error(`${address} has no list`);
  return [...list.querySelectorAll<HTMLElement>(':scope > li')].map((item) =>
    document.importNode(item, true),
  );
}
