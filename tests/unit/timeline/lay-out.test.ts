import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayText } from '../../../src/timeline/days.ts';
import { forcePlaces } from '../../../src/timeline/force-places.ts';
import { planLanes, shareRows } from '../../../src/timeline/lanes.ts';
import { layOut, layoutScale, prepareLanes } from '../../../src/timeline/lay-out.ts';
import type { Layout, Metrics, Placed } from '../../../src/timeline/layout.ts';
import { syntheticData } from '../../support/synthetic-events.ts';
import { sampleData } from '../../support/timeline-sample.ts';
import type { TimelineData } from '../../../src/timeline/timeline-data.ts';
import type { TimelineItem } from '../../../src/timeline/timeline-item.ts';
import type { LaneChoice } from '../../../src/timeline/view-state.ts';

const metrics: Metrics = { fontSize: 13, leastLabel: 26, mark: 18, count: 34, bin: 96 };

function lay(data: TimelineData, daysPerPx: number, rows = 14, choice: LaneChoice = 'track') {
  const plan = planLanes(data, choice);
  const prepared = prepareLanes(data.items, plan, metrics);
  const shares = shareRows(
    plan.lanes.map(({ id }) => prepared.get(id)?.length ?? 0),
    rows,
  );
  const lanes = plan.lanes
    .map(({ id }, index) => ({ id, rows: shares[index] ?? 0 }))
    .filter((lane) => lane.rows > 0);
  const lastDay = dayNumber(data.coversUntil) + 8;
  return {
    layout: layOut(prepared, lanes, { daysPerPx, lastDay }, metrics),
    prepared,
    lanes,
    plan,
  };
}

/** Each item in each of its lanes, as often as a layout has it. */
function appearances({ placed, counted }: Layout): string[] {
  return [
    ...placed.map(({ key }) => key),
    ...counted.flatMap(({ lane, items }) => items.map(({ id }) => `${lane}/${id}`)),
  ].sort();
}

function overlaps({ placed, counted }: Layout): string[] {
  const rows = Map.groupBy([...placed, ...counted], ({ lane, row }) => `${lane} ${row}`);
  return [...rows.values()].flatMap((row) => {
    const inOrder = row.toSorted((a, b) => a.from - b.from);
    return inOrder.flatMap((one, index) => {
      const before = inOrder[index - 1];
      return before && before.to > one.from + 1e-6 ? [`${before.key} and ${one.key}`] : [];
    });
  });
}

const scales = [0.002, 0.01, 0.08, 0.35, 1, 4];

