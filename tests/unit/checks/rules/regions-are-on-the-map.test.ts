import { describe, expect, it } from 'vitest';
import { printedProblems } from '../../../support/printed-problems.ts';

describe('regions-are-on-the-map', () => {
  it('refuses the id of a region, a country or a site that is not there', async () => {
    expect(await printedProblems('regions-are-on-the-map', 'codes')).toEqual([
      'geo/map.yml:5:11  regions-are-on-the-map  No region of the map has the id "XR-E". Write one of these: XR-N, XR-S.',
      'geo/map.yml:7:11  regions-are-on-the-map  No country of the map has the id "XR". Write one of these: XQ.',
      'geo/map.yml:9:11  regions-are-on-the-map  No territory of the kind site has the id "north-shore". Write one of these: dam.',
      'territories/dam.mdx:4:11  regions-are-on-the-map  No region of the map has the id "XR-SO". Write one of these: XR-N, XR-S.',
      'territories/south-shore.mdx:4:17  regions-are-on-the-map  No region of the map has the id "UA-43". Write one of these: XR-N, XR-S.',
    ]);
  });

  it('refuses shapes that cannot be drawn', async () => {
    expect(await printedProblems('regions-are-on-the-map', 'text')).toEqual([
      'geo/lake.topojson:1:1  regions-are-on-the-map  The map is not a TopoJSON file. Make it a TopoJSON with the objects "regions" and "countries", as the README of content/geo/ says.',
    ]);
    expect(await printedProblems('regions-are-on-the-map', 'shapes')).toEqual([
      'geo/lake.topojson:1:1  regions-are-on-the-map  The map has no valid "objects.countries". Make it a TopoJSON with the objects "regions" and "countries", as the README of content/geo/ says.',
    ]);
    expect(await printedProblems('regions-are-on-the-map', 'rings')).toEqual([
      'geo/lake.topojson:1:1  regions-are-on-the-map  The map has the shape of XQ turned inside out. Let outer rings run clockwise and holes the other way round.',
    ]);
  });

  it('refuses a map that does not say which boundaries it shows', async () => {
    expect(await printedProblems('regions-are-on-the-map', 'words')).toEqual([
      'geo/map.yml:1:1  regions-are-on-the-map  The map has no file geo/map.yml. Write one that says which boundaries it shows and where its shapes come from.',
    ]);
  });
});
