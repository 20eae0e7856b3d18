import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, it } from 'vitest';
import { readPages, type SitePage } from '../support/site-pages.ts';
import type { Site } from './setup.ts';

const kB = 1000;

describe('the weight of a page, compressed', () => {
  it('of every event is at most 14 kB with its styles: one round trip', async () => {
    const site = inject('record');
    const events = (await readPages(site.dist)).filter(({ path }) => path.startsWith('events/'));
    const weights = await Promise.all(
      events.map(async (page) => [page.path, await weightOf(page, site)] as const),
    );
    expect(weights.length).toBeGreaterThan(50);
    expect(weights.filter(([, bytes]) => bytes > 14 * kB)).toEqual([]);
  });

  it('of the home page is at most 45 kB with 200 events', async () => {
    const site = inject('synthetic');
    const home = (await readPages(site.dist)).find(({ path }) => path === '');
    expect(home?.html).toContain('data-event');
    expect(home && (await weightOf(home, site))).toBeLessThanOrEqual(45 * kB);
  });
});

describe('the weight of script, compressed', () => {
  it('is at most 8 kB before the timeline comes into view', async () => {
    const site = inject('record');
    for (const page of await readPages(site.dist)) {
      const scripts = linked(page, 'script[src], link[rel="modulepreload"]');
      const closure = await withImports(scripts, site);
      expect([page.path, (await gzippedAll(closure, site)) <= 8 * kB]).toEqual([page.path, true]);
    }
  });

  it('is at most 120 kB for the timeline', async () => {
    const site = inject('record');
    const home = (await readPages(site.dist)).find(({ path }) => path === '');
    const first = await withImports(home ? linked(home, 'script[src]') : [], site);
    const all = await withImports(
      first,
      site,
      /(?:from|import)\s*\(?\s*["'`](\.[^"'`]+\.js)["'`]/g,
    );
    const later = all.filter((file) => !first.includes(file));
    expect(later.length).toBeGreaterThan(0);
    expect(await gzippedAll(later, site)).toBeLessThanOrEqual(120 * kB);
  });
});

async function weightOf(page: SitePage, site: Site): Promise<number> {
  const styles = linked(page, 'link[rel="stylesheet"]');
  return gzipSync(page.html).length + (await gzippedAll(styles, site));
}

/** Paths inside dist that a page links to. */
function linked({ html }: SitePage, selector: string): readonly string[] {
  const { document } = parseHTML(html);
  return [...document.querySelectorAll(selector)]
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
    .map((path) => path.replace(/^\//, ''));
}

const STATIC_IMPORT = /(?:from|import)\s*["'](\.[^"']+\.js)["']/g;

/** The scripts with all that they import, each once. */
async function withImports(
  files: readonly string[],
  site: Site,
  pattern: RegExp = STATIC_IMPORT,
): Promise<readonly string[]> {
  const found = new Set<string>();
  const open = [...files];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const text = await readFile(join(site.dist, file), 'utf8');
    for (const [, path = ''] of text.matchAll(pattern)) open.push(join(file, '..', path));
  }
  return [...found];
}

async function gzippedAll(files: readonly string[], site: Site): Promise<number> {
  const sizes = await Promise.all(
    files.map(async (file) => gzipSync(await readFile(join(site.dist, file))).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
