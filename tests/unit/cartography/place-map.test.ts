import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { drawMap } from '../../../src/cartography/draw-map.ts';
import { parseMapShapes } from '../../../src/cartography/map-shapes.ts';
import { placeMap } from '../../../src/cartography/place-map.ts';

const shapes = parseMapShapes(
  readFileSync(new URL('../../fixtures/valid/geo/lake.topojson', import.meta.url), 'utf8'),
);
const map = drawMap(shapes, {}, { width: 400, decimals: 0 });
const dam = { name: 'Dam & <Lock>', lat: -1.3, lon: 29.9 };

function draw(
  ...[place, territories = []]: [Parameters<typeof placeMap>[1], Parameters<typeof placeMap>[2]?]
) {
  const svg = placeMap(map, place, territories, '.map { fill: red }');
  return svg === undefined ? undefined : parseHTML(svg).document;
}

describe('the small map of a place', () => {
  it('has a point with its name, as text', () => {
    const svg = draw(dam);
    expect(svg?.querySelectorAll('circle.point')).toHaveLength(1);
    expect(svg?.querySelector('text')?.textContent).toBe('Dam & <Lock>');
    expect(svg?.querySelector('style')?.textContent).toContain('fill: red');
  });

  it('hatches the region that a point stands for, with all parts of its territory', () => {
    const region = { ...dam, precision: 'region' } as const;
    const alone = draw(region);
    expect(alone?.querySelector('.point')).toBeNull();
    expect(alone?.querySelector('.hatched')?.getAttribute('d')).toBe(map.regions[1]?.path);
    const shores = {
      id: 'shores',
      name: 'Shores',
      kind: 'region',
      regions: ['XR-S', 'XR-N'],
      place: undefined,
    } as const;
    expect(draw(region, [shores])?.querySelector('.hatched')?.getAttribute('d')).toBe(
      map.regions.map(({ path }) => path).join(''),
    );
  });

  it('is not drawn for a place outside the map', () => {
    expect(draw({ ...dam, lat: 50 })).toBeUndefined();
  });
});
