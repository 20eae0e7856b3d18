import { geoConicConformal, type GeoProjection } from 'd3-geo';

/** Degrees that the shapes fill: `[west, south, east, north]`. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

export interface Frame {
  readonly projection: GeoProjection;
  readonly width: number;
  readonly height: number;
}

/** Points by which an edge of the bounds, which may be curved, is measured. */
const STEPS = 64;

/** What is cut off on each side, as a share of the width: the edge of the shapes is no line to be drawn. */
const TRIM = 0.002;

/**
 * A conformal cone through the middle of the bounds, and the largest upright frame inside what the shapes fill, so that no
 * corner of the map is empty.
 *
 * @param width of the frame in units of the drawing; its height follows
 */
export function fitProjection(bounds: Bounds, width: number): Frame {
  const [west, south, east, north] = bounds;
  const sixth = (north - south) / 6;
  const projection = geoConicConformal()
    .parallels([south + sixth, north - sixth])
    .rotate([-(west + east) / 2, 0])
    .scale(1)
    .translate([0, 0]);
  const at = (lon: number, lat: number) => projection([lon, lat]) ?? [NaN, NaN];
  const parallel = (lat: number) => along(west, east).map((lon) => at(lon, lat)[1]);
  const top = Math.max(...parallel(north));
  const bottom = Math.min(...parallel(south));
  const meridian = (lon: number) =>
    along(south, north)
      .map((lat) => at(lon, lat))
      .filter(([, y]) => y >= top && y <= bottom)
      .map(([x]) => x);
  const left = Math.max(...meridian(west));
  const right = Math.min(...meridian(east));

  const trim = TRIM * (right - left);
  const scale = width / (right - left - 2 * trim);
  const height = Math.round((bottom - top - 2 * trim) * scale);
  projection
    .scale(scale)
    .translate([-(left + trim) * scale, -(top + trim) * scale])
    .clipExtent([
      [0, 0],
      [width, height],
    ])
    .precision(0.3);
  return { projection, width, height };
}

function along(from: number, to: number): readonly number[] {
  return Array.from({ length: STEPS + 1 }, (_, step) => from + ((to - from) * step) / STEPS);
}
