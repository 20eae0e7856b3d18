import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, it } from 'vitest';
import { readPages, type SitePage } from '../support/site-pages.ts';
import { unsourcedLines } from '../support/source-of-line.ts';

interface Parsed extends SitePage {
  readonly document: Document;
  readonly ids: ReadonlySet<string>;
}

const SITES = await Promise.all(
  [
    { name: 'the record', site: inject('record'), base: '/' },
    { name: 'a second negotiation under a base path', site: inject('fixture'), base: '/parley/' },
  ].map(async (one) => ({ ...one, pages: (await readPages(one.site.dist)).map(parse) })),
);

describe.each(SITES)('links of $name', ({ site, base, pages }) => {
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

  it('lead from every line to a source, but for the lines of the list of exceptions', () => {
    const without = pages.flatMap(({ path, document }) =>
      unsourcedLines(document, path)
        .filter(({ exception }) => !exception)
        .map(({ words }) => `${path}: ${words}`),
    );
    expect(without).toEqual([]);
  });

  it('of a citation in the text have a way back from the source', () => {
    const problems = pages.flatMap(({ path, document }) =>
      [...document.querySelectorAll('.prose > :not(.outcome) .cites')]
        .filter(({ id }) => !document.querySelector(`.source a[href="#${id}"]`))
        .map(({ id }) => `${path}: no way back to ${id}`),
    );
    expect(problems).toEqual([]);
  });
});

function parse(page: SitePage): Parsed {
  const { document } = parseHTML(page.html);
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
  return { ...page, document, ids: new Set(ids) };
}

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
