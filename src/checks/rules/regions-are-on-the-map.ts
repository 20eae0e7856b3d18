import type { MapFile } from '../../cartography/map-file.ts';
import { MapShapesError, parseMapShapes, type MapShapes } from '../../cartography/map-shapes.ts';
import { COLLECTIONS } from '../../schema/collections.ts';
import { valueAt, type FieldPath } from '../../schema/fields.ts';
import type { Content } from '../content.ts';
import type { ContentFile } from '../content-file.ts';
import { findingIn } from '../finding.ts';
import type { Finding } from '../problem.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { valuePosition } from '../yaml-position.ts';

const START = { line: 1, column: 1 };

export const regionsAreOnTheMap: Rule = {
  name: 'regions-are-on-the-map',
  explains: 'The map can be drawn, and whatever names a part of it names one that it has.',
  *find(content) {
    const { map, files, printed } = content;
    if (!map) return;
    const shapes = readShapes(map);
    if (shapes instanceof MapShapesError) {
      yield findingIn({ file: printed(map.path) }, START, `the map ${shapes.wrong}`, shapes.cure);
      return;
    }
    yield* missingWords(content);
    const named = namesOf(shapes, files);
    for (const file of files) {
      if (file.collection === 'territories') yield* strangers(file, 'regions', [], named.regions);
      if (file.collection !== 'geo') continue;
      yield* strangers(file, 'regions', ['id'], named.regions);
      yield* strangers(file, 'countries', ['id'], named.countries);
      yield* strangers(file, 'sites', ['id'], named.sites);
    }
  },
};

function readShapes({ text }: MapFile): MapShapes | MapShapesError {
  if (text === undefined) return new MapShapesError('cannot be opened', 'check its permissions');
  try {
    return parseMapShapes(text);
  } catch (error) {
    if (error instanceof MapShapesError) return error;
    throw error;
  }
}

function* missingWords({ files, printed }: Content): Generator<Finding> {
  if (files.some(({ collection }) => collection === 'geo')) return;
  yield findingIn(
    { file: printed(COLLECTIONS.geo.pattern) },
    START,
    `the map has no file ${COLLECTIONS.geo.pattern}`,
    'write one that says which boundaries it shows and where its shapes come from',
  );
}

/** The ids of the parts of the map that an entry may name, and what such a part is called. */
interface Named {
  readonly what: string;
  readonly ids: ReadonlySet<string>;
}

function namesOf({ objects }: MapShapes, files: readonly ContentFile[]) {
  const idsOf = ({ geometries }: MapShapes['objects']['regions' | 'countries']) =>
    new Set(geometries.map(({ properties }) => properties.id));
  const sites = files.filter(
    ({ collection, yaml }) =>
      collection === 'territories' && valueAt(yaml?.data, ['kind']) === 'site',
  );
  return {
    regions: { what: 'region of the map', ids: idsOf(objects.regions) },
    countries: { what: 'country of the map', ids: idsOf(objects.countries) },
    sites: { what: 'territory of the kind site', ids: new Set(sites.map(({ id }) => id)) },
  };
}

/**
 * The items of a list that name nothing.
 *
 * @param inside where the id stands in an item
 */
function* strangers(
  file: ContentFile,
  list: string,
  inside: FieldPath,
  { what, ids }: Named,
): Generator<Finding> {
  const items = valueAt(file.yaml?.data, [list]);
  if (!file.yaml || !Array.isArray(items)) return;
  for (const index of items.keys()) {
    const path = [list, index, ...inside];
    const id = valueAt(file.yaml.data, path);
    if (typeof id !== 'string' || ids.has(id)) continue;
    const wrong = `no ${what} has the id ${quote(id)}`;
    yield findingIn(file, valuePosition(file.yaml, path), wrong, cureFor(ids));
  }
}

/** Codes of one country are all alike: the nearest would be a guess, so that all are named. */
function cureFor(ids: ReadonlySet<string>): string {
  return ids.size === 0 ? 'take it out' : `write one of these: ${[...ids].sort().join(', ')}`;
}
