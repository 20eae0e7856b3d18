import { describe, expect, it } from 'vitest';
import { describeView, findDrops, shownItems } from '../../../src/timeline/describe-view.ts';
import { INITIAL_VIEW, type ViewState } from '../../../src/timeline/view-state.ts';
import { sampleData } from '../../support/timeline-sample.ts';
import { syntheticData } from '../../support/synthetic-events.ts';

const data = sampleData([
  { id: 'old', firstDay: '2014-03-18' },
  { id: 'talks', firstDay: '2025-03-11' },
  { id: 'call', firstDay: '2025-03-18', kind: 'call', track: 'inland' },
]);
const view = (fields: Partial<ViewState>): ViewState => ({ ...INITIAL_VIEW, ...fields });
const sentence = (fields: Partial<ViewState>) => {
  const state = view(fields);
  return describeView(data, state, shownItems(data, state).length);
};

describe('the state as a sentence', () => {
  it.each<[Partial<ViewState>, string]>([
    [{}, 'Showing all 3 events; 21 March 2024 – 20 March 2025 in view.'],
    [
      { tracks: ['inland'] },
      'Showing 1 of 3 events: Inland track; 21 March 2024 – 20 March 2025 in view.',
    ],
    [
      { tracks: ['coast', 'inland'], from: '2014', to: '2025' },
      'Showing all 3 events: Coast or Inland tracks, 2014–2025.',
    ],
    [
      { tracks: ['inland'], from: '2025-03', to: '2025-03' },
      'Showing 1 of 3 events: Inland track, March 2025.',
    ],
    [
      { parties: ['orsinia'], from: '2025-03', to: '2025-03' },
      'Showing 0 of 3 events: with Orsínia, March 2025.',
    ],
    [
      { kinds: ['talks', 'call'], text: 'event' },
      'Showing all 3 events: talks or call, “event”; 21 March 2024 – 20 March 2025 in view.',
    ],
    [{ from: '2025-03-10', to: '2025-03-12' }, 'Showing 1 of 3 events: 10–12 March 2025.'],
  ])('reads %j', (fields, words) => {
    expect(sentence(fields)).toBe(words);
  });

  it('says nothing of the window of a record that it shows whole', () => {
    const short = sampleData([{ id: 'talks', firstDay: '2025-03-11' }]);
    expect(describeView(short, INITIAL_VIEW, 1)).toBe('Showing all 1 event.');
  });

  it('separates thousands', () => {
    const many = syntheticData(1200);
    expect(describeView(many, INITIAL_VIEW, 1200)).toMatch(/^Showing all 1,200 events[.;]/);
  });
});

describe('what to drop where no event matches', () => {
  it('names each filter without which there would be some, and how many', () => {
    const state = view({ tracks: ['inland'], kinds: ['talks'] });
    expect(shownItems(data, state)).toEqual([]);
    expect(findDrops(data, state).map(({ words, shown }) => [words, shown])).toEqual([
      ['Inland track', 2],
      ['talks', 1],
    ]);
  });

  it('leaves the other filters as they are', () => {
    const [drop] = findDrops(data, view({ tracks: ['inland'], kinds: ['talks'] }));
    expect(drop?.state).toEqual(view({ kinds: ['talks'] }));
  });

  it('drops all where no single one helps', () => {
    const state = view({ tracks: ['inland'], text: 'zzz', parties: ['orsinia'], event: 'old' });
    expect(findDrops(data, state)).toEqual([
      { words: 'all filters', state: view({ event: 'old' }), shown: 3 },
    ]);
  });
});
