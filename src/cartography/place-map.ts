import type { Degrees, DrawnMap, DrawnRegion, MapPoint } from './draw-map.ts';
import type { MappedTerritory } from './mark-territories.ts';

/** What the map needs of a place. */
export interface MappedPlace extends Degrees {
  readonly name: string;
  /** Whether the point stands for a whole region. */
  readonly precision?: 'region' | undefined;
}

/**
 * A small map with one place on it as a file of its own: a region is hatched, any other place is a point.
 *
 * @param territories a region that belongs to one of these is hatched with all of its parts
 * @param styles the style sheets that the large map is drawn with; a picture in a page does not see those of the page
 * @returns SVG; undefined for a place outside the map
 */
export function placeMap(
  map: DrawnMap,
  place: MappedPlace,
  territories: readonly MappedTerritory[],
  styles: string,
): string | undefined {
  const point = map.locate(place);
  if (!point) return undefined;
  const region = place.precision === 'region' ? map.regionAt(place) : undefined;
  const area = region && areaOf(region, map, territories);
  const { width, height, lines } = map;
  const inland = map.regions.filter(({ backdrop }) => !backdrop);
  const abroad = [...map.countries, ...map.regions.filter(({ backdrop }) => backdrop)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="map of-place" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<style>${escapeText(styles)}</style>`,
    HATCH,
    `<rect class="sea" width="${width}" height="${height}"/>`,
    `<path class="abroad" d="${pathOf(abroad)}"/>`,
    `<path class="land" d="${pathOf(inland)}"/>`,
    area ? `<path class="hatched" fill="url(#map-hatch)" d="${area}"/>` : '',
    `<path class="line region-line" d="${lines.regions}"/>`,
    `<path class="line coast-line" d="${lines.coasts}"/>`,
    `<path class="line state-line" d="${lines.states}"/>`,
    area ? `<path class="line outline current" d="${area}"/>` : dotAt(point),
    nameOf(place.name, region?.label ?? point, region, map),
    '</svg>',
  ].join('');
}

function areaOf(
  region: DrawnRegion,
  map: DrawnMap,
  territories: readonly MappedTerritory[],
): string {
  const territory = territories.find(
    ({ kind, regions }) => kind === 'region' && regions.includes(region.id),
  );
  return pathOf(map.regions.filter(({ id }) => (territory?.regions ?? [region.id]).includes(id)));
}

const HATCH =
  '<defs><pattern id="map-hatch" width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
  '<rect class="hatch-ground" width="14" height="14"/><path class="hatch" d="M7 0V14"/></pattern></defs>';

function pathOf(shapes: readonly { readonly path: string }[]): string {
  return shapes.map(({ path }) => path).join('');
}

function dotAt({ x, y }: MapPoint): string {
  return `<circle class="point" cx="${x}" cy="${y}" r="11"/>`;
}

/** A name stands above its point, or in the middle of its region; near an edge it grows towards the middle of the map. */
function nameOf(
  name: string,
  { x, y }: MapPoint,
  region: DrawnRegion | undefined,
  { width }: DrawnMap,
): string {
  const anchor = x < width * 0.25 ? 'start' : x > width * 0.75 ? 'end' : 'middle';
  const up = region || y < 60 ? 0 : 34;
  return `<text class="named" x="${x}" y="${y - up}" text-anchor="${anchor}">${escapeText(name)}</text>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
