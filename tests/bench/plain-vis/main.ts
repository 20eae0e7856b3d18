/** vis-timeline with all items and its own options, but for the window: the last year, as Parley opens with. */
import { DataSet } from 'vis-data/esnext';
import { Timeline, type DataItem } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import type { PlainData } from '../plain-sites.ts';

const response = await fetch('./events.json');
// The bench has written it.
const { events, from, to } = (await response.json()) as PlainData;
const container = document.querySelector('#timeline');
if (!(container instanceof HTMLElement)) throw new Error('The page has no #timeline.');
const items = events.map(({ id, title, firstDay, lastDay }): DataItem => {
  const item = { id, content: title, start: firstDay };
  return firstDay === lastDay ? item : { ...item, end: lastDay };
});
const timeline = new Timeline(container, new DataSet(items), {
  start: from,
  end: to,
  onInitialDrawComplete: () => (container.dataset['ready'] = ''),
});

const pan = (part: number) => {
  const { start, end } = timeline.getWindow();
  const by = (end.getTime() - start.getTime()) * part;
  timeline.setWindow(start.getTime() + by, end.getTime() + by, { animation: false });
};
Object.assign(container, { pan });
