const MARGIN = 8;

/** Puts a note under what it belongs to, or above it where there is no room, inside the window. Lengths are in px. */
export function placeBeside(note: HTMLElement, anchor: HTMLElement): void {
  const at = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = note;
  const { clientWidth, clientHeight } = document.documentElement;
  const left = Math.max(MARGIN, Math.min(at.left - width / 3, clientWidth - width - MARGIN));
  const below = at.bottom + MARGIN;
  const above = Math.max(MARGIN, at.top - height - MARGIN);
  note.style.setProperty('left', `${left}px`);
  note.style.setProperty('top', `${below + height > clientHeight ? above : below}px`);
}
