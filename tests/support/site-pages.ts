/** The pages of a built site, read as documents. */
import { readFile } from 'node:fs/promises';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';

export interface SitePage {
  /** Address inside the site: `events/jeddah-talks/`, `` for the home page, `404.html`. */
  readonly path: string;
  readonly file: string;
  readonly html: string;
}

/** Every page of a built site, by path. */
export async function readPages(dist: string): Promise<readonly SitePage[]> {
  const files = await Array.fromAsync(glob('**/*.html', { cwd: dist }));
  return Promise.all(
    files.sort().map(async (file) => ({
      path: file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'),
      file,
      html: await readFile(join(dist, file), 'utf8'),
    })),
  );
}

/** One page of each kind: the first of each folder of the site, and those at its root. */
export function oneOfEachKind(pages: readonly SitePage[]): readonly SitePage[] {
  const kinds = Map.groupBy(pages, ({ path }) => path.replace(/^([^/]+\/)[^/]+\/$/, '$1*'));
  return [...kinds.values()].flatMap((group) => group.slice(0, 1));
}
