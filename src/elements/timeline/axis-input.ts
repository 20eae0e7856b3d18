/** What keys, wheel and pointer mean on the axis. Nothing is taken from the page while the focus is elsewhere. */

import { ZOOM_STEP } from './axis.ts';

export interface AxisActions {
  /** From event to event in time. */
  step(by: 1 | -1): void;
  stepToEnd(end: 'first' | 'last'): void;
  /** @param at part of the width, from 0 to 1; undefined for the event with the focus, or the middle */
  zoom(factor: number, at: number | undefined): void;
  pan(part: number): void;
  close(): void;
  choose(id: string): void;
  openCount(key: string): void;
}

const DRAG = 5;

export function listenToKeys(canvas: HTMLElement, actions: AxisActions, signal: AbortSignal): void {
  const meanings: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => actions.step(-1),
    ArrowRight: () => actions.step(1),
    Home: () => actions.stepToEnd('first'),
    End: () => actions.stepToEnd('last'),
    '+': () => actions.zoom(1 / ZOOM_STEP, undefined),
    '=': () => actions.zoom(1 / ZOOM_STEP, undefined),
    '-': () => actions.zoom(ZOOM_STEP, undefined),
    Escape: () => actions.close(),
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = meanings[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  canvas.addEventListener('keydown', onKey, { signal });
}

/** Before vis-timeline sees them: it would zoom without asking where the focus is. */
export function listenToWheel(
  canvas: HTMLElement,
  actions: AxisActions,
  signal: AbortSignal,
): void {
  const onWheel = (event: WheelEvent) => {
    event.stopPropagation();
    if (!canvas.contains(document.activeElement)) return;
    const { left, width } = canvas.getBoundingClientRect();
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      actions.zoom(Math.exp(pixels(event.deltaY, event) / 300), (event.clientX - left) / width);
    } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      event.preventDefault();
      actions.pan(pixels(event.deltaX, event) / width);
    }
  };
  canvas.addEventListener('wheel', onWheel, { signal, capture: true, passive: false });
}

function pixels(delta: number, { deltaMode }: WheelEvent): number {
  return deltaMode === WheelEvent.DOM_DELTA_LINE ? delta * 16 : delta;
}

/** A plain click or Enter opens the preview; with a modifier, or once it is open, the link is a link. */
export function listenToClicks(
  canvas: HTMLElement,
  actions: AxisActions,
  signal: AbortSignal,
): void {
  let [downX, downY] = [0, 0];
  const onDown = ({ clientX, clientY }: PointerEvent) => {
    [downX, downY] = [clientX, clientY];
    // Whoever points sees what has the focus: no ring is needed.
    if (!canvas.contains(document.activeElement))
      canvas.focus({ preventScroll: true, focusVisible: false });
  };
  const onClick = (event: MouseEvent) => {
    const byPointer = event.detail > 0;
    const dragged = Math.hypot(event.clientX - downX, event.clientY - downY) > DRAG;
    if (byPointer && dragged) {
      event.preventDefault();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (!(event.target instanceof Element)) return;
    const target = event.target.closest<HTMLElement>(
      '[data-timeline-event], [data-bar-of], [data-timeline-count]',
    );
    if (!target) return;
    const { timelineCount, barOf, timelineEvent } = target.dataset;
    if (timelineCount !== undefined) actions.openCount(timelineCount);
    const id = timelineEvent ?? barOf;
    if (id === undefined || target.ariaCurrent === 'true') return;
    event.preventDefault();
    actions.choose(id);
  };
  canvas.addEventListener('pointerdown', onDown, { signal, capture: true });
  canvas.addEventListener('click', onClick, { signal });
}
