import { paths } from '../../paths.ts';
import type { TimelineData } from '../../timeline/timeline-data.ts';
import type { TimelineItem } from '../../timeline/timeline-item.ts';
import { nameDays } from './names.ts';

/** The panel under the axis that says what the chosen event is, and leads to its page. */
export class PreviewPanel {
  readonly #root: HTMLElement;
  readonly #data: TimelineData;
  readonly #summaryOnPage: (id: string) => string | undefined;
  readonly #signal: AbortSignal;
  #shown: string | undefined;

  /**
   * @param root has the parts of the panel, and what stands in its place while nothing is chosen
   * @param summaryOnPage looks in the list
   */
  constructor(
    root: HTMLElement,
    data: TimelineData,
    summaryOnPage: (id: string) => string | undefined,
    signal: AbortSignal,
  ) {
    this.#root = root;
    this.#data = data;
    this.#summaryOnPage = summaryOnPage;
    this.#signal = signal;
  }

  /** @param item undefined for none */
  show(item: TimelineItem | undefined): void {
    if (this.#shown === item?.id) return;
    this.#shown = item?.id;
    this.#part('[data-preview-panel]')?.toggleAttribute('hidden', !item);
    this.#part('[data-preview-none]')?.toggleAttribute('hidden', Boolean(item));
    if (item) void this.#fill(item);
  }

  async #fill(item: TimelineItem): Promise<void> {
    const kind = this.#data.kinds.find(({ id }) => id === item.kind)?.label;
    const track = this.#data.tracks.find(({ id }) => id === item.track)?.label;
    const status = item.status === 'held' ? undefined : item.status;
    this.#write('date', [nameDays(item), kind, track, status].filter(Boolean).join(' · '));
    this.#write('title', item.title);
    for (const link of this.#root.querySelectorAll<HTMLAnchorElement>('a[data-preview-link]'))
      link.href = paths.event(item.id);
    const summary = this.#summaryOnPage(item.id);
    this.#write('summary', summary ?? '');
    if (summary !== undefined) return;
    const fetched = await fetchSummary(paths.event(item.id), this.#signal);
    if (this.#shown === item.id) this.#write('summary', fetched ?? '');
  }

  #write(name: string, text: string): void {
    const part = this.#part(`[data-preview-${name}]`);
    if (part) part.textContent = text;
  }

  #part(selector: string): Element | null {
    return this.#root.querySelector(selector);
  }
}

/** What the page of an event says of it in its `[data-preview]`. Without it, the panel has less to say. */
async function fetchSummary(address: string, signal: AbortSignal): Promise<string | undefined> {
  try {
    const response = await fetch(address, { signal });
    if (!response.ok) return undefined;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    return page.querySelector('[data-preview]')?.textContent.trim();
  } catch {
    return undefined;
  }
}
