import { paths } from '../paths.ts';
import { nearestEvents } from '../timeline/nearest-events.ts';
import { parseTimelineData } from '../timeline/timeline-data.ts';

/**
 * On the page for addresses that lead nowhere: lists the events whose addresses are most like the one asked for.
 * `data-source` is the address of the timeline's data. Without script, and where nothing is near, it is empty.
 */
export class NearestPages extends HTMLElement {
  static define(registry = customElements): void {
    if (!registry.get('nearest-pages')) registry.define('nearest-pages', this);
  }

  #teardown = new AbortController();

  connectedCallback(): void {
    this.#teardown = new AbortController();
    void this.#fill(this.#teardown.signal);
  }

  disconnectedCallback(): void {
    this.#teardown.abort();
    this.replaceChildren();
  }

  async #fill(signal: AbortSignal): Promise<void> {
    try {
      const response = await fetch(this.dataset['source'] ?? '', { signal });
      const { items } = parseTimelineData(await response.json());
      const nearest = nearestEvents(location.pathname, items);
      if (signal.aborted || nearest.length === 0) return;
      const lead = document.createElement('p');
      lead.textContent = 'Events with an address like this one:';
      const list = document.createElement('ul');
      list.append(...nearest.map(({ id, title }) => lineOf(paths.event(id), title)));
      this.replaceChildren(lead, list);
    } catch (error) {
      if (!signal.aborted) console.error(error);
    }
  }
}

function lineOf(path: string, title: string): HTMLLIElement {
  const link = document.createElement('a');
  link.href = path;
  link.textContent = title;
  const line = document.createElement('li');
  line.append(link);
  return line;
}
