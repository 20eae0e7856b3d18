import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openPage } from '../support/open-page.ts';
import { richestOfEachKind, readPages } from '../support/site-pages.ts';

const { home } = inject('record');
const ADDRESSES = await Promise.all(
  [inject('record'), inject('fixture')].map(async (site) =>
    richestOfEachKind(await readPages(site.dist)).map(({ path }) => site.home + path),
  ),
);
const EVENT = `${home}events/jeddah-talks/`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the elements of a page', () => {
  it.each(ADDRESSES.flat())('are all brought to life: %s', async (address) => {
    const lifeless = await openPage(browser, address, (page) =>
      page.evaluate(() => [
        ...new Set(
          [...document.querySelectorAll(':not(:defined)')].map(({ localName }) => localName),
        ),
      ]),
    );
    expect(lifeless).toEqual([]);
  });
});

describe('the page for an address that leads nowhere', () => {
  it('leads to the events of like names', async () => {
    // Not openPage: a browser logs the missing page itself.
    const page = await browser.newPage();
    await page.goto(`${home}events/jeddah-talk/`);
    const links = page.locator('nearest-pages a');
    await links.first().waitFor();
    const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    await page.close();
    expect(paths).toContain('/events/jeddah-talks/');
  });
});

describe('the copy button of an event page', () => {
  it('copies the address of the page and says so', async () => {
    const seen = await openPage(
      browser,
      EVENT,
      async (page) => {
        await page.getByRole('button', { name: 'Copy link' }).click();
        const said = page.locator('copy-link [role=status]');
        await said.filter({ hasText: 'Copied' }).waitFor({ state: 'attached' });
        return page.evaluate(() => navigator.clipboard.readText());
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
    expect(seen).toBe(EVENT);
  });
});
