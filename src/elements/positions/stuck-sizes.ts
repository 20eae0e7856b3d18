/** Each part of the page of positions that can stay at the top of the window, by the property that has its height. */
const PARTS = { '--controls-size': '[data-day-controls]', '--head-size': '[data-grid-head]' };

/**
 * Tells the styles how high the parts are that stay at the top of the window: what stays under them, and what comes into
 * view below them, depends on it. The properties stand at the root of the document, in px, until the signal is aborted.
 */
export function tellStuckSizes(root: HTMLElement, signal: AbortSignal): void {
  const { style } = document.documentElement;
  for (const [property, selector] of Object.entries(PARTS)) {
    const part = root.querySelector<HTMLElement>(selector);
    if (!part) continue;
    const tell = () => style.setProperty(property, `${part.getBoundingClientRect().height}px`);
    const observer = new ResizeObserver(tell);
    observer.observe(part);
    tell();
    signal.addEventListener('abort', () => {
      observer.disconnect();
      style.removeProperty(property);
    });
  }
}
