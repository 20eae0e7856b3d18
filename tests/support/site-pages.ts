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

/**
 * The kind of page at an address: its folder, where it is one of many.
 *
 * @example kindOf('events/jeddah-talks/') // => 'events/*'
 * @example kindOf('claims/') // => 'claims/'
 */
export function kindOf({ path }: SitePage): string {
  return path
    .replace(/^([^/]+)\/[^/]+\/$/, '$1/*')
    .replace(/^([^/]+)\/[^/]+\/with\/[^/]+\/$/, '$1/*/with/*');
}

/** Of each kind of page the one with the most sections: that in which the most can go wrong. */
export function richestOfEachKind(pages: readonly SitePage[]): readonly SitePage[] {
  return byKind(pages).flatMap((group) => group.slice(-1));
}

/** Of each kind of page the one with the most sections and, where it is another, the one with the fewest. */
export function extremesOfEachKind(pages: readonly SitePage[]): readonly SitePage[] {
  return byKind(pages).flatMap((group) => [...new Set([...group.slice(0, 1), ...group.slice(-1)])]);
}

/** The pages of each kind, from poor to rich. Those that forward at once cannot be looked at. */
function byKind(pages: readonly SitePage[]): readonly (readonly SitePage[])[] {
  const shown = pages.filter(({ html }) => !html.includes('http-equiv="refresh"'));
  const sections = ({ html }: SitePage) => html.split('<h2').length;
  const compare = (one: SitePage, other: SitePage) =>
    sections(one) - sections(other) || one.html.length - other.html.length;
  return [...Map.groupBy(shown, kindOf).values()].map((group) => group.toSorted(compare));
}
