import { describe, expect, it } from 'vitest';
import { chosenItem, drawnItems, drawTheSame } from '../../../src/timeline/drawn-items.ts';
import { facetsOf } from '../../../src/timeline/facets.ts';
import { filterItems } from '../../../src/timeline/filter-items.ts';
import { INITIAL_VIEW, type ViewState } from '../../../src/timeline/view-state.ts';
import { sampleData } from '../../support/timeline-sample.ts';

const data = sampleData([
  { id: 'truce', title: 'Ruritania offers a truce at sea' },
  { id: 'call', kind: 'call', track: 'inland', parties: ['orsinia'] },
  { id: 'cafe', title: 'Talks in the Café Central', track: 'inland' },
]);
const idsFor = (filters: Partial<ViewState>) =>
  filterItems(data, { ...INITIAL_VIEW, ...filters }).map(({ id }) => id);

describe('filterItems', () => {
  it.each<[string, Partial<ViewState>, string[]]>([
    ['none', {}, ['truce', 'call', 'cafe']],
    ['a track', { tracks: ['inland'] }, ['call', 'cafe']],
    ['one of two tracks', { tracks: ['inland', 'coast'] }, ['truce', 'call', 'cafe']],
    ['a party', { parties: ['orsinia'] }, ['call']],
    ['a kind', { kinds: ['call'] }, ['call']],
    ['a track and a kind', { tracks: ['coast'], kinds: ['call'] }, []],
    ['every word of a text', { text: 'sea truce' }, ['truce']],
    ['a word in other case, without its accent', { text: 'CAFE' }, ['cafe']],
    ['the name of a party', { text: 'orsinia' }, ['call']],
    ['a word that no title has', { text: 'peace' }, []],
  ])('filters by %s', (_, filters, ids) => {
    expect(idsFor(filters)).toEqual(ids);
  });

  it('finds words in summaries, where the page has them', () => {
    const summaries = new Map([['call', 'They agree on a Corridor for grain.']]);
    const found = filterItems({ ...data, summaries }, { ...INITIAL_VIEW, text: 'grain corridor' });
    expect(found.map(({ id }) => id)).toEqual(['call']);
  });
});

describe('drawnItems', () => {
  const view = { ...INITIAL_VIEW, tracks: ['coast'], event: 'cafe' };

  it('has the chosen event, in its place, even where the filters would hide it', () => {
    expect(drawnItems(data, view).map(({ id }) => id)).toEqual(['truce', 'cafe']);
    expect(chosenItem(data, view)?.id).toBe('cafe');
  });

  it('is the same for views that differ by window only', () => {
    expect(drawTheSame(view, { ...view, from: '2025', to: '2025' })).toBe(true);
    expect(drawTheSame(view, { ...view, text: 'x' })).toBe(false);
  });
});

describe('facetsOf', () => {
  it('counts events for each value, parties of most events first', () => {
    const { tracks, parties, kinds, total } = facetsOf(data);
    expect(total).toBe(3);
    expect(tracks.map(({ id, count }) => [id, count])).toEqual([
      ['coast', 1],
      ['inland', 2],
    ]);
    expect(parties.map(({ id, count }) => [id, count])).toEqual([
      ['graustark', 2],
      ['ruritania', 2],
      ['orsinia', 1],
    ]);
    expect(kinds.map(({ count }) => count)).toEqual([2, 1]);
  });
});
