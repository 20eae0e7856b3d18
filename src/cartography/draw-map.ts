import { geoContains, geoPath, type GeoPath } from 'd3-geo';
import type { Feature, Geometry } from 'geojson';
import { bbox, feature, mesh } from 'topojson-client';
import type { MapEntry } from '../schema/map.ts';
import { fitProjection, type Frame } from './fit-projection.ts';
import type { CountryProperties, MapShapes } from './map-shapes.ts';

/** Units of the drawing, from its upper left corner. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** A name that stands on the map by itself; the point is its middle. */
export interface MapName extends MapPoint {
  readonly name: string;
}

export interface DrawnCountry {
  readonly id: string;
  readonly name: string;
  /** Path data of SVG, as everywhere below. */
  readonly path: string;
}

export interface DrawnRegion extends DrawnCountry {
  readonly country: string;
  /** Whether it belongs to a country of the backdrop. */
  readonly backdrop: boolean;
  /** The middle of its name. */
  readonly label: MapPoint;
}

/** A map as values, for whoever writes the SVG. */
export interface DrawnMap {
  readonly width: number;
  readonly height: number;
  readonly countries: readonly DrawnCountry[];
  readonly regions: readonly DrawnRegion[];
  readonly lines: { readonly coasts: string; readonly states: string; readonly regions: string };
  /** Of the countries of the backdrop, those whose name fits into the frame. */
  readonly countryNames: readonly MapName[];
  readonly waters: readonly MapName[];
  /** A place in degrees; undefined outside the map. */
  readonly locate: (place: Degrees) => MapPoint | undefined;
  /** The region that a place lies in. */
  readonly regionAt: (place: Degrees) => DrawnRegion | undefined;
}

/** WGS 84. */
export interface Degrees {
  readonly lat: number;
  readonly lon: number;
}

/** Where names stand if not in the middle of their shapes. */
export type MapNames = Pick<MapEntry, 'regions' | 'countries' | 'waters'>;

export interface Drawing {
  /** In units of the drawing, which are pixels at full size. */
  readonly width: number;
  /** Of the coordinates of paths. */
  readonly decimals: number;
}

/** Draws the shapes. The same input gives the same text. */
export function drawMap(
  shapes: MapShapes,
  names: MapNames,
  { width, decimals }: Drawing,
): DrawnMap {
  const [west, south, east, north] = bbox(shapes);
  const frame = fitProjection([west, south, east, north], width);
  const path = geoPath(frame.projection).digits(decimals);
  const locate = locator(frame);
  const regions = feature(shapes, shapes.objects.regions).features;
  const countries = feature(shapes, shapes.objects.countries).features;
  const backdrop = new Set(countries.map(({ properties }) => properties.id));
  const drawnRegions = regions.flatMap((region): DrawnRegion[] => {
    const drawn = drawShape(region, names.regions, path, locate);
    const { country } = region.properties;
    return drawn ? [{ ...drawn, country, backdrop: backdrop.has(country) }] : [];
  });
  const drawnCountries = countries.flatMap(
    (country) => drawShape(country, names.countries, path, locate) ?? [],
  );
  return {
    width: frame.width,
    height: frame.height,
    countries: drawnCountries.map(({ id, name, path }) => ({ id, name, path })),
    countryNames: drawnCountries
      .map(({ name, label }) => ({ name, ...label }))
      .filter((name) => fits(name, frame)),
    regions: drawnRegions,
    lines: drawLines(shapes, path),
    waters: (names.waters ?? []).flatMap(({ name, ...place }) => {
      const point = locate(place);
      return point ? [{ name, ...point }] : [];
    }),
    locate,
    regionAt: ({ lat, lon }) => {
      const found = regions.find((region) => geoContains(region, [lon, lat]));
      return drawnRegions.find(({ id }) => id === found?.properties.id);
    },
  };
}

function locator({ projection, width, height }: Frame) {
  return ({ lat, lon }: Degrees): MapPoint | undefined => {
    const [x, y] = projection([lon, lat]) ?? [NaN, NaN];
    return x >= 0 && x <= width && y >= 0 && y <= height ? rounded(x, y) : undefined;
  };
}

type Shape = Feature<Geometry, CountryProperties>;
type NamePlace = Degrees & { readonly id: string; readonly name?: string | undefined };

/** Undefined for a shape that lies outside the frame. */
function drawShape(
  shape: Shape,
  places: readonly NamePlace[] | undefined,
  path: GeoPath,
  locate: DrawnMap['locate'],
): Omit<DrawnRegion, 'country' | 'backdrop'> | undefined {
  const drawn = path(shape);
  if (drawn === null) return undefined;
  const { id, name } = shape.properties;
  const place = places?.find((one) => one.id === id);
  return {
    id,
    name: place?.name ?? name,
    path: drawn,
    label: (place && locate(place)) ?? rounded(...path.centroid(shape)),
  };
}

/** Borders are drawn once each, not twice as the edges of two shapes. */
function drawLines(shapes: MapShapes, path: GeoPath): DrawnMap['lines'] {
  const { regions, countries } = shapes.objects;
  const all = {
    type: 'GeometryCollection' as const,
    geometries: [...regions.geometries, ...countries.geometries],
  };
  const stateOf = new Map<object, string | undefined>([
    ...regions.geometries.map((region) => [region, region.properties.country] as const),
    ...countries.geometries.map((country) => [country, country.properties.id] as const),
  ]);
  const draw = (isDrawn: Parameters<typeof mesh>[2]) => path(mesh(shapes, all, isDrawn)) ?? '';
  return {
    coasts: draw((a, b) => a === b),
    states: draw((a, b) => stateOf.get(a) !== stateOf.get(b)),
    regions: draw((a, b) => a !== b && stateOf.get(a) === stateOf.get(b)),
  };
}

/** Half the height of a name, and half the width of one of its letters, in units. */
const LETTER = { height: 8, width: 5 };

function fits({ name, x, y }: MapName, { width, height }: Frame): boolean {
  const half = name.length * LETTER.width;
  return x > half && x < width - half && y > LETTER.height && y < height - LETTER.height;
}

function rounded(x: number, y: number): MapPoint {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}
