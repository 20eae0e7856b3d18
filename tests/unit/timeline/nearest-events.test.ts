import { describe, expect, it } from 'vitest';
import { nearestEvents } from '../../../src/timeline/nearest-events.ts';
import { sampleData } from '../../support/timeline-sample.ts';

const { items } = sampleData(
  ['jeddah-talks', 'paris-talks', 'trump-putin-energy-call', 'easter-truce'].map((id) => ({ id })),
);

describe('nearestEvents', () => {
  it.each([
    ['a letter left out', '/events/jedda-talks/', ['jeddah-talks']],
    ['another folder and capitals', '/parley/people/Easter-Truce', ['easter-truce']],
    ['a name cut off', '/events/easter-tru', ['easter-truce']],
    ['one word of several', '/events/energy/', ['trump-putin-energy-call']],
    [
      'a word of several events, the shortest id first',
      '/events/talks/',
      ['paris-talks', 'jeddah-talks'],
    ],
    ['spaces and an ending', '/jeddah%20talks.html', ['jeddah-talks']],
    ['something else', '/wp-login.php', []],
    ['broken escapes', '/events/%E0%A4%A/', []],
    ['nothing', '/', []],
  ])('finds, for %s', (_, pathname, ids) => {
    expect(nearestEvents(pathname, items).map(({ id }) => id)).toEqual(ids);
  });
});
