import { describe, expect, it } from 'vitest';
import { dayNumber, dayText, type DaySpan } from '../../../src/timeline/days.ts';
import { countByPart } from '../../../src/timeline/density.ts';
import {
  isInSpan,
  openingSpan,
  presetSpan,
  recordSpan,
  spanOf,
  usualSpan,
  windowTexts,
} from '../../../src/timeline/record-span.ts';
import { sampleData, sampleItem } from '../../support/timeline-sample.ts';

const data = sampleData([{ id: 'old', firstDay: '2014-03-18' }, { id: 'talks' }]);
const young = sampleData([{ id: 'talks', firstDay: '2025-02-12' }]);
const texts = ({ first, last }: DaySpan) => [dayText(first), dayText(last)];
const span = (first: string, last: string) => ({ first: dayNumber(first), last: dayNumber(last) });

describe('the spans of a record', () => {
  it('opens with the last year that is covered', () => {
    expect(texts(usualSpan(data))).toEqual(['2024-03-21', '2025-03-20']);
    expect(
      texts(usualSpan(sampleData([{ id: 'a', firstDay: '2014-01-01' }], '2024-02-29'))),
    ).toEqual(['2023-03-01', '2024-02-29']);
  });

  it('opens with all of a record that is shorter', () => {
    expect(texts(usualSpan(young))).toEqual(['2025-02-12', '2025-03-20']);
  });

  it('ends with an event that lasts longer than the record covers', () => {
    const open = sampleData([{ id: 'truce', firstDay: '2025-03-18', lastDay: '2025-04-17' }]);
    expect(texts(recordSpan(open))).toEqual(['2025-03-18', '2025-04-17']);
  });

  it('has presets that follow from the record, not from a clock', () => {
    expect(texts(presetSpan(data, 'all'))).toEqual(['2014-03-18', '2025-03-20']);
    expect(texts(presetSpan(data, 'year'))).toEqual(['2025-01-01', '2025-12-31']);
    expect(texts(presetSpan(data, 'month'))).toEqual(['2025-03-01', '2025-03-31']);
  });

  it('reads the window of a view, with one end or both', () => {
    expect(texts(spanOf({ from: '2024', to: '2025-02', on: undefined }, data))).toEqual([
      '2024-01-01',
      '2025-02-28',
    ]);
    expect(texts(spanOf({ from: '2025', to: undefined, on: undefined }, data))).toEqual([
      '2025-01-01',
      '2025-03-20',
    ]);
    expect(spanOf({ from: undefined, to: undefined, on: undefined }, data)).toEqual(
      usualSpan(data),
    );
  });

  it('opens with the day that the record is shown as of, and with the usual length', () => {
    const lengthOf = ({ first, last }: DaySpan) => last - first;
    for (const on of ['2014-03-18', '2014-06-01', '2020-02-29', '2024-03-20']) {
      const opening = openingSpan({ on }, data);
      expect(opening.first).toBeLessThanOrEqual(dayNumber(on));
      expect(opening.last).toBeGreaterThanOrEqual(dayNumber(on));
      expect(opening.first).toBeGreaterThanOrEqual(recordSpan(data).first);
      expect(lengthOf(opening)).toBe(lengthOf(usualSpan(data)));
    }
    expect(openingSpan({ on: '2024-03-21' }, data)).toEqual(usualSpan(data));
    expect(openingSpan({ on: undefined }, data)).toEqual(usualSpan(data));
  });

  it('opens with the beginning of the record for a day before it', () => {
    expect(openingSpan({ on: '1900-01-01' }, data).first).toBe(recordSpan(data).first);
    expect(openingSpan({ on: '1900-01-01' }, young)).toEqual(usualSpan(young));
  });

  it('writes the window that it opens with as none', () => {
    expect(windowTexts(usualSpan(data), { on: undefined }, data)).toEqual({
      from: undefined,
      to: undefined,
    });
    const on = '2020-02-29';
    expect(windowTexts(openingSpan({ on }, data), { on }, data).from).toBeUndefined();
    expect(windowTexts(usualSpan(data), { on }, data).from).toBe('2024-03-21');
    expect(windowTexts(span('2025-03-01', '2025-03-31'), { on: undefined }, data)).toEqual({
      from: '2025-03',
      to: '2025-03',
    });
  });

  it('counts an event as in a span by any of its days', () => {
    const inMarch = isInSpan(span('2025-03-01', '2025-03-31'));
    const item = (firstDay: string, lastDay: string) => sampleItem({ id: 'a', firstDay, lastDay });
    expect(inMarch(item('2025-02-01', '2025-03-01'))).toBe(true);
    expect(inMarch(item('2025-03-31', '2025-05-01'))).toBe(true);
    expect(inMarch(item('2025-02-01', '2025-02-28'))).toBe(false);
    expect(inMarch(item('2025-04-01', '2025-04-01'))).toBe(false);
  });
});

describe('countByPart', () => {
  it('counts every item of the record once', () => {
    const items = ['2025-01-01', '2025-01-01', '2025-01-05', '2025-01-10'].map((firstDay, index) =>
      sampleItem({ id: `${index}`, firstDay }),
    );
    expect(countByPart(items, span('2025-01-01', '2025-01-10'), 2)).toEqual([3, 1]);
    expect(countByPart(items, span('2025-01-01', '2025-01-04'), 1)).toEqual([2]);
  });
});
