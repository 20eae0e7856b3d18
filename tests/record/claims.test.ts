import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openPage } from '../support/open-page.ts';

const record = inject('record');
const address = `${record.home}claims/`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the list of claims', () => {
  it('stands whole without script, with no control that would do nothing', async () => {
    await openPage(
      browser,
      `${address}?party=ukraine`,
      async (page) => {
        expect(await page.locator('[data-claim]:visible').count()).toBeGreaterThan(100);
        expect(await page.getByRole('combobox').count()).toBe(0);
        expect(await page.locator('[data-none]').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });

  it('is cut to who speaks and who disputes, and the address keeps it', async () => {
    await openPage(browser, address, async (page) => {
      const all = await page.locator('[data-claim]').count();
      await page.getByLabel('Speaking for').selectOption({ label: 'Russia' });
      await page.getByLabel('Disputed by').selectOption({ label: 'Ukraine' });
      const shown = page.locator('[data-claim]:visible');
      const parties = await shown.evaluateAll((claims) =>
        claims.map((claim) => [
          claim.getAttribute('data-parties')?.split(' ').includes('russia'),
          claim.getAttribute('data-disputing')?.split(' ').includes('ukraine'),
        ]),
      );
      expect(parties.length).toBeGreaterThan(0);
      expect(parties.flat().every(Boolean)).toBe(true);
      expect(await page.getByRole('status').innerText()).toBe(
        `Showing ${parties.length} of ${all} claims.`,
      );
      await page.reload();
      expect(await shown.count()).toBe(parties.length);
    });
  });

  it('says so where nothing matches, and gives the way back', async () => {
    await openPage(browser, `${address}?party=russia&disputedBy=russia`, async (page) => {
      expect(await page.locator('[data-claim]:visible').count()).toBe(0);
      expect(await page.getByRole('status').innerText()).toBe('No claim of the record matches.');
      await page.getByRole('button', { name: 'Show all claims' }).click();
      expect(await page.locator('[data-claim]:not([hidden])').count()).toBeGreaterThan(100);
      expect(new URL(page.url()).search).toBe('');
      expect(await page.locator('[data-none]').isVisible()).toBe(false);
    });
  });

  it('shows no controls in print', async () => {
    await openPage(browser, address, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('combobox').count()).toBe(0);
    });
  });

  it('leads from its top to the calls with two accounts', async () => {
    await openPage(browser, address, async (page) => {
      const way = page.getByRole('link', { name: 'with an account from each side' });
      const target = await way.evaluate((link) => (link as HTMLAnchorElement).hash);
      expect(await page.locator(`${target} a[href*="#readouts"]`).count()).toBeGreaterThan(0);
    });
  });
});
