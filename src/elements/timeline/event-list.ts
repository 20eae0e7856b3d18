/** The list on the page, which shows what the graphic shows. */
export class EventList {
  readonly #lines = new Map<string, HTMLElement>();
  readonly #months: readonly Element[];

  constructor(root: HTMLElement) {
    for (const line of root.querySelectorAll<HTMLElement>('[data-event]'))
      this.#lines.set(line.dataset['event'] ?? '', line);
    this.#months = [...root.querySelectorAll('[data-month]')];
  }

  /** Hides every other event, and months without events. */
  show(ids: ReadonlySet<string>): void {
    for (const [id, line] of this.#lines) {
      const hidden = !ids.has(id);
      if (line.hidden !== hidden) line.hidden = hidden;
    }
    for (const month of this.#months)
      month.toggleAttribute('hidden', !month.querySelector('[data-event]:not([hidden])'));
  }

  /** The summary of an event, if it is on the page. */
  summaryOf(id: string): string | undefined {
    return this.#lines.get(id)?.querySelector('[data-summary]')?.textContent.trim();
  }
}
