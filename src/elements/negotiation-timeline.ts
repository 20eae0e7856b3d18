import type { TimelineControl } from './timeline/start-timeline.ts';

/**
 * Draws the events of the list inside it on a zoomable axis, above the list. Everything is loaded at once or, where the
 * address leads further down, when the element comes near the view. The list stays, and is all there is where the graphic
 * cannot be drawn.
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
    const { signal } = this.#teardown;
    // It stands in the first screen of its page. Only a fragment leads past it, and only then is its place worth measuring.
    if (location.hash === '') void this.#start(signal);
    else this.#startInView(signal);
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

  #startInView(signal: AbortSignal): void {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        void this.#start(signal);
      },
      { rootMargin: '200px' },
    );
    observer.observe(this);
    signal.addEventListener('abort', () => observer.disconnect());
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
