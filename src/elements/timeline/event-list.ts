/** The list on the page, which shows what the graphic shows. */
export class EventList {
  readonly #root: HTMLElement;
  #lines: ReadonlyMap<string, HTMLElement> | undefined;
  #hidden: ReadonlySet<string> = new Set();
  #faded: ReadonlySet<string> = new Set();

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** Hides every other event, and months without events. */
  show(ids: ReadonlySet<string>, all: Iterable<string>): void {
    const hidden = new Set(all).difference(ids);
    const changed = hidden.symmetricDifference(this.#hidden);
    this.#hidden = hidden;
    // A long list is left alone where nothing in it changes, as at the begin.
    if (changed.size === 0) return;
    const lines = this.#allLines();
    const months = new Set<Element>();
    for (const id of changed) {
      const line = lines.get(id);
      if (!line) continue;
      line.hidden = hidden.has(id);
      const month = line.closest('[data-month]');
      if (month) months.add(month);
    }
    for (const month of months)
      month.toggleAttribute('hidden', !month.querySelector('[data-event]:not([hidden])'));
  }

  /** Fades these events and no others. */
  fade(ids: ReadonlySet<string>): void {
    const changed = ids.symmetricDifference(this.#faded);
    this.#faded = ids;
    if (changed.size === 0) return;
    const lines = this.#allLines();
    for (const id of changed) lines.get(id)?.toggleAttribute('data-later', ids.has(id));
  }

  /** The summary of an event, if it is on the page. */
  summaryOf(id: string): string | undefined {
    return this.#allLines().get(id)?.querySelector('[data-summary]')?.textContent.trim();
  }

  /** All summaries on the page, by id. */
  summaries(): ReadonlyMap<string, string> {
    return new Map([...this.#allLines().keys()].map((id) => [id, this.summaryOf(id) ?? '']));
  }

  #allLines(): ReadonlyMap<string, HTMLElement> {
    this.#lines ??= new Map(
      [...this.#root.querySelectorAll<HTMLElement>('[data-event]')].map((line) => [
        line.dataset['event'] ?? '',
        line,
      ]),
    );
    return this.#lines;
  }
}
