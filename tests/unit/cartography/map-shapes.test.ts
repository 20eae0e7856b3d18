import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MapShapesError, parseMapShapes } from '../../../src/cartography/map-shapes.ts';

const text = readFileSync(
  new URL('../../fixtures/valid/geo/lake.topojson', import.meta.url),
  'utf8',
);

describe('parseMapShapes', () => {
  it('reads a TopoJSON with regions and countries', () => {
    const { regions, countries } = parseMapShapes(text).objects;
    expect(regions.geometries.map(({ properties }) => properties.id)).toEqual(['XR-N', 'XR-S']);
    expect(countries.geometries.map(({ properties }) => properties.name)).toEqual(['Qasriya']);
  });

  it.each([
    ['', 'The map is not a TopoJSON file'],
    ['[]', 'The map is not a TopoJSON file'],
    [text.replace('"XR-N"', '7'), 'has no valid "objects.regions.geometries.0.properties.id"'],
    [
      text.replace('[[6,-4,-3,-5]]', '[[6,-4,-3,-50]]'),
      'has a shape with an arc that is not in it',
    ],
    [text.replace('[[6,-4,-3,-5]]', '[[4,2,3,-7]]'), 'has the shape of XR-N turned inside out'],
    [text.replace(/"geometries":\[.*?\]\},"countries/, '"geometries":[]},"countries'), 'no region'],
  ])('says what is wrong with %.20s', (broken, words) => {
    expect(() => parseMapShapes(broken)).toThrow(MapShapesError);
    expect(() => parseMapShapes(broken)).toThrow(words);
  });
});
