import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { readMapFile } from '../cartography/map-file.ts';
import { isSetAside } from './collection-of.ts';
import { buildContent, type Content } from './content.ts';
import type { FoundFile } from './content-file.ts';

/** Thrown for a content folder that is not there; the message is for whoever named it. */
export class ContentFolderError extends Error {
  override readonly name = 'ContentFolderError';
}

/**
 * Reads the content folder.
 *
 * @param folder its path
 * @param printedFrom the folder that printed paths begin at
 * @throws ContentFolderError if there is no such folder
 */
export async function readContent(folder: string, printedFrom = process.cwd()): Promise<Content> {
  const found: FoundFile[] = [];
  try {
    await findFiles(folder, '', found);
  } catch {
    throw new ContentFolderError(`There is no content folder at ${folder}.`);
  }
  const from = relative(printedFrom, resolve(folder)).split(sep).join('/');
  const content = buildContent(found, (path) => (from === '' ? path : `${from}/${path}`));
  return { ...content, map: await readMapFile(folder) };
}

/** Collects the files below a folder, in no order. Links are not followed: what they lead to is not part of the record. */
async function findFiles(folder: string, inside: string, found: FoundFile[]): Promise<void> {
  const entries = await readdir(join(folder, inside), { withFileTypes: true });
  await Promise.all(
    entries.map(async (entry) => {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (isSetAside(path)) return;
      if (!entry.isDirectory()) {
        const bytes = entry.isFile() ? await bytesOf(join(folder, path)) : 'not-a-file';
        found.push({ path, bytes });
        return;
      }
      // A folder that cannot be opened is told like a file that cannot be.
      await findFiles(folder, path, found).catch(() => found.push({ path, bytes: 'closed' }));
    }),
  );
}

async function bytesOf(file: string): Promise<FoundFile['bytes']> {
  try {
    return await readFile(file);
  } catch {
    return 'closed';
  }
}
