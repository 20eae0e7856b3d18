const SAID_FOR = 2500;

/** Adds a button to a link that copies its address, whole and lasting. Without script the link is there to be copied. */
export class CopyLink extends HTMLElement {
  static define(registry = customElements): void {
    if (!registry.get('copy-link')) registry.define('copy-link', this);
  }

  #teardown = new AbortController();

  connectedCallback(): void {
    this.#teardown = new AbortController();
    const { signal } = this.#teardown;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Copy link';
    const said = document.createElement('span');
    said.role = 'status';
    this.append(' ', button, ' ', said);
    button.addEventListener('click', () => void this.#copy(said, signal), { signal });
    signal.addEventListener('abort', () => {
      button.remove();
      said.remove();
    });
  }

  disconnectedCallback(): void {
    this.#teardown.abort();
  }

  async #copy(said: HTMLElement, signal: AbortSignal): Promise<void> {
    const link = this.querySelector('a');
    if (!link) return;
    try {
      await navigator.clipboard.writeText(link.href);
      said.textContent = 'Copied';
    } catch {
      // No right to the clipboard, as on pages without encryption: the address is marked for the reader's own keys.
      getSelection()?.selectAllChildren(link);
      said.textContent = 'Not copied: use the menu of the link';
    }
    const timer = setTimeout(() => (said.textContent = ''), SAID_FOR);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }
}
