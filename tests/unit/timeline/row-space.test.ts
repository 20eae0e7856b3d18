import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowSpace } from '../../../src/timeline/row-space.ts';

describe('a row', () => {
  it('offers the first gap that is long enough', () => {
    const row = new RowSpace();
    row.take(10, 10);
    row.take(25, 10);
    expect(row.fit(5, 0)).toBe(0);
    expect(row.fit(5, 12)).toBeUndefined();
    expect(row.fit(5, 12, 30)).toBe(20);
    expect(row.fit(6, 12, 30)).toBeUndefined();
    expect(row.fit(6, 12, 40)).toBe(35);
    expect([row.nextStart(20), row.nextStart(36)]).toEqual([25, Infinity]);
  });

  it('never offers what is taken', () => {
    const anyStretch = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.nat(200), fc.nat(40));
    fc.assert(
      fc.property(fc.array(anyStretch, { maxLength: 60 }), (wanted) => {
        const row = new RowSpace();
        const taken: [number, number][] = [];
        for (const [length, from, slide] of wanted) {
          const place = row.fit(length, from, from + slide);
          if (place === undefined) continue;
          expect(place).toBeGreaterThanOrEqual(from);
          expect(place).toBeLessThanOrEqual(from + slide);
          expect(taken.some(([start, end]) => place < end && start < place + length)).toBe(false);
          row.take(place, length);
          taken.push([place, place + length]);
        }
      }),
    );
  });
});
