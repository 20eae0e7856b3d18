import { describe, expect, it } from 'vitest';
import { buildChronicle } from '../../../src/chronicle/build-chronicle.ts';
import type { Entries } from '../../../src/chronicle/entries.ts';
import { KIND_WORDS } from '../../../src/schema/words.ts';
import { buildTimelineData } from '../../../src/timeline/timeline-data.ts';

function chronicleWith(date: string) {
  const source = { id: 's', url: 'https://example.org/', publisher: 'P', title: 'T' };
  const entries: Entries = {
    site: {
      title: 'Record',
      tagline: 'A record.',
      summary: 'A record.',
      coversUntil: '2025-03-20',
      tracks: [{ id: 'coast', name: 'Coast', colour: 'blue' }],
      phases: [{ name: 'Talks', from: '2025-02' }],
    },
    redirects: [],
    parties: ['ruritania', 'orsinia', 'graustark'].map((id) => ({
      id,
      data: { name: id, short: id.toUpperCase(), kind: 'other' as const },
    })),
    people: [],
    places: [],
    proposals: [],
    territories: [],
    questions: [],
    events: [
      {
        id: 'talks',
        data: {
          title: 'Talks',
          date,
          status: 'held',
          kind: 'talks',
          track: 'coast',
          significance: 'major',
          parties: ['ruritania'],
          mediators: ['orsinia', 'ruritania'],
          summary: 'They met.',
          sources: [{ ...source, kind: 'agency', lang: 'en' }],
          added: '2025-03-20',
        },
      },
    ],
  };
  return buildTimelineData(buildChronicle(entries), KIND_WORDS);
}

describe('what the timeline takes of the record', () => {
  it.each([
    ['2025-03-11', '2025-03-11', '2025-03-11', 'day', false],
    ['2025-03-23/2025-03-25', '2025-03-23', '2025-03-25', 'day', false],
    ['2025-03~', '2025-03-01', '2025-03-31', 'month', true],
    ['2025-03-05/2025-04', '2025-03-05', '2025-04-30', 'month', false],
    ['2024?', '2024-01-01', '2024-12-31', 'year', true],
    ['2025-03-18T23:30-11:00', '2025-03-18', '2025-03-18', 'minute', false],
  ])(
    'keeps the days and the precision of %s',
    (date, firstDay, lastDay, precision, approximate) => {
      const [item] = chronicleWith(date).items;
      expect(item).toMatchObject({ firstDay, lastDay, precision, approximate });
    },
  );

  it('has those who took part and those who mediated, each once, and only parties of events', () => {
    const data = chronicleWith('2025-03-11');
    expect(data.items[0]?.parties).toEqual(['ruritania', 'orsinia']);
    expect(data.parties).toEqual([
      { id: 'orsinia', label: 'ORSINIA' },
      { id: 'ruritania', label: 'RURITANIA' },
    ]);
  });

  it('ends a phase that goes on with the last day covered', () => {
    expect(chronicleWith('2025-03-11').phases).toEqual([
      { label: 'Talks', firstDay: '2025-02-01', lastDay: '2025-03-20' },
    ]);
  });

  it('has the words for the kinds that there are', () => {
    expect(chronicleWith('2025-03-11').kinds).toEqual([{ id: 'talks', label: 'Talks' }]);
  });
});
