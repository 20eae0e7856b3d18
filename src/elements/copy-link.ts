const SAID_FOR = 2500;
const OFFER = 'Copy link';

/**
 * Adds a button to a link that copies its address, whole and lasting. Without script the link is there to be copied. A
 * button that the page came with is used, so that nothing moves.
 */
export class CopyLink extends HTMLElement {
  static define(registry = customElements): void {
    if (!registry.get('copy-link')) registry.define('copy-link', this);
  }

  #teardown = new AbortController();

  connectedCallback(): void {
    this.#teardown = new AbortController();
    const { signal } = this.#teardown;
    const button = this.querySelector('button') ?? this.#addButton(signal);
    // A change of the button's own words is not read out.
    const said = document.createElement('span');
    said.className = 'visually-hidden';
    said.role = 'status';
    this.append(said);
    signal.addEventListener('abort', () => said.remove());
    let timer: ReturnType<typeof setTimeout> | undefined;
    const say = (words: string) => {
      clearTimeout(timer);
      button.textContent = said.textContent = words;
      timer = setTimeout(() => {
        button.textContent = OFFER;
        said.textContent = '';
      }, SAID_FOR);
    };
    button.addEventListener('click', () => void this.#copy().then(say), { signal });
    signal.addEventListener('abort', () => clearTimeout(timer));
  }

  disconnectedCallback(): void {
    this.#teardown.abort();
  }

  #addButton(signal: AbortSignal): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = OFFER;
    this.append(' ', button);
    signal.addEventListener('abort', () => button.remove());
    return button;
  }

  /** @returns what came of it */
  async #copy(): Promise<string> {
    const link = this.querySelector('a');
    if (!link) return 'No link';
    try {
      await navigator.clipboard.writeText(link.href);
      return 'Copied';
    } catch {
      // No right to the clipboard, as on pages without encryption: the link is marked for the reader's own keys.
      getSelection()?.selectAllChildren(link);
      return 'Not copied';
    }
  }
}
