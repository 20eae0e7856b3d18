import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openPage } from '../support/open-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it('a truce is a band on the timeline, and its name leads to what was claimed of breaches', async () => {
  const { home } = inject('record');
  const seen = await openPage(browser, `${home}?from=2025-04-10&to=2025-05-15`, async (page) => ({
    bands: await page.locator('.vis-background.timeline-truce').count(),
    address: await page
      .getByRole('link', { name: 'Easter truce', exact: true })
      .first()
      .getAttribute('href'),
  }));
  expect(seen.bands).toBeGreaterThanOrEqual(2);
  expect(seen.address).toBe('/proposals/easter-truce/');
  const told = await openPage(browser, `${home}proposals/easter-truce/`, (page) =>
    page.locator('#in-force').innerText(),
  );
  expect(told).toContain('Breaches that each side claims');
});
