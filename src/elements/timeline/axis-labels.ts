import { textWidth } from '../../timeline/label-width.ts';

/** px between the begin of a label of the axis and its first character. */
const PADDING = 4;

/**
 * Hides the labels of an axis that do not stand whole between its ends. Their places are read from their styles and the
 * width of the axis is observed, so that this can be done at each step of a motion.
 */
export class AxisLabels {
  /** Live: the axis makes them and takes them away. */
  readonly #labels: HTMLCollectionOf<Element>;
  readonly #fontSize: number;
  readonly #resized: ResizeObserver;
  #width = Infinity;

  /** @param axis has the labels, with its ends at their ends */
  constructor(axis: Element) {
    this.#labels = axis.getElementsByClassName('vis-text');
    this.#fontSize = parseFloat(getComputedStyle(axis).fontSize);
    this.#resized = new ResizeObserver(([entry]) => {
      this.#width = entry?.contentRect.width ?? this.#width;
      this.hideCut();
    });
    this.#resized.observe(axis);
  }

  hideCut(): void {
    for (const label of this.#labels) {
      if (!(label instanceof HTMLElement) || label.classList.contains('vis-measure')) continue;
      const visibility = this.#isWhole(label) ? '' : 'hidden';
      if (label.style.visibility !== visibility) label.style.visibility = visibility;
    }
  }

  #isWhole({ style, textContent }: HTMLElement): boolean {
    const [, place] = /translate\((-?[\d.]+)px/.exec(style.transform) ?? [];
    const start = Number(place ?? 0) + PADDING;
    return start >= 0 && start + textWidth(textContent) * this.#fontSize <= this.#width;
  }

  destroy(): void {
    this.#resized.disconnect();
  }
}
