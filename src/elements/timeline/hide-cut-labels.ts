import { textWidth } from '../../timeline/label-width.ts';

/** px between the begin of a label of the axis and its first character. */
const PADDING = 4;

/**
 * Hides the labels of an axis that do not stand whole between its ends. Their places are read from their styles, which
 * costs no layout, as it is done at each step of a motion.
 *
 * @param width px of the axis
 * @param fontSize px
 */
export function hideCutLabels(labels: Iterable<Element>, width: number, fontSize: number): void {
  for (const label of labels) {
    if (!(label instanceof HTMLElement) || label.classList.contains('vis-measure')) continue;
    const [, place] = /translate\((-?[\d.]+)px/.exec(label.style.transform) ?? [];
    const start = Number(place ?? 0) + PADDING;
    const fits = start >= 0 && start + textWidth(label.textContent) * fontSize <= width;
    const visibility = fits ? '' : 'hidden';
    if (label.style.visibility !== visibility) label.style.visibility = visibility;
  }
}
