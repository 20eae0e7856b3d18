import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openPage } from '../support/open-page.ts';
import { outline } from '../support/outline.ts';
import { extremesOfEachKind, readPages } from '../support/site-pages.ts';

const SITES = [inject('record'), inject('fixture')];
const ADDRESSES = await Promise.all(
  SITES.map(async (site) =>
    extremesOfEachKind(await readPages(site.dist)).map(({ path }) => site.home + path),
  ),
);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const NARROW = [
  { name: 'a phone', width: 360, height: 740 },
  { name: 'a desk at 400 % zoom', width: 320, height: 256 },
];

/** What every reader gets, whatever the device: tried on the richest and the poorest page of each kind, of the record and of a fork. */
describe.each(ADDRESSES.flat())('%s', (address) => {
  it('has nothing that axe finds, in either theme', async () => {
    const found = await openPage(browser, address, violations, { bypassCSP: true });
    expect(found).toEqual({ light: [], dark: [] });
  });

  it('needs no scrolling sideways on a phone or at 400 % zoom, keeps its policy, and asks nobody else', async () => {
    const origin = new URL(address).origin;
    const seen = await openPage(browser, address, async (page) => ({
      overflow: await overflows(page),
      asked: await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => name),
      ),
    }));
    expect(seen.overflow).toEqual(NARROW.map(({ name }) => [name, 0]));
    expect(seen.asked.filter((url) => new URL(url).origin !== origin)).toEqual([]);
  });

  it('can be read without script: the same headings and the same events', async () => {
    const scripted = await openPage(browser, address, outline);
    const plain = await openPage(browser, address, outline, { javaScriptEnabled: false });
    expect(plain).toEqual(scripted);
    expect(plain.headings.length).toBeGreaterThan(0);
  });
});

/** What depends on the theme; all else that axe looks at is the same in both. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

async function violations(page: Page) {
  const inTheme = async (colorScheme: 'light' | 'dark', axe: AxeBuilder) => {
    await page.emulateMedia({ colorScheme });
    const results = await axe.analyze();
    return results.violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]);
  };
  return {
    light: await inTheme('light', new AxeBuilder({ page })),
    dark: await inTheme('dark', new AxeBuilder({ page }).withRules(OF_COLOUR)),
  };
}

/** By how many px the page is wider than each window. */
async function overflows(page: Page) {
  const found: [string, number][] = [];
  for (const { name, width, height } of NARROW) {
    await page.setViewportSize({ width, height });
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    found.push([name, Math.max(0, wider)]);
  }
  return found;
}
