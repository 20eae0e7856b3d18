import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { oneOfEachKind, readPages } from '../support/site-pages.ts';

const SITES = [inject('record'), inject('fixture')];
const KINDS = await Promise.all(
  SITES.map(async (site) =>
    oneOfEachKind(await readPages(site.dist)).map(({ path }) => site.home + path),
  ),
);
const ADDRESSES = KINDS.flat();

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function open<T>(
  options: BrowserContextOptions,
  address: string,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    return await look(page);
  } finally {
    await context.close();
  }
}

describe.each(ADDRESSES)('%s', (address) => {
  it.each(['light', 'dark'] as const)(
    'has nothing that axe finds, in the %s theme',
    async (colorScheme) => {
      const violations = await open({ colorScheme, bypassCSP: true }, address, async (page) => {
        const results = await new AxeBuilder({ page }).analyze();
        return results.violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]);
      });
      expect(violations).toEqual([]);
    },
  );

  it.each([
    ['a phone', { width: 360, height: 740 }],
    ['400 % zoom on a desk', { width: 320, height: 256 }],
  ])('needs no scrolling sideways on %s', async (_, viewport) => {
    const overflow = await open({ viewport }, address, (page) =>
      page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });

  it('says the same without script as with it', async () => {
    const text = (page: Page) =>
      page
        .locator('main')
        .evaluate((main) => main.querySelectorAll('h1, h2, h3, [data-event]').length);
    const without = await open({ javaScriptEnabled: false }, address, text);
    const visible = await open({ javaScriptEnabled: false }, address, (page) =>
      page.locator('main').innerText(),
    );
    expect(without).toBeGreaterThan(0);
    expect(visible.length).toBeGreaterThan(40);
  });

  it('keeps its policy, asks nobody else, and logs nothing', async () => {
    const seen: string[] = [];
    await open({}, 'about:blank', async (page) => {
      page.on('console', (message) => seen.push(message.text()));
      page.on('pageerror', (error) => seen.push(error.message));
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== new URL(address).origin) seen.push(request.url());
      });
      await page.goto(address, { waitUntil: 'networkidle' });
    });
    expect(seen.filter((line) => !line.startsWith('data:'))).toEqual([]);
  });
});

describe('on paper', () => {
  it('an event shows the addresses of its sources and nothing to press', async () => {
    const address = `${inject('record').home}events/jeddah-talks/`;
    const seen = await open({}, address, async (page) => {
      await page.emulateMedia({ media: 'print' });
      return page.evaluate(() => ({
        nav: document.querySelector('.masthead nav')?.checkVisibility(),
        address: getComputedStyle(document.querySelector('.source a') ?? document.body, '::after')
          .content,
      }));
    });
    expect(seen.nav).toBe(false);
    expect(seen.address).toContain('https://');
  });
});
