import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planLanes, shareRows } from '../../../src/timeline/lanes.ts';
import { syntheticData } from '../../support/synthetic-events.ts';
import { sampleData } from '../../support/timeline-sample.ts';

describe('planLanes', () => {
  const data = syntheticData(300);

  it.each(['track', 'party', 'kind'] as const)('gives every event a lane by %s', (choice) => {
    const plan = planLanes(data, choice);
    const ids = new Set(plan.lanes.map(({ id }) => id));
    for (const item of data.items) {
      const lanes = plan.lanesOf(item);
      expect(lanes.length).toBeGreaterThan(0);
      expect(lanes.every((lane) => ids.has(lane))).toBe(true);
      expect(new Set(lanes).size).toBe(lanes.length);
    }
  });

  it('keeps the order of the record for tracks and kinds', () => {
    expect(planLanes(data, 'track').lanes).toEqual(data.tracks);
    expect(planLanes(data, 'kind').lanes.map(({ id }) => id)).toEqual(
      data.kinds.map(({ id }) => id),
    );
  });

  it('puts an event into the lane of each of its parties', () => {
    const small = sampleData([{ id: 'a' }, { id: 'b', parties: ['orsinia'] }]);
    const plan = planLanes(small, 'party');
    expect(small.items.map((item) => plan.lanesOf(item))).toEqual([
      ['ruritania', 'graustark'],
      ['orsinia'],
    ]);
  });

  it('puts events of lesser parties only into one lane for them', () => {
    const plan = planLanes(data, 'party');
    expect(plan.lanes).toHaveLength(7);
    const named = new Set(plan.lanes.map(({ id }) => id));
    const lesser = data.items.filter((item) => !item.parties.some((party) => named.has(party)));
    expect(lesser.length).toBeGreaterThan(0);
    expect(new Set(lesser.flatMap((item) => plan.lanesOf(item)))).toEqual(
      new Set(['other-parties']),
    );
  });
});

describe('shareRows', () => {
  it('gives every lane with events a row, and none to the others', () => {
    expect(shareRows([5, 0, 1], 2)).toEqual([1, 0, 1]);
    expect(shareRows([5, 3, 1], 1)).toEqual([1, 1, 1]);
  });

  it('gives two rows to each before a third to any, which goes where most events are', () => {
    expect(shareRows([90, 10, 1], 6)).toEqual([2, 2, 2]);
    expect(shareRows([90, 10, 1], 8)).toEqual([4, 2, 2]);
  });

  it('gives no row away, and takes none', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { maxLength: 12 }), fc.nat(40), (demands, rows) => {
        const shares = shareRows(demands, rows);
        const busy = demands.filter((demand) => demand > 0).length;
        const given = shares.reduce((sum, share) => sum + share, 0);
        expect(given).toBe(busy === 0 ? 0 : Math.max(busy, rows));
        expect(shares.every((share, lane) => share > 0 === (demands[lane] ?? 0) > 0)).toBe(true);
      }),
    );
  });
});
