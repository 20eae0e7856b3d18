import type { Metrics } from '../../timeline/layout.ts';

/** Below this width, in font sizes, labels are cut shorter. */
const NARROW = 50;

/** How wide things are drawn, from the style of the canvas. */
export function measureCanvas(canvas: HTMLElement): Metrics {
  const fontSize = parseFloat(getComputedStyle(canvas).fontSize);
  return {
    fontSize,
    leastLabel: canvas.clientWidth < fontSize * NARROW ? 14 : 26,
    mark: fontSize * 1.4,
    count: fontSize * 3,
    bin: fontSize * 7.4,
  };
}
