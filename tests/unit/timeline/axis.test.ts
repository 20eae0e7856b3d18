import { describe, expect, it } from 'vitest';
import { revealing } from '../../../src/elements/timeline/axis.ts';
import { dayNumber } from '../../../src/timeline/days.ts';
import { sampleItem } from '../../support/timeline-sample.ts';

const at = (firstDay: string) => sampleItem({ id: 'event', firstDay });
const end = dayNumber('2026-01-01');

describe('revealing an event', () => {
  it('keeps a window that shows it', () => {
    const window = { from: end - 100, to: end };
    expect(revealing(window, at('2025-11-20'), end)).toBe(window);
  });

  it('shows the last event without months after the record', () => {
    const { from, to } = revealing({ from: end - 1000, to: end - 800 }, at('2025-12-31'), end);
    expect(to - from).toBe(200);
    expect(to - end).toBeLessThan(10);
    expect(from).toBeLessThan(end - 1);
  });

  it('puts an earlier one into the first half of a window of the same length', () => {
    const { from, to } = revealing({ from: end - 100, to: end }, at('2024-05-01'), end);
    expect(to - from).toBe(100);
    const day = dayNumber('2024-05-01');
    expect(day - from).toBeGreaterThan(0);
    expect(day - from).toBeLessThan(50);
  });
});
