/**
 * Notices when a drawing takes away the element that has the focus, as it does for a moment even where the element comes
 * back: the focus would fall to the page, and the keys with it. What the reader leaves by hand is left.
 *
 * @param canvas in which the focus is kept
 * @param onTaken called when nothing has the focus for this reason, before the reader can press another key
 */
export function keepFocus(canvas: HTMLElement, onTaken: () => void, signal: AbortSignal): void {
  let held: Element | undefined;
  const follow = (changes: readonly MutationRecord[]) => {
    const taken = changes.some(({ removedNodes }) => holds(removedNodes, held));
    if (taken && document.activeElement === document.body) onTaken();
    if (canvas.contains(document.activeElement)) return;
    held = undefined;
    observer.disconnect();
  };
  const observer = new MutationObserver(follow);
  const onFocus = ({ target }: FocusEvent) => {
    observer.disconnect();
    held = target instanceof Element && target !== canvas ? target : undefined;
    if (held) observer.observe(canvas, { childList: true, subtree: true });
  };
  canvas.addEventListener('focusin', onFocus, { signal });
  // Some browsers say that the focus is gone before they take the element: by then, all of it is done.
  const onBlur = () => queueMicrotask(() => follow(observer.takeRecords()));
  canvas.addEventListener('focusout', onBlur, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
}

function holds(nodes: NodeList, element: Element | undefined): boolean {
  return element !== undefined && [...nodes].some((node) => node.contains(element));
}
