import { parseDatedLines, type DatedLine } from '../timeline/dated-lines.ts';
import { holdsOn, type DayRange } from '../timeline/day-range.ts';
import { describeDay } from '../timeline/days.ts';
import { parseOnDay } from '../timeline/on-day.ts';

/** An item of the list, with the days for which it held. */
interface DatedItem extends DayRange {
  readonly item: HTMLElement;
}

/**
 * Shows what of a list held on the day that the page is shown as of: that of the address, and whichever it is moved to
 * (`day-shown`). Without script the items of the last day covered stand.
 *
 * Items in the HTML state their days (`data-from`, `data-until`); else they come from `data-source`, which is read at the
 * first move. `data-covers-until` is the last day; `data-most` the number of items shown until the reader asks for all.
 */
export class AsOfList extends HTMLElement {
  static define(registry: CustomElementRegistry = customElements): void {
    if (!registry.get('as-of-list')) registry.define('as-of-list', this);
  }

  #teardown = new AbortController();
  #loading: Promise<readonly DatedItem[]> | undefined;
  #on: string | undefined;
  #all = false;

  connectedCallback(): void {
    this.#teardown = new AbortController();
    const { signal } = this.#teardown;
    document.addEventListener('day-shown', ({ detail }) => this.#move(detail.on), { signal });
    this.#move(parseOnDay(location.search, this.#coversUntil));
  }

  disconnectedCallback(): void {
    this.#teardown.abort();
  }

  get #coversUntil(): string {
    return this.dataset['coversUntil'] ?? '';
  }

  #move(on: string | undefined): void {
    if (on === this.#on) return;
    this.#on = on;
    void this.#show();
  }

  async #show(): Promise<void> {
    const { signal } = this.#teardown;
    const on = this.#on;
    try {
      const items = await (this.#loading ??= this.#load(signal));
      // Moved on, or gone, in the meantime.
      if (signal.aborted || on !== this.#on) return;
      this.#draw(items.filter((item) => holdsOn(item, on)).map(({ item }) => item));
      this.#fail(false);
    } catch (error) {
      this.#loading = undefined;
      if (signal.aborted) return;
      this.#draw([]);
      this.#fail(true);
      console.error(error);
    }
  }

  async #load(signal: AbortSignal): Promise<readonly DatedItem[]> {
    const { source } = this.dataset;
    if (source === undefined) return [...this.querySelectorAll<HTMLElement>('li')].map(itemInPage);
    const response = await fetch(source, { signal });
    if (!response.ok) throw new Error(`${source}: ${response.status}`);
    return parseDatedLines(await response.json()).map(itemOfLine);
  }

  #draw(holding: readonly HTMLElement[]): void {
    const day = this.#on ?? this.#coversUntil;
    for (const time of this.querySelectorAll<HTMLTimeElement>('[data-day]')) {
      time.dateTime = day;
      time.textContent = describeDay(day);
    }
    const most = this.#all ? Infinity : Number(this.dataset['most'] ?? Infinity);
    for (const item of holding) item.hidden = false;
    this.querySelector('[data-lines]')?.replaceChildren(...holding.slice(0, most));
    const count = this.querySelector('[data-count]');
    if (count) count.replaceChildren(...this.#countOf(holding, most));
  }

  #countOf(holding: readonly HTMLElement[], most: number): readonly (string | Node)[] {
    if (holding.length <= most) return [`${holding.length} in all.`];
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Show all';
    button.addEventListener('click', () => {
      this.#all = true;
      this.#draw(holding);
      holding[most]?.querySelector('a')?.focus();
    });
    return [`The latest ${most} of ${holding.length}. `, button];
  }

  #fail(failed: boolean): void {
    for (const words of this.querySelectorAll('[data-failure]'))
      words.toggleAttribute('hidden', !failed);
  }
}

function itemInPage(item: HTMLElement): DatedItem {
  const { from, until } = item.dataset;
  return { item, from, until };
}

function itemOfLine({ label, text, path, from, until }: DatedLine): DatedItem {
  const item = document.createElement('li');
  const who = document.createElement('span');
  who.className = 'label';
  who.textContent = label;
  const link = document.createElement('a');
  link.href = path;
  link.textContent = text;
  item.append(who, ' ', link);
  return { item, from, until };
}
