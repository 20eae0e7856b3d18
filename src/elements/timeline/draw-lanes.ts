import { dayNumber } from '../../timeline/days.ts';
import type { Lane } from '../../timeline/lanes.ts';
import type { DrawnBand, DrawnLane } from './drawing.ts';

/** @param height px */
export function drawLaneLabel(lane: Lane, height: number): DrawnLane {
  const label = document.createElement('div');
  label.className = 'timeline-lane';
  label.style.setProperty('height', `${height}px`);
  const name = document.createElement('span');
  name.textContent = lane.label;
  if (lane.colour) name.dataset['colour'] = lane.colour;
  label.append(name);
  return { id: lane.id, label, height };
}

/**
 * What comes after a day, with a line where it begins.
 *
 * @param day `YYYY-MM-DD`
 * @param to the end of the axis, as a day number
 */
export function drawLater(day: string, to: number): DrawnBand {
  return { key: 'band-later', from: dayNumber(day) + 1, to, className: 'timeline-later' };
}
