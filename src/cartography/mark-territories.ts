import type { MapEntry } from '../schema/map.ts';
import type { TerritoryKind } from '../schema/territory.ts';
import type { Degrees, DrawnMap, MapPoint } from './draw-map.ts';

/** What the map needs of a territory. */
export interface MappedTerritory {
  readonly id: string;
  readonly name: string;
  readonly kind: TerritoryKind;
  /** Ids of regions of the map. */
  readonly regions: readonly string[];
  /** Where a site lies. */
  readonly place: Degrees | undefined;
}

/** A territory as it is drawn: a region by its shapes, a site by its point. */
export interface TerritoryMark {
  readonly id: string;
  /** Its full name, for those who do not see the map. */
  readonly name: string;
  /** Its name on the map. */
  readonly label: string;
  readonly at: MapPoint;
  /** The name of a site grows away from its point. */
  readonly anchor: 'start' | 'middle' | 'end';
  /** Path data; undefined for a site. */
  readonly path: string | undefined;
  /** Undefined for a region. */
  readonly point: MapPoint | undefined;
}

/**
 * The marks of the territories that are on the map, regions first, so that points lie above them.
 *
 * @param sites where the names of sites stand; others stand to the right of their points
 */
export function markTerritories(
  map: DrawnMap,
  territories: readonly MappedTerritory[],
  sites: MapEntry['sites'] = [],
): readonly TerritoryMark[] {
  const marks = territories.flatMap((territory) =>
    territory.kind === 'site' ? markSite(map, territory, sites) : markRegion(map, territory),
  );
  return [...marks.filter(({ path }) => path), ...marks.filter(({ point }) => point)];
}

function markRegion(map: DrawnMap, { id, name, regions }: MappedTerritory): TerritoryMark[] {
  const shapes = regions.flatMap((code) => map.regions.find((region) => region.id === code) ?? []);
  const [first] = shapes;
  if (!first) return [];
  const path = shapes.map((shape) => shape.path).join('');
  const at = first.label;
  return [{ id, name, label: first.name, at, anchor: 'middle', path, point: undefined }];
}

/** Units between a point and its name. */
const GAP = 9;

function markSite(
  map: DrawnMap,
  { id, name, place }: MappedTerritory,
  sites: NonNullable<MapEntry['sites']>,
): TerritoryMark[] {
  const point = place && map.locate(place);
  if (!point) return [];
  const site = sites.find((one) => one.id === id);
  const at = (site && map.locate(site)) ?? { x: point.x + GAP, y: point.y };
  const anchor = at.x < point.x ? 'end' : 'start';
  return [{ id, name, label: site?.name ?? name, at, anchor, path: undefined, point }];
}
