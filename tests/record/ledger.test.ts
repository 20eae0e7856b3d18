import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openPage } from '../support/open-page.ts';

const { home } = inject('record');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The addresses of links, with the words before their ends: `US proposes`. */
const linksOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((links) =>
    links.map((link) => ({
      to: decodeURIComponent((link as HTMLAnchorElement).hash.slice(1)),
      words: link.textContent.replace(/\s+/gu, ' ').trim(),
    })),
  );

describe('the ledger of proposals', () => {
  it('leads from each stance to its row with its sources, and says who told of it', async () => {
    const { links, told } = await openPage(browser, `${home}proposals/`, async (page) => ({
      links: await linksOf(page, '.stances a'),
      told: await page.locator('.stances li', { hasText: 'as told by' }).count(),
    }));
    expect(links.length).toBeGreaterThan(50);
    expect(told).toBeGreaterThan(0);
    const wrong = await openPage(browser, `${home}positions/`, (page) =>
      page.evaluate(
        (all) =>
          all.filter(({ to, words }) => {
            const row = document.getElementById(to);
            const stance = row?.querySelector('.stance')?.textContent.replace(/\s+/gu, ' ').trim();
            return !row?.querySelector('a[rel="external"]') || !stance || !words.endsWith(stance);
          }),
        links,
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the page of claims', () => {
  it('leads to the calls and meetings with an account from each side', async () => {
    await openPage(browser, `${home}claims/`, async (page) => {
      const [way] = await linksOf(page, 'a[href^="#readouts"]');
      const heading = page.locator(`[id="${way?.to ?? ''}"] h2`);
      expect(await heading.innerText()).toBe('Calls and meetings with an account from each side');
    });
  });
});
