import { placeBeside } from './place-beside.ts';

/**
 * Shows a source beside the number that cites it, on hover and on focus. The number stays a link to the list of sources;
 * the note is a copy of the list's item, so there is nothing to load. It can be dismissed with Escape, and the pointer can
 * move into it (WCAG 2.2, 1.4.13).
 */
export class CitationNotes extends HTMLElement {
  static define(registry: CustomElementRegistry = customElements): void {
    registry.define('citation-notes', this);
  }

  #teardown = new AbortController();
  #note: HTMLElement | undefined;
  #closing: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#teardown = new AbortController();
    const { signal } = this.#teardown;
    this.addEventListener('pointerover', this.#onEnter, { signal });
    this.addEventListener('focusin', this.#onEnter, { signal });
    this.addEventListener('pointerout', this.#closeSoon, { signal });
    this.addEventListener('focusout', this.#closeSoon, { signal });
    this.ownerDocument.addEventListener('keydown', this.#onKey, { signal });
  }

  disconnectedCallback(): void {
    this.#teardown.abort();
    this.#close();
  }

  readonly #onEnter = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    if (this.#note?.contains(target)) {
      clearTimeout(this.#closing);
      return;
    }
    const link = target.closest<HTMLAnchorElement>('.cites a[href^="#"]');
    if (link) this.#open(link);
  };

  readonly #onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.#close();
  };

  /** Leaves the pointer time to reach the note. */
  readonly #closeSoon = (): void => {
    clearTimeout(this.#closing);
    this.#closing = setTimeout(() => this.#close(), 200);
  };

  #open(link: HTMLAnchorElement): void {
    const source = this.ownerDocument.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!source) return;
    this.#close();
    const note = this.ownerDocument.createElement('aside');
    note.className = 'citation-note';
    note.append(...source.cloneNode(true).childNodes);
    note.querySelector('.back')?.remove();
    this.append(note);
    this.#note = note;
    placeBeside(note, link);
  }

  #close(): void {
    clearTimeout(this.#closing);
    this.#note?.remove();
    this.#note = undefined;
  }
}
