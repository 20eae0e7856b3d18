import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stopBeside, stopOn } from '../../../src/timeline/change-stops.ts';
import { dayText } from '../../../src/timeline/days.ts';

const dayTexts = fc.integer({ min: 20_000, max: 20_060 }).map(dayText);
const stopLists = fc.uniqueArray(dayTexts, { maxLength: 20 }).map((days) => days.sort());

describe('going from change to change', () => {
  it('reaches every change, from the latest to the first and back', () => {
    fc.assert(
      fc.property(stopLists, (stops) => {
        const back: string[] = [];
        for (let at = stopBeside(stops, undefined, -1); at; at = stopBeside(stops, at, -1)) {
          back.push(at);
        }
        expect(back).toEqual(stops.toReversed());
        const forth: string[] = [];
        for (let at = back.at(-1); at; at = stopBeside(stops, at, 1)) forth.push(at);
        expect(forth).toEqual(stops);
      }),
    );
  });

  it('skips none from a day between two changes', () => {
    fc.assert(
      fc.property(stopLists, dayTexts, (stops, day) => {
        const [before, after] = [stopBeside(stops, day, -1), stopBeside(stops, day, 1)];
        const between = stops.filter(
          (stop) => stop !== day && stop > (before ?? '') && stop < (after ?? '9999'),
        );
        expect(between).toEqual([]);
      }),
    );
  });

  it('stands, on any day, at the last change by then', () => {
    const stops = ['2025-03-11', '2025-03-13'];
    expect(stopOn(stops, '2025-03-10')).toBeUndefined();
    expect(stopOn(stops, '2025-03-12')).toBe('2025-03-11');
    expect(stopOn(stops, '2025-03-13')).toBe('2025-03-13');
    expect(stopOn(stops, undefined)).toBe('2025-03-13');
  });
});
