import { describe, expect, it } from 'vitest';
import { describeLater, isLater } from '../../../src/timeline/later-items.ts';
import { sampleItem } from '../../support/timeline-sample.ts';

const days = ['2025-03-11', '2025-03-13', '2025-03-14', '2025-03-15', '2025-04-01'];
const items = days.map((firstDay) => sampleItem({ id: `event-${firstDay}`, firstDay }));

describe('as of a day', () => {
  it('what began after it is later, and nothing else', () => {
    const later = items.filter((item) => isLater(item, '2025-03-14'));
    expect(later.map(({ firstDay }) => firstDay)).toEqual(['2025-03-15', '2025-04-01']);
  });

  it('what began before and lasts beyond it is not later', () => {
    const talks = sampleItem({ id: 'talks', firstDay: '2025-03-13', lastDay: '2025-03-20' });
    expect(isLater(talks, '2025-03-14')).toBe(false);
  });

  it('nothing is later than the latest', () => {
    expect(items.some((item) => isLater(item, undefined))).toBe(false);
    expect(describeLater(items, undefined)).toBeUndefined();
  });

  it.each([
    ['2025-03-12', 'As of 12 March 2025: 4 later events are faded.'],
    ['2025-03-20', 'As of 20 March 2025: 1 later event is faded.'],
    ['2025-04-01', 'As of 1 April 2025: no later event.'],
  ])('on %s says how many events are faded', (on, sentence) => {
    expect(describeLater(items, on)).toBe(sentence);
  });
});
