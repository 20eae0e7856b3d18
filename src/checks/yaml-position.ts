import type { FieldPath } from '../schema/fields.ts';
import type { Position } from './problem.ts';
import type { YamlSource } from './read-yaml.ts';
import type { YamlPlace } from './yaml-places.ts';

/** Where the value at `path` stands; for one that is not there, where its nearest container begins. */
export function valuePosition({ places, placeAt }: YamlSource, path: FieldPath): Position {
  let nearest = places;
  for (const key of path) {
    const inside = nearest.inside.get(key);
    if (!inside) break;
    nearest = inside;
  }
  return placeAt(nearest.offset);
}

/** Where the name of the field at `path` stands; for one that is not there, where its nearest container begins. */
export function namePosition(yaml: YamlSource, path: FieldPath): Position {
  const offset = placeOf(yaml, path)?.nameOffset;
  return offset === undefined ? valuePosition(yaml, path) : yaml.placeAt(offset);
}

/** The text of a value as it stands in the file, if it is written without quotes; undefined for any other value. */
export function unquotedSource(yaml: YamlSource, path: FieldPath): string | undefined {
  return placeOf(yaml, path)?.unquoted;
}

function placeOf({ places }: YamlSource, path: FieldPath): YamlPlace | undefined {
  let place: YamlPlace | undefined = places;
  for (const key of path) place = place?.inside.get(key);
  return place;
}
