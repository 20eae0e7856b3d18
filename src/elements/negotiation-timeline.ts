import type { TimelineControl } from './timeline/start-timeline.ts';

/**
 * Draws the events of the list inside it on a zoomable axis, above the list, which stays, and is all there is where the
 * graphic cannot be drawn. What draws is not among the first scripts of the page; it is loaded as soon as the element is there.
 *
 * `data-source` is the address of the data. `data-ready` is set when the graphic stands.
 */
export class NegotiationTimeline extends HTMLElement {
  static define(registry = customElements): void {
    if (!registry.get('negotiation-timeline')) registry.define('negotiation-timeline', this);
  }

  #teardown = new AbortController();
  #control: TimelineControl | undefined;

  connectedCallback(): void {
    this.#teardown = new AbortController();
    void this.#start(this.#teardown.signal);
  }

  disconnectedCallback(): void {
    this.#teardown.abort();
    this.#control = undefined;
  }

  /** Moves the window by a part of its length; later for positive parts. */
  pan(part: number): void {
    this.#control?.pan(part);
  }

  /** Makes the window so many times as long around its middle. */
  zoom(factor: number): void {
    this.#control?.zoom(factor);
  }

  async #start(signal: AbortSignal): Promise<void> {
    try {
      const [{ startTimeline }, data] = await Promise.all([
        import('./timeline/start-timeline.ts'),
        fetchJson(this.dataset['source'] ?? '', signal),
      ]);
      if (signal.aborted) return;
      this.#control = await startTimeline(this, data, signal);
      if (signal.aborted) return;
      this.dataset['ready'] = '';
    } catch (error) {
      if (signal.aborted) return;
      // Half a graphic is none.
      this.#teardown.abort();
      this.dataset['failed'] = '';
      for (const part of this.querySelectorAll('[data-timeline-failure]'))
        part.removeAttribute('hidden');
      console.error(error);
    }
  }
}

async function fetchJson(address: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
