import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isSetAside } from '../../src/checks/collection-of.ts';
import type { FoundFile } from '../../src/checks/content-file.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** @example fixtureFolder('broken', 'unique-ids', 'parts') // its absolute path */
export function fixtureFolder(...names: readonly string[]): string {
  return join(FIXTURES, ...names);
}

/** The files of a fixture folder in memory, as the checks find them. */
export function fixtureFiles(folder: string): readonly (FoundFile & { bytes: Uint8Array })[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: file.slice(folder.length + 1), bytes: readFileSync(file) }))
    .filter(({ path }) => !isSetAside(path));
}
