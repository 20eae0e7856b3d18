import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The shapes of the map as a file. */
export interface MapFile {
  /** Inside the content folder, with slashes. */
  readonly path: string;
  /** Undefined if it cannot be opened. */
  readonly text: string | undefined;
}

/**
 * Reads the first `geo/*.topojson` of a content folder, by name.
 *
 * @returns undefined if there is none: such a record draws no map
 */
export async function readMapFile(folder: string): Promise<MapFile | undefined> {
  const names = await readdir(join(folder, 'geo')).catch(() => []);
  const [name] = names.filter((file) => /^[^._].*\.topojson$/.test(file)).sort();
  if (name === undefined) return undefined;
  const text = await readFile(join(folder, 'geo', name), 'utf8').catch(() => undefined);
  return { path: `geo/${name}`, text };
}
