/** How wide an item is drawn, in px: its mark, its label and the gap to the next one. */
import { shortWidth, textWidth } from './label-width.ts';
import type { Metrics } from './layout.ts';
import type { TimelineItem } from './timeline-item.ts';

const LABEL_GAP = 10;
/** Labels of major events are set in a larger size. */
const MAJOR = 1.06;
/** Room that nobody else wants is given to a label beyond its estimated width, so that it is not cut for little. */
const SPARE = 1.15;

/** With the shortest label that will do. */
export function leastWidth(item: TimelineItem, metrics: Metrics): number {
  const label = shortWidth(item.title, metrics.leastLabel) * labelSize(item, metrics);
  return metrics.mark + label + LABEL_GAP;
}

/** With all of its title. */
export function fullWidth(item: TimelineItem, metrics: Metrics): number {
  return metrics.mark + textWidth(item.title) * labelSize(item, metrics) * SPARE + LABEL_GAP;
}

function labelSize({ significance }: TimelineItem, { fontSize }: Metrics): number {
  return significance === 'major' ? fontSize * MAJOR : fontSize;
}
