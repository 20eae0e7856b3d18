import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { readPages, type SitePage } from '../support/site-pages.ts';

interface Parsed extends SitePage {
  readonly document: Document;
  readonly ids: ReadonlySet<string>;
}

const SITES = [
  { name: 'the record', site: inject('record'), base: '/' },
  { name: 'a second negotiation under a base path', site: inject('fixture'), base: '/parley/' },
];

describe.each(SITES)('links of $name', ({ site, base }) => {
  let pages: readonly Parsed[] = [];

  beforeAll(async () => {
    pages = (await readPages(site.dist)).map((page) => {
      const { document } = parseHTML(page.html);
      const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
      return { ...page, document, ids: new Set(ids) };
    });
  });

  it('lead to a page of the site, and to a part that it has', async () => {
    const byPath = new Map(pages.map((page) => [base + page.path, page]));
    const broken: string[] = [];
    for (const page of pages) {
      for (const url of internalLinks(page, base)) {
        const target = byPath.get(url.pathname);
        const fragment = decodeURIComponent(url.hash.slice(1));
        if (target && (fragment === '' || target.ids.has(fragment))) continue;
        if (!target && (await isFile(join(site.dist, url.pathname.slice(base.length))))) continue;
        broken.push(`${page.path} → ${url.pathname}${url.hash}`);
      }
    }
    expect(broken).toEqual([]);
  });

  it('give each part of a page its own address', () => {
    const twice = pages.filter(
      ({ document, ids }) => document.querySelectorAll('[id]').length !== ids.size,
    );
    expect(twice.map(({ path }) => path)).toEqual([]);
  });

  it('let every citation lead to a source, and every source be cited', () => {
    const problems = pages.flatMap(({ path, document, ids }) => {
      const cited = new Set(
        [...document.querySelectorAll('.cites a')]
          .map((link) => link.getAttribute('href') ?? '')
          // Texts compared cite the sources of their own pages; the links themselves are checked above.
          .filter((address) => address.startsWith('#'))
          .map((address) => address.slice(1)),
      );
      const sources = [...document.querySelectorAll('.source')].map(({ id }) => id);
      return [
        ...[...cited]
          .filter((id) => !ids.has(id))
          .map((id) => `${path}: ${id} is cited and not listed`),
        ...sources
          .filter((id) => !cited.has(id))
          .map((id) => `${path}: ${id} is listed and not cited`),
      ];
    });
    expect(problems).toEqual([]);
  });

  it('lead from every stance, claim, development, standing and truce to a source', () => {
    const lines = [
      '.positions:not(.compared) tbody tr',
      '.claim-lines > li',
      '.developments > li',
      '.standing > .note',
      '#in-force > p:first-of-type',
    ].join();
    const without = pages.flatMap(({ path, document }) =>
      [...document.querySelectorAll(lines)]
        .filter((line) => !line.querySelector('a[href*="#source-"], a[rel="external"]'))
        .map((line) => `${path}: ${line.textContent?.replace(/\s+/g, ' ').trim() ?? ''}`),
    );
    expect(without).toEqual([]);
  });

  it('lead from every office to a source, or to an event at which it is held', () => {
    const offices = pages.flatMap(({ document }) => [
      ...document.querySelectorAll('.offices > li'),
    ]);
    const isShown = (office: Element) =>
      office.querySelector('a[href*="#source-"], a[href*="/events/"]') !== null;
    expect(offices.length).toBeGreaterThan(0);
    expect(offices.filter((office) => !isShown(office)).map((one) => one.textContent)).toEqual([]);
  });

  it('lead from every summary of an event in a list to its page, which has the sources', () => {
    const without = pages.flatMap(({ path, document }) =>
      [...document.querySelectorAll('[data-event]')]
        .filter((line) => !line.querySelector('a[href*="/events/"]'))
        .map(() => path),
    );
    expect(without).toEqual([]);
  });

  it('of a citation in the text have a way back from the source', () => {
    const problems = pages.flatMap(({ path, document }) =>
      [...document.querySelectorAll('.prose .cites')]
        .filter(({ id }) => !document.querySelector(`.source a[href="#${id}"]`))
        .map(({ id }) => `${path}: no way back to ${id}`),
    );
    expect(problems).toEqual([]);
  });
});

function internalLinks({ path, document }: Parsed, base: string): readonly URL[] {
  const here = new URL(base + path, 'http://site');
  return [...document.querySelectorAll('a[href], link[href], script[src], img[src]')]
    .filter((element) => element.getAttribute('rel') !== 'canonical')
    .map(
      (element) => new URL(element.getAttribute('href') ?? element.getAttribute('src') ?? '', here),
    )
    .filter((url) => url.origin === here.origin);
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ?? false;
}
