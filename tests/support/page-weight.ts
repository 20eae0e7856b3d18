/** What pages of a built site weigh on the wire: each file compressed by itself, as hosts do. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import type { SitePage } from './site-pages.ts';

/** Bytes of a page and of its styles. */
export async function weightOf(page: SitePage, dist: string): Promise<number> {
  const styles = linked(page, 'link[rel="stylesheet"]');
  return gzipSync(page.html).length + (await gzippedAll(styles, dist));
}

/** The scripts that a page loads at once, as paths inside dist. */
export async function firstScripts(page: SitePage, dist: string): Promise<readonly string[]> {
  return withImports(linked(page, 'script[src], link[rel="modulepreload"]'), dist, STATIC_IMPORT);
}

/** The scripts that a page loads later, by script. */
export async function laterScripts(page: SitePage, dist: string): Promise<readonly string[]> {
  const first = await firstScripts(page, dist);
  const all = await withImports(first, dist, ANY_IMPORT);
  return all.filter((file) => !first.includes(file));
}

/** @param files paths inside dist */
export async function gzippedAll(files: readonly string[], dist: string): Promise<number> {
  const sizes = await Promise.all(
    files.map(async (file) => gzipSync(await readFile(join(dist, file))).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Paths inside dist that a page links to. */
function linked({ html }: SitePage, selector: string): readonly string[] {
  const { document } = parseHTML(html);
  return [...document.querySelectorAll(selector)]
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
    .map((path) => path.replace(/^\//, ''));
}

const STATIC_IMPORT = /(?:from|import)\s*["'](\.[^"']+\.js)["']/g;
const ANY_IMPORT = /(?:from|import)\s*\(?\s*["'`](\.[^"'`]+\.js)["'`]/g;

/** The scripts with all that they import, each once. */
async function withImports(
  files: readonly string[],
  dist: string,
  pattern: RegExp,
): Promise<readonly string[]> {
  const found = new Set<string>();
  const open = [...files];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const text = await readFile(join(dist, file), 'utf8');
    for (const [, path = ''] of text.matchAll(pattern)) open.push(join(file, '..', path));
  }
  return [...found];
}
