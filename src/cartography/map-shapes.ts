import { z } from 'astro/zod';
import { geoArea } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** A first-level region: `id` is of ISO 3166-2, `country` of ISO 3166-1. */
export interface RegionProperties {
  readonly id: string;
  readonly name: string;
  readonly country: string;
}

/** A country of the backdrop: `id` is of ISO 3166-1. */
export interface CountryProperties {
  readonly id: string;
  readonly name: string;
}

interface Shapes<Properties extends object> extends GeometryCollection<Properties> {
  geometries: ((Polygon | MultiPolygon) & { properties: Properties })[];
}

/** The shapes of the map, in degrees (WGS 84). */
export type MapShapes = Topology<{
  regions: Shapes<RegionProperties>;
  countries: Shapes<CountryProperties>;
}>;

/** Thrown for a text that is no map; the two halves of its message are clauses. */
export class MapShapesError extends Error {
  override readonly name = 'MapShapesError';
  readonly wrong: string;
  readonly cure: string;

  constructor(wrong: string, cure: string) {
    super(`The map ${wrong}: ${cure}.`);
    this.wrong = wrong;
    this.cure = cure;
  }
}

const ringSchema = z.array(z.int());

function shapesSchema<Properties extends z.ZodType>(properties: Properties) {
  const polygonSchema = z.object({
    type: z.literal('Polygon'),
    arcs: z.array(ringSchema),
    properties,
  });
  const multiPolygonSchema = z.object({
    type: z.literal('MultiPolygon'),
    arcs: z.array(z.array(ringSchema)),
    properties,
  });
  return z.object({
    type: z.literal('GeometryCollection'),
    geometries: z.array(z.discriminatedUnion('type', [polygonSchema, multiPolygonSchema])),
  });
}

const pairSchema = z.tuple([z.number(), z.number()]);
const nameSchema = z.string().min(1);

const topologySchema = z.object({
  type: z.literal('Topology'),
  transform: z.object({ scale: pairSchema, translate: pairSchema }).optional(),
  arcs: z.array(z.array(z.array(z.number()).min(2)).min(2)),
  objects: z.object({
    regions: shapesSchema(z.object({ id: nameSchema, name: nameSchema, country: nameSchema })),
    countries: shapesSchema(z.object({ id: nameSchema, name: nameSchema })),
  }),
});

/**
 * Reads a TopoJSON with the objects `regions` and `countries`.
 *
 * @throws MapShapesError that says what is missing
 */
export function parseMapShapes(text: string): MapShapes {
  const parsed = topologySchema.safeParse(parseJson(text));
  if (!parsed.success) {
    const at = parsed.error.issues[0]?.path.join('.') ?? '';
    throw new MapShapesError(
      at === '' ? 'is not a TopoJSON file' : `has no valid "${at}"`,
      'make it a TopoJSON with the objects "regions" and "countries", as the README of content/geo/ says',
    );
  }
  const { transform, ...rest } = parsed.data;
  const { objects, arcs } = rest;
  const geometries = [...objects.regions.geometries, ...objects.countries.geometries];
  const used = geometries.flatMap(({ arcs: indices }) => indices.flat(2));
  if (used.some((index) => (index < 0 ? ~index : index) >= arcs.length)) {
    throw new MapShapesError('has a shape with an arc that is not in it', 'write the file anew');
  }
  if (objects.regions.geometries.length === 0) {
    throw new MapShapesError('has no region', 'put the regions into the object "regions"');
  }
  const shapes = transform ? { ...rest, transform } : rest;
  refuseTurnedRings(shapes);
  return shapes;
}

/** On a globe a ring that turns the other way encloses all the rest of it. */
function refuseTurnedRings(shapes: MapShapes): void {
  const { regions, countries } = shapes.objects;
  const features = [...feature(shapes, regions).features, ...feature(shapes, countries).features];
  const turned = features.find((shape) => geoArea(shape) > 2 * Math.PI);
  if (!turned) return;
  throw new MapShapesError(
    `has the shape of ${turned.properties.id} turned inside out`,
    'let outer rings run clockwise and holes the other way round',
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
