import { paths } from '../../paths.ts';
import { dayNumber } from '../../timeline/days.ts';
import type { Lane } from '../../timeline/lanes.ts';
import type { TimelineData, TimelinePhase } from '../../timeline/timeline-data.ts';
import type { AxisWindow, DrawnBand } from './drawing.ts';
import { SpanName } from './span-name.ts';

/** Bands behind all lanes, with their names in a lane above these. */
export interface DrawnSpans {
  readonly lane: Lane;
  readonly bands: readonly DrawnBand[];
  readonly names: readonly SpanName[];
}

/** Phases, and the truces whose names lead to their proposals; what the record has none of takes no room. */
export function drawSpans({ phases, truces }: TimelineData): readonly DrawnSpans[] {
  const drawn = [
    drawLane({ id: 'phases', label: '', colour: undefined }, phases, (index) => ({
      element: document.createElement('span'),
      className: index % 2 === 0 ? 'timeline-phase' : 'timeline-phase alternate',
    })),
    drawLane({ id: 'truces', label: 'Truces', colour: undefined }, truces, (index) => {
      const element = document.createElement('a');
      element.href = paths.proposal(truces[index]?.proposal ?? '');
      element.tabIndex = -1;
      return { element, className: 'timeline-truce' };
    }),
  ];
  return drawn.filter(({ names }) => names.length > 0);
}

/**
 * Fades the names of what began after a day, `YYYY-MM-DD`; of nothing for the latest.
 *
 * @returns all bands, those of what began later faded
 */
export function fadeSpans(
  spans: readonly DrawnSpans[],
  on: string | undefined,
): readonly DrawnBand[] {
  const day = on === undefined ? Infinity : dayNumber(on);
  const isLater = ({ from }: AxisWindow) => from > day;
  for (const { names } of spans) for (const name of names) name.markLater(isLater(name.drawn));
  return spans.flatMap(({ bands }) =>
    bands.map((band) => (isLater(band) ? { ...band, className: `${band.className} faded` } : band)),
  );
}

/** How a span is drawn. */
interface Look {
  /** For its name. */
  readonly element: HTMLElement;
  /** Of its band. */
  readonly className: string;
}

/** Days of room for the name of the last span. */
const LAST_ROOM = 90;

/** A name has the room until the next one begins. */
function drawLane(
  lane: Lane,
  spans: readonly TimelinePhase[],
  look: (index: number) => Look,
): DrawnSpans {
  const drawn = spans.map(({ label, firstDay, lastDay }, index) => {
    const { element, className } = look(index);
    const key = `${lane.id}/${index}`;
    const from = dayNumber(firstDay);
    const to = dayNumber(lastDay) + 1;
    const next = spans[index + 1];
    const room = Math.max(to, next ? dayNumber(next.firstDay) : from + LAST_ROOM);
    return {
      band: { key: `band-${key}`, from, to, className },
      name: new SpanName(label, element, { key, lane: lane.id, from, to: room }),
    };
  });
  return {
    lane,
    bands: drawn.map(({ band }) => band),
    names: drawn.map(({ name }) => name),
  };
}
