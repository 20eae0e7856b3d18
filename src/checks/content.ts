import type { MapFile } from '../cartography/map-file.ts';
import { compareText } from '../calendar/compare-text.ts';
import type { Referable } from '../schema/identifier.ts';
import { valueAt } from '../schema/fields.ts';
import { readContentFile, type ContentFile, type FoundFile } from './content-file.ts';

/** The content folder, as far as it can be read: what the rules look at. */
export interface Content {
  /** Sorted by path. */
  readonly files: readonly ContentFile[];
  /** A file of the folder as it is printed. */
  readonly printed: (path: string) => string;
  /**
   * The ids that other entries can refer to. A file that cannot be read still has its id. Tracks are undefined if
   * site.yml, which names them, cannot be read.
   */
  readonly ids: Readonly<Record<Referable, ReadonlySet<string> | undefined>>;
  /** The shapes of the map, where the record has one. */
  readonly map?: MapFile | undefined;
}

/**
 * Makes the content of the files that were found.
 *
 * @param printed how a path inside the folder is printed
 */
export function buildContent(
  found: readonly FoundFile[],
  printed: (path: string) => string,
): Content {
  return gatherContent(
    found.map((file) => readContentFile(file, printed(file.path))),
    printed,
  );
}

/** The same of files that have been read. */
export function gatherContent(
  readFiles: readonly ContentFile[],
  printed: (path: string) => string,
): Content {
  const files = readFiles.toSorted((a, b) => compareText(a.path, b.path));
  const idsOf = (folder: Referable) =>
    folder === 'tracks'
      ? trackIds(files)
      : new Set(files.filter(({ collection }) => collection === folder).map(({ id }) => id));
  return {
    files,
    printed,
    ids: {
      events: idsOf('events'),
      proposals: idsOf('proposals'),
      parties: idsOf('parties'),
      people: idsOf('people'),
      places: idsOf('places'),
      tracks: idsOf('tracks'),
    },
  };
}

function trackIds(files: readonly ContentFile[]): ReadonlySet<string> | undefined {
  const site = files.find(({ collection }) => collection === 'site');
  const tracks = valueAt(site?.yaml?.data, ['tracks']);
  if (!Array.isArray(tracks)) return undefined;
  const ids = tracks.map((track) => valueAt(track, ['id']));
  return new Set(ids.filter((id) => typeof id === 'string'));
}
