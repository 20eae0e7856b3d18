import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawMap } from '../../../src/cartography/draw-map.ts';
import { parseMapShapes } from '../../../src/cartography/map-shapes.ts';
import { markTerritories } from '../../../src/cartography/mark-territories.ts';

const shapes = parseMapShapes(
  readFileSync(new URL('../../fixtures/valid/geo/lake.topojson', import.meta.url), 'utf8'),
);
const map = drawMap(shapes, {}, { width: 400, decimals: 1 });
const dam = { lat: -1.2, lon: 30 };
const site = { id: 'dam', name: 'Dam of the lake', kind: 'site', regions: ['XR-S'] } as const;
const shores = { id: 'shores', name: 'Shores', kind: 'region', place: undefined } as const;

describe('the marks of territories', () => {
  it('are the shapes of a region, all of them, under the name of the first', () => {
    const [mark] = markTerritories(map, [{ ...shores, regions: ['XR-N', 'XR-S'] }]);
    expect(mark?.path).toBe(map.regions.map(({ path }) => path).join(''));
    expect(mark?.label).toBe('North Shore');
    expect(mark?.name).toBe('Shores');
  });

  it('are the point of a site, above all regions', () => {
    const marks = markTerritories(map, [
      { ...site, place: dam },
      { ...shores, regions: ['XR-N'] },
    ]);
    expect(marks.map(({ id }) => id)).toEqual(['shores', 'dam']);
    expect(marks[1]?.point).toEqual(map.locate(dam));
  });

  it('let the name of a site grow away from its point', () => {
    const place = dam;
    const name = { id: 'dam', name: 'Dam' };
    const left = markTerritories(map, [{ ...site, place }], [{ ...name, lat: -1.2, lon: 29.8 }]);
    expect(left[0]).toMatchObject({ label: 'Dam', anchor: 'end' });
    const right = markTerritories(map, [{ ...site, place }], [{ ...name, lat: -1.2, lon: 30.2 }]);
    expect(right[0]).toMatchObject({ label: 'Dam', anchor: 'start' });
    const unset = markTerritories(map, [{ ...site, place }]);
    expect(unset[0]).toMatchObject({ label: 'Dam of the lake', anchor: 'start' });
  });

  it('are none for what lies elsewhere', () => {
    const elsewhere = [
      { ...site, place: { lat: 50, lon: 30 } },
      { ...site, place: undefined },
      { ...shores, regions: ['XX-1'] },
    ];
    expect(markTerritories(map, elsewhere)).toEqual([]);
  });
});
