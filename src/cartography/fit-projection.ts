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
  const steps = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS);
  const along = (from: number, to: number) => steps.map((step) => from + (to - from) * step);

  const top = Math.max(...along(west, east).map((lon) => at(lon, north)[1]));
  const bottom = Math.min(...along(west, east).map((lon) => at(lon, south)[1]));
  const isInside = ([, y]: readonly [number, number]) => y >= top && y <= bottom;
  const edge = (lon: number) => along(south, north).map((lat) => at(lon, lat));
  const left = Math.max(
    ...edge(west)
      .filter(isInside)
      .map(([x]) => x),
  );
  const right = Math.min(
    ...edge(east)
      .filter(isInside)
      .map(([x]) => x),
  );

  const scale = width / (right - left);
  const height = Math.round((bottom - top) * scale);
  projection
    .scale(scale)
    .translate([-left * scale, -top * scale])
    .clipExtent([
      [0, 0],
      [width, height],
    ])
    .precision(0.3);
  return { projection, width, height };
}
