import type { DataItem } from 'vis-timeline/esnext';
import { drawnAt } from '../timeline/days.ts';
import type { DrawnBand, DrawnItem } from './timeline/drawing.ts';

/** What the declarations of the library leave out. */
export interface AlignedItem extends DataItem {
  readonly align: 'auto' | 'left';
}

/** What is drawn in a lane, as vis-timeline has it: its element comes by the template. */
export function rangeItem({ key, lane, from, to, sticky }: DrawnItem): AlignedItem {
  return {
    id: key,
    group: lane,
    type: 'range',
    start: drawnAt(from),
    end: drawnAt(to),
    content: '',
    align: sticky ? 'auto' : 'left',
    className: sticky ? 'timeline-sticky' : '',
  };
}

/** A band behind all lanes, as vis-timeline has it. */
export function bandItem({ key, from, to, className }: DrawnBand): DataItem {
  return {
    id: key,
    type: 'background',
    start: drawnAt(from),
    end: drawnAt(to),
    content: '',
    className,
  };
}
