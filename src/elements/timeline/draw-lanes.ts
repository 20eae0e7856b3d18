import { dayNumber } from '../../timeline/days.ts';
import type { Lane } from '../../timeline/lanes.ts';
import type { TimelinePhase } from '../../timeline/timeline-data.ts';
import type { DrawnBand, DrawnItem, DrawnLane } from './drawing.ts';

/** The lane above all others that holds the names of phases. */
export const PHASES_LANE: Lane = { id: 'phases', label: '', colour: undefined };

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

export interface DrawnPhases {
  /** Behind the lanes. */
  readonly bands: readonly DrawnBand[];
  /** In the lane above all others. */
  readonly names: readonly DrawnItem[];
}

export function drawPhases(phases: readonly TimelinePhase[]): DrawnPhases {
  const spans = phases.map(({ label, firstDay, lastDay }, index) => ({
    key: `${PHASES_LANE.id}/${index}`,
    label,
    from: dayNumber(firstDay),
    to: dayNumber(lastDay) + 1,
    className: index % 2 === 0 ? 'timeline-phase' : 'timeline-phase alternate',
  }));
  const names = spans.map(({ key, label, from, to }) => {
    const element = document.createElement('span');
    element.className = 'timeline-phase-name';
    element.textContent = label;
    return {
      key,
      lane: PHASES_LANE.id,
      from,
      to,
      element,
      sticky: true,
      attach: () => undefined,
    };
  });
  return { bands: spans.map((span) => ({ ...span, key: `band-${span.key}` })), names };
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
