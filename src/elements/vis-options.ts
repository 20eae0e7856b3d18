import moment, { type MomentInput } from 'moment';
import type { DataItem, TimelineOptions } from 'vis-timeline/esnext';
import { drawnAt } from '../timeline/days.ts';
import type { DrawingOptions, DrawnItem } from './timeline/drawing.ts';

/**
 * What vis-timeline is told to do, which is little: only lanes, axis, panning and pinching are its work.
 *
 * @param itemOf what is drawn under a key
 */
export function timelineOptions(
  { limits, shortest }: DrawingOptions,
  itemOf: (key: string) => DrawnItem | undefined,
): TimelineOptions {
  return {
    // Days are calendar days: the axis is in UTC, whatever the zone of the reader.
    moment: (date: MomentInput) => moment.utc(date),
    // The container has a height before anything is drawn, so that nothing on the page moves.
    height: '100%',
    // Rows are our own: they stay where they are while panning.
    stack: false,
    margin: { axis: 0, item: 0 },
    orientation: { axis: 'bottom', item: 'top' },
    // Otherwise an interval looks for changes each second; the element observes its own size.
    autoResize: false,
    // Drawn at once: with `start` and `end` instead, it waits for 200 ms and fits the window to its items.
    rollingMode: { follow: false, offset: 0.5 },
    // No clock: what a reader sees follows from the record alone.
    showCurrentTime: false,
    // Choosing, titles and the wheel are the element's, by links and with the keyboard in mind.
    selectable: false,
    showTooltips: false,
    horizontalScroll: false,
    verticalScroll: false,
    min: drawnAt(limits.from),
    max: drawnAt(limits.to),
    zoomMin: drawnAt(shortest),
    zoomMax: drawnAt(limits.to - limits.from),
    // One that finds no text direction by itself, which would need another pass over the styles.
    rtl: false,
    locale: 'en',
    format: { minorLabels: { day: 'D', weekday: 'ddd D', week: '[week] w' } },
    // An element is put in place as it is; a string would be parsed as HTML.
    template: (item: DataItem | undefined, content: HTMLElement) => {
      const drawn = item && itemOf(String(item.id));
      if (!drawn) return '';
      // The box itself has no class yet, when it is new.
      const box = content.closest('.vis-item-overflow')?.parentElement;
      if (box) drawn.attach(box);
      return drawn.element;
    },
  };
}
