import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawMap } from '../../../src/cartography/draw-map.ts';
import { parseMapShapes } from '../../../src/cartography/map-shapes.ts';

const read = (path: string) =>
  parseMapShapes(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));
const lake = read('tests/fixtures/valid/geo/lake.topojson');

describe('a map of elsewhere', () => {
  const names = {
    regions: [{ id: 'XR-N', name: 'Northern Shore', lat: 0.7, lon: 29 }],
    waters: [{ name: 'Lake Miran', lat: -0.5, lon: 30 }],
  };
  const map = drawMap(lake, names, { width: 400, decimals: 0 });

  it('lies on the equator as well as anywhere', () => {
    expect(map.height).toBeGreaterThan(380);
    expect(map.height).toBeLessThan(410);
    const [north, south] = map.regions;
    expect(north && south && north.label.y < south.label.y).toBe(true);
    expect(map.regions.map(({ path }) => path).join('')).not.toContain('.');
  });

  it('sets names where its record puts them, and others in the middle of their shapes', () => {
    expect(map.regions.map(({ name }) => name)).toEqual(['Northern Shore', 'South Shore']);
    expect(map.regions[0]?.label).toEqual(map.locate({ lat: 0.7, lon: 29 }));
    expect(map.waters).toEqual([{ name: 'Lake Miran', ...map.locate({ lat: -0.5, lon: 30 }) }]);
  });

  it('tells its own country from those of the backdrop', () => {
    expect(map.regions.map(({ backdrop }) => backdrop)).toEqual([false, false]);
    expect(map.regionAt({ lat: -0.5, lon: 31 })).toBeUndefined();
  });
});
