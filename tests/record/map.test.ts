import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { readPages } from '../support/site-pages.ts';

const SITES = [
  { name: 'the record', site: inject('record') },
  { name: 'a record of elsewhere', site: inject('fixture') },
];
const kB = 1000;
const record = inject('record');

async function documentsBelow(folder: string, { dist } = record) {
  const pages = (await readPages(dist)).filter(({ path }) => path.startsWith(folder));
  return pages.map(({ path, html }) => ({ path, html, document: parseHTML(html).document }));
}

describe.each(SITES)('the map of $name', ({ site }) => {
  it('is on every page of territories, at most 20 kB compressed, with words for what it is not', async () => {
    const pages = await documentsBelow('territories/', site);
    expect(pages.length).toBeGreaterThan(2);
    for (const { path, html, document } of pages) {
      const svg = /<svg[^>]*class="map.*?<\/svg>/s.exec(html)?.[0] ?? '';
      expect([path, gzipSync(svg).length <= 20 * kB]).toEqual([path, true]);
      const map = document.querySelector('svg.map');
      for (const attribute of ['aria-labelledby', 'aria-describedby']) {
        const alternative = document.getElementById(map?.getAttribute(attribute) ?? '');
        expect(alternative?.textContent?.length).toBeGreaterThan(5);
      }
      expect(document.querySelector('figcaption')?.textContent).toContain('Not a line of control');
    }
  });

  it('has every territory as a link, and beside it a list with the same ones and a summary each', async () => {
    const pages = await documentsBelow('territories/', site);
    const index = pages.find(({ path }) => path === 'territories/');
    const hrefs = (selector: string) =>
      [...(index?.document.querySelectorAll(selector) ?? [])]
        .map((link) => link.getAttribute('href') ?? '')
        .toSorted();
    const listed = hrefs('.territory-list h2 a');
    expect(listed).toHaveLength(pages.length - 1);
    expect(hrefs('svg.map a')).toEqual(listed);
    expect(index?.document.querySelectorAll('.territory-list h2 + p')).toHaveLength(listed.length);
  });
});

describe('the pages of events', () => {
  it('show a small map where their place is on it, as a picture with words', async () => {
    const pages = await documentsBelow('events/');
    const pictures = pages.flatMap(({ path, document }) =>
      [...document.querySelectorAll('.facts img')].map((picture) => ({ path, picture })),
    );
    expect(pictures.length).toBeGreaterThan(5);
    for (const { picture } of pictures) {
      expect(picture.getAttribute('alt')).toMatch(/^Map: where \S/);
      expect(Number(picture.getAttribute('width'))).toBeGreaterThan(0);
      expect(Number(picture.getAttribute('height'))).toBeGreaterThan(0);
      const svg = await readFile(join(record.dist, picture.getAttribute('src') ?? ''));
      expect(gzipSync(svg).length).toBeLessThanOrEqual(12 * kB);
    }
    const inJeddah = pages.find(({ path }) => path === 'events/jeddah-talks/');
    expect(inJeddah?.document.querySelector('.facts img')).toBeNull();
  });
});

describe('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it.each(['light', 'dark'] as const)(
    'the small map is drawn in the %s theme and breaks no policy',
    async (colorScheme) => {
      const [page] = (await documentsBelow('events/')).filter(({ document }) =>
        document.querySelector('.facts img'),
      );
      const context = await browser.newContext({ colorScheme });
      const tab = await context.newPage();
      const reports: string[] = [];
      tab.on('console', (message) => reports.push(message.text()));
      await tab.goto(record.home + (page?.path ?? ''), { waitUntil: 'networkidle' });
      const picture = tab.locator('.facts img');
      await picture.scrollIntoViewIfNeeded();
      const corner = await picture.evaluate(async (element: HTMLImageElement) => {
        await element.decode();
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [element.width, element.height];
        const drawing = canvas.getContext('2d');
        drawing?.drawImage(element, 0, 0, canvas.width, canvas.height);
        return [...(drawing?.getImageData(canvas.width / 2, canvas.height - 5, 1, 1).data ?? [])];
      });
      await context.close();
      expect(reports).toEqual([]);
      const [red = 0, green = 0, blue = 0, opacity] = corner;
      expect(opacity).toBe(255);
      const lightness = (red + green + blue) / 3;
      expect(lightness > 128).toBe(colorScheme === 'light');
    },
  );

  it('a region of the map leads to its page by keyboard', async () => {
    const tab = await browser.newPage();
    await tab.goto(`${record.home}territories/`);
    await tab.locator('svg.map a').first().focus();
    const address = await tab.locator('svg.map a').first().getAttribute('href');
    await tab.keyboard.press('Enter');
    await tab.waitForURL((url) => url.pathname === address);
    expect(await tab.locator('h1').innerText()).not.toBe('Territories');
    await tab.close();
  });
});