describe('a layout', () => {
  const data = syntheticData(600);

  it.each(scales)('places or counts every event once at %d days a px', (daysPerPx) => {
    for (const choice of ['track', 'party', 'kind'] as const) {
      const { layout, plan } = lay(data, daysPerPx, 16, choice);
      const wanted = data.items.flatMap((item) =>
        plan.lanesOf(item).map((lane) => `${lane}/${item.id}`),
      );
      expect(appearances(layout)).toEqual(wanted.sort());
    }
  });

  it.each(scales)('lets nothing overlap at %d days a px', (daysPerPx) => {
    expect(overlaps(lay(data, daysPerPx).layout)).toEqual([]);
  });

  it('places or counts every event once, and apart, whatever the events', () => {
    const anyItem = fc.record({
      day: fc.integer({ min: dayNumber('2024-01-01'), max: dayNumber('2025-03-20') }),
      length: fc.oneof(fc.constant(0), fc.nat(40), fc.nat(3000)),
      significance: fc.constantFrom('major' as const, 'normal' as const, 'minor' as const),
      track: fc.constantFrom('coast', 'inland'),
      title: fc.string({ minLength: 3, maxLength: 110 }),
    });
    fc.assert(
      fc.property(
        fc.array(anyItem, { maxLength: 60 }),
        fc.double({ min: 0.001, max: 8, noNaN: true }),
        fc.integer({ min: 2, max: 12 }),
        (made, daysPerPx, rows) => {
          const items = made.map(({ day, length, ...fields }, index) => ({
            id: `item-${index}`,
            firstDay: dayText(day),
            lastDay: dayText(day + length),
            ...fields,
          }));
          const { layout } = lay(sampleData(items), daysPerPx, rows);
          expect(appearances(layout)).toHaveLength(items.length);
          expect(new Set(appearances(layout)).size).toBe(items.length);
          expect(overlaps(layout)).toEqual([]);
        },
      ),
    );
  });

  it('keeps an event at its day, or as near as a part of its mark', () => {
    const { layout } = lay(data, 0.35);
    const strays = layout.placed.filter(({ shape, from, to, barFrom, barTo }) => {
      const mark = shape === 'label-before' ? to - metrics.mark * 0.35 : from;
      return mark < barFrom - 1e-6 || mark > Math.max(barTo, barFrom + metrics.mark * 0.4 * 0.35);
    });
    expect(strays.map(({ key }) => key)).toEqual([]);
  });

  it('does not depend on the order in which lanes are laid out or asked for', () => {
    const { prepared, lanes, layout } = lay(data, 0.35);
    const scale = { daysPerPx: 0.35, lastDay: dayNumber(data.coversUntil) + 8 };
    const again = layOut(prepared, lanes.toReversed(), scale, metrics);
    const byKey = (a: Placed, b: Placed) => (a.key < b.key ? -1 : 1);
    expect(again.placed.toSorted(byKey)).toEqual(layout.placed.toSorted(byKey));
  });

  it('gives labels to major events before minor ones', () => {
    const crowd = (significance: TimelineItem['significance'], index: number) => ({
      id: `${significance}-${index}`,
      significance,
    });
    const items = Array.from({ length: 30 }, (_, index) => index).flatMap((index) => [
      crowd('minor', index),
      ...(index < 2 ? [crowd('major', index)] : []),
    ]);
    const { layout } = lay(sampleData(items), 0.35, 3);
    const labelled = layout.placed
      .filter(({ shape }) => shape !== 'mark')
      .map(({ item }) => item.id);
    expect(labelled).toEqual(expect.arrayContaining(['major-0', 'major-1']));
  });

  it('shows every event of a crowded day when it is zoomed in', () => {
    const items = Array.from({ length: 20 }, (_, index) => ({ id: `item-${index}` }));
    expect(lay(sampleData(items), 2 / 1100, 3).layout.counted).toEqual([]);
  });

  it.each(scales)('ends every label in the chart at %d days a px', (daysPerPx) => {
    const last = dayNumber(data.coversUntil) + 8;
    const { placed } = lay(data, daysPerPx).layout;
    const beyond = placed.filter(
      ({ shape, to, barTo }) => shape === 'label-after' && to > Math.max(last, barTo) + 1e-6,
    );
    expect(beyond.map(({ key }) => key)).toEqual([]);
  });

  it('puts labels before marks that stand at the end of the record', () => {
    const items = [{ id: 'last', firstDay: '2025-03-20', title: 'A call on the last day covered' }];
    const [placed] = lay(sampleData(items), 0.35, 4).layout.placed;
    expect(placed?.shape).toBe('label-before');
  });
});

describe('forcePlaces', () => {
  it('gives a place to an event that is counted, and counts it no more', () => {
    const { layout, prepared, lanes } = lay(syntheticData(600), 4);
    const left = layout.counted.find(({ items }) => items.length > 1);
    const id = left?.items[0]?.id ?? '';
    const forced = forcePlaces(layout, prepared, lanes, new Set([id]), metrics.mark);
    expect(forced.placed.some(({ item }) => item.id === id)).toBe(true);
    expect(appearances(forced)).toEqual(appearances(layout));
  });

  it('changes nothing for an event that has a place', () => {
    const { layout, prepared, lanes } = lay(syntheticData(60), 0.35);
    const ids = new Set(layout.placed.slice(0, 3).map(({ item }) => item.id));
    const forced = forcePlaces(layout, prepared, lanes, ids, metrics.mark);
    expect(forced).toBe(layout);
  });
});

describe('layoutScale', () => {
  it('is never finer than what is drawn, and at most a quarter of a doubling coarser', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-4, max: 100, noNaN: true }), (daysPerPx) => {
        const ratio = layoutScale(daysPerPx) / daysPerPx;
        expect(ratio).toBeGreaterThan(0.999);
        expect(ratio).toBeLessThan(2 ** 0.25 + 0.001);
      }),
    );
  });

  it('does not flicker where a window is a ms longer or shorter', () => {
    const exact = 2 ** -1.5;
    expect(layoutScale(exact * (1 + 1e-6))).toBe(layoutScale(exact));
    expect(layoutScale(exact * (1 - 1e-6))).toBe(layoutScale(exact));
  });
});
