import { paths } from '../../paths.ts';
import { dayNumber } from '../../timeline/days.ts';
import type { Lane } from '../../timeline/lanes.ts';
import type { TimelineData, TimelinePhase } from '../../timeline/timeline-data.ts';
import type { DrawnBand, DrawnItem } from './drawing.ts';

/** Bands behind all lanes, with their names in a lane above these. */
export interface DrawnSpans {
  readonly lane: Lane;
  readonly bands: readonly DrawnBand[];
  readonly names: readonly DrawnItem[];
}

/** Phases, and the truces whose names lead to their proposals; what the record has none of takes no room. */
export function drawSpans({ phases, truces }: TimelineData): readonly DrawnSpans[] {
  const drawn = [
    drawLane({ id: 'phases', label: '', colour: undefined }, phases, (index) =>
      nameOf('span', index % 2 === 0 ? 'timeline-phase' : 'timeline-phase alternate'),
    ),
    drawLane({ id: 'truces', label: 'Truces', colour: undefined }, truces, (index) => {
      const name = nameOf('a', 'timeline-truce');
      name.element.setAttribute('href', paths.proposal(truces[index]?.proposal ?? ''));
      name.element.tabIndex = -1;
      return name;
    }),
  ];
  return drawn.filter(({ names }) => names.length > 0);
}

interface Name {
  readonly element: HTMLElement;
  readonly className: string;
}

function nameOf(tag: 'a' | 'span', className: string): Name {
  const element = document.createElement(tag);
  element.className = 'timeline-span-name';
  return { element, className };
}

/** Days of room for the name of the last span. */
const LAST_ROOM = 90;

/** A name has the room until the next one begins. */
function drawLane(
  lane: Lane,
  spans: readonly TimelinePhase[],
  name: (index: number) => Name,
): DrawnSpans {
  const drawn = spans.map(({ label, firstDay, lastDay }, index) => {
    const { element, className } = name(index);
    element.textContent = label;
    const from = dayNumber(firstDay);
    const to = dayNumber(lastDay) + 1;
    const next = spans[index + 1];
    const room = Math.max(to, next ? dayNumber(next.firstDay) : from + LAST_ROOM);
    return { key: `${lane.id}/${index}`, element, className, from, to, room };
  });
  return {
    lane,
    bands: drawn.map(({ key, from, to, className }) => ({
      key: `band-${key}`,
      from,
      to,
      className,
    })),
    names: drawn.map(({ key, from, room, element }) => ({
      ...{ key, lane: lane.id, from, to: room, element, sticky: true },
      attach: () => undefined,
    })),
  };
}
