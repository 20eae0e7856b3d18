/** A small record for the timeline, with what each test adds to its items. */
import type { TimelineData } from '../../src/timeline/timeline-data.ts';
import type { TimelineItem } from '../../src/timeline/timeline-item.ts';

export function sampleItem(fields: Partial<TimelineItem> & { id: string }): TimelineItem {
  const firstDay = fields.firstDay ?? '2025-03-11';
  return {
    title: `Event ${fields.id}`,
    firstDay,
    lastDay: firstDay,
    precision: 'day',
    approximate: false,
    kind: 'talks',
    track: 'coast',
    parties: ['ruritania', 'graustark'],
    significance: 'normal',
    status: 'held',
    ...fields,
  };
}

export function sampleData(
  items: readonly (Partial<TimelineItem> & { id: string })[],
  coversUntil = '2025-03-20',
): TimelineData {
  return {
    coversUntil,
    tracks: [
      { id: 'coast', label: 'Coast', colour: 'blue' },
      { id: 'inland', label: 'Inland', colour: 'orange' },
    ],
    parties: [
      { id: 'graustark', label: 'Graustark' },
      { id: 'orsinia', label: 'Orsínia' },
      { id: 'ruritania', label: 'Ruritania' },
    ],
    kinds: [
      { id: 'talks', label: 'Talks' },
      { id: 'call', label: 'Call' },
    ],
    phases: [{ label: 'Before', firstDay: '2014-01-01', lastDay: '2025-02-11' }],
    truces: [
      { proposal: 'short-truce', label: 'A truce', firstDay: '2025-04-19', lastDay: '2025-04-20' },
    ],
    items: items.map(sampleItem),
  };
}
