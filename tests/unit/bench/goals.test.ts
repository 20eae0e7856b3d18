import { describe, expect, it } from 'vitest';
import { formatResults } from '../../bench/format-results.ts';
import { judge } from '../../bench/goals.ts';
import type { PageCost } from '../../bench/measure-page.ts';
import type { CountResult, Results } from '../../bench/results.ts';
import { median, percentile } from '../../bench/statistics.ts';

describe('the middle of measured values', () => {
  it('does not depend on their order, and is one of them', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2);
  });

  it('says of p95 what all but one of twenty stay below', () => {
    const steps = Array.from({ length: 20 }, (_, index) => index + 1);
    expect(percentile(steps, 0.95)).toBe(19);
    expect(percentile([7], 0.95)).toBe(7);
    expect(() => percentile([], 0.95)).toThrow('nothing');
  });
});

describe('the verdict on a run', () => {
  it('meets a goal up to its limit, and misses it beyond', () => {
    const met = (ready: number) =>
      judge(resultsWith({ ready })).find(({ goal }) => goal.includes('twice the time of 100'))?.met;
    expect(met(200)).toBe(true);
    expect(met(200.1)).toBe(false);
  });

  it('is printed with what was measured', () => {
    const text = formatResults(resultsWith({ ready: 300 }));
    expect(text).toContain('| 3.00 times | **missed** |');
    expect(text).toContain('| 10,000 | Parley | 300 ms | 50 | 16.7 ms | 20 ms | 5 MB |');
  });
});

/** A run in which all is alike, but for how soon 10,000 events are ready. */
function resultsWith({ ready }: Pick<PageCost, 'ready'>): Results {
  const page: PageCost = {
    ready: 100,
    elements: 50,
    pan: { median: 16.7, p95: 20 },
    heapBytes: 5e6,
  };
  const build = { seconds: 5, bytes: 1e9 };
  const result = (count: number, own: PageCost): CountResult => ({
    count,
    pages: { Parley: own, 'plain vis-timeline': page, TimelineJS: page },
    builds: { parley: build, bare: build },
  });
  return {
    machine: 'One machine.',
    counts: [result(100, page), result(1000, page), result(10_000, { ...page, ready })],
    weights: {
      homes: new Map([
        [200, 9e3],
        [10_000, 9e3],
      ]),
      data: new Map(),
      record: { home: 9e3, heaviestEvent: 9e3 },
      firstScript: 1e3,
      timelineScript: 9e4,
    },
  };
}
