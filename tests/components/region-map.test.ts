import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawMap } from '../../src/cartography/draw-map.ts';
import { parseMapShapes } from '../../src/cartography/map-shapes.ts';
import { markTerritories } from '../../src/cartography/mark-territories.ts';
import RegionMap from '../../src/components/RegionMap.astro';
import { render } from '../support/render.ts';

const shapes = parseMapShapes(
  readFileSync(new URL('../fixtures/valid/geo/lake.topojson', import.meta.url), 'utf8'),
);
const about = { boundaries: 'Boundaries are those of 1901.', source: 'the survey, invented' };
const map = drawMap(shapes, {}, { width: 760, decimals: 1 });
const marks = markTerritories(map, [
  { id: 'north', name: 'North Shore', kind: 'region', regions: ['XR-N'], place: undefined },
  { id: 'dam', name: 'Miran Dam', kind: 'site', regions: ['XR-S'], place: { lat: -1, lon: 29 } },
]);
const words = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim();

describe('the map', () => {
  it('has each territory as a link with its full name', async () => {
    const body = await render(RegionMap, { map, about, marks });
    const links = [...body.querySelectorAll('svg a')].map((link) => [
      link.getAttribute('href'),
      link.getAttribute('aria-label'),
    ]);
    expect(links).toEqual([
      ['/territories/north/', 'North Shore'],
      ['/territories/dam/', 'Miran Dam'],
    ]);
  });

  it('says in words what it shows and what it is not, to those who see it and those who do not', async () => {
    const body = await render(RegionMap, { map, about, marks });
    const svg = body.querySelector('svg');
    const textOf = (attribute: string) =>
      words(body.querySelector(`[id="${svg?.getAttribute(attribute) ?? ''}"]`));
    expect(textOf('aria-labelledby')).toBe('Map of the territories that the talks are about');
    expect(textOf('aria-describedby')).toBe(
      'Marked as links: North Shore, Miran Dam. Boundaries are those of 1901. No line of control is drawn.',
    );
    expect(words(body.querySelector('figcaption'))).toBe(
      'Not a line of control. The map does not show who holds what. Boundaries are those of 1901. Shapes: the survey, invented.',
    );
  });

  it('marks the territory of a page by hatching, outline and name, and says so', async () => {
    const body = await render(RegionMap, { map, about, marks, current: 'north' });
    expect(body.querySelector('[aria-current="page"]')?.getAttribute('href')).toBe(
      '/territories/north/',
    );
    expect(body.querySelectorAll('.outline.current')).toHaveLength(1);
    expect(words(body.querySelector('.named.current'))).toBe('North Shore');
    expect(words(body.querySelector('title'))).toBe('Map: North Shore');
    expect(words(body.querySelector('desc'))).toContain('North Shore is hatched.');
  });

  it('rings the point of a site, which has nothing to hatch', async () => {
    const body = await render(RegionMap, { map, about, marks, current: 'dam' });
    expect(body.querySelector('.site[aria-current] .point')).not.toBeNull();
    expect(body.querySelector('.outline.current')).toBeNull();
    expect(words(body.querySelector('desc'))).toContain('Miran Dam is ringed.');
  });
});
