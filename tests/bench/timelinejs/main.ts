/** TimelineJS as its distribution has it, with all events; no fonts, which it would fetch from elsewhere. */
import type { PlainData } from '../plain-sites.ts';

interface TimelineJs {
  on(name: 'ready' | 'loaded', listener: () => void): void;
}

/** What its script puts on the page. */
declare const TL: {
  readonly Timeline: new (container: Element, data: object, options: object) => TimelineJs;
};

const response = await fetch('./events.json');
// The bench has written it.
const { events } = (await response.json()) as PlainData;
const container = document.querySelector('#timeline');
if (!(container instanceof HTMLElement)) throw new Error('The page has no #timeline.');
const timeline = new TL.Timeline(
  container,
  {
    events: events.map(({ id, title, firstDay, lastDay, summary }) => ({
      unique_id: id,
      start_date: dateOf(firstDay),
      ...(lastDay !== firstDay && { end_date: dateOf(lastDay) }),
      text: { headline: title, text: summary },
    })),
  },
  { font: '', script_path: new URL('./js/', location.href).href },
);
const happened = new Set<string>();
for (const name of ['ready', 'loaded'] as const) {
  timeline.on(name, () => {
    happened.add(name);
    if (happened.size === 2) container.dataset['ready'] = '';
  });
}

function dateOf(day: string) {
  const [year, month, date] = day.split('-').map(Number);
  return { year, month, day: date };
}

/** It has no call that pans: its strip is dragged, by the events that a mouse would give. */
let dragged: number | undefined;
const pan = (part: number) => {
  const strip = container.querySelector('.tl-timenav-slider-background');
  const send = (type: string) =>
    strip?.dispatchEvent(
      new MouseEvent(type, { bubbles: true, clientX: dragged ?? 0, clientY: 0 }),
    );
  if (dragged === undefined) {
    dragged = 0;
    send('mousedown');
  }
  dragged -= part * container.clientWidth;
  send('mousemove');
};
Object.assign(container, { pan });
