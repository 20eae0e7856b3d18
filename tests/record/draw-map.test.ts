import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawMap } from '../../src/cartography/draw-map.ts';
import { parseMapShapes } from '../../src/cartography/map-shapes.ts';

const read = (path: string) =>
  parseMapShapes(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const record = read('content/geo/ukraine-regions.topojson');
const large = { width: 760, decimals: 1 };

/** Every pair of coordinates of path data. */
function pointsOf(path: string): readonly (readonly [number, number])[] {
  return [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

describe('the map of the record', () => {
  const map = drawMap(record, {}, large);

  it('has Crimea and Sevastopol among the regions of Ukraine', () => {
    const ofUkraine = map.regions.filter(({ country }) => country === 'UA');
    expect(ofUkraine).toHaveLength(27);
    expect(ofUkraine.map(({ id }) => id)).toEqual(expect.arrayContaining(['UA-43', 'UA-40']));
    expect(ofUkraine.filter(({ backdrop }) => backdrop)).toEqual([]);
  });

  it('draws no border of states between Crimea and the mainland, and one between Sumy and Kursk', () => {
    const states = new Set(pointsOf(map.lines.states).map(String));
    const shared = (a: string, b: string) => {
      const [one, other] = [a, b].map((id) =>
        pointsOf(map.regions.find((region) => region.id === id)?.path ?? '').map(String),
      );
      return (one ?? []).filter((point) => other?.includes(point));
    };
    const isthmus = shared('UA-43', 'UA-65');
    expect(isthmus.length).toBeGreaterThan(1);
    expect(isthmus.filter((point) => states.has(point))).toEqual([]);
    const frontier = shared('UA-59', 'RU-KRS');
    expect(frontier.length).toBeGreaterThan(1);
    expect(frontier.filter((point) => !states.has(point))).toEqual([]);
  });

  it('has its places where they are, and none for what lies outside', () => {
    const kyiv = { lat: 50.45, lon: 30.52 };
    const { x, y } = map.locate(kyiv) ?? { x: 0, y: 0 };
    expect([Math.round(x), Math.round(y)]).toEqual([342, 189]);
    expect(map.regionAt(kyiv)?.id).toBe('UA-30');
    expect(map.regionAt({ lat: 45.3, lon: 34.4 })?.id).toBe('UA-43');
    expect(map.locate({ lat: 53.9, lon: 27.57 })).toBeUndefined();
    expect(map.locate({ lat: 21.54, lon: 39.17 })).toBeUndefined();
    expect(map.locate({ lat: -50, lon: -150 })).toBeUndefined();
  });

  it('keeps inside its frame, with one decimal', () => {
    const paths = [...map.regions, ...map.countries].map(({ path }) => path);
    for (const [x, y] of [...paths, ...Object.values(map.lines)].flatMap(pointsOf)) {
      expect(x >= 0 && x <= map.width && y >= 0 && y <= map.height).toBe(true);
    }
    expect(paths.join('')).not.toMatch(/\.\d\d|NaN|Infinity/);
  });

  it('fills its frame: no corner is without a shape or the sea', () => {
    const corners = [
      [1, 1],
      [map.width - 1, 1],
      [1, map.height - 1],
    ] as const;
    const paths = [...map.regions, ...map.countries].map(({ path }) => pointsOf(path));
    for (const [x, y] of corners) {
      const nearest = Math.min(...paths.flat().map(([px, py]) => Math.hypot(px - x, py - y)));
      expect(nearest).toBeLessThan(2);
    }
  });

  it('is the same text from the same shapes', () => {
    const again = read('content/geo/ukraine-regions.topojson');
    expect(JSON.stringify(drawMap(again, {}, large))).toBe(JSON.stringify(map));
  });

  it('leaves out the name of a country that would be cut off', () => {
    const named = map.countryNames.map(({ name }) => name);
    expect(named).toContain('Romania');
    expect(named).not.toContain('Slovakia');
  });
});
