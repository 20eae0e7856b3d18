import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openPage } from '../support/open-page.ts';

const { home } = inject('record');
const fixture = inject('fixture');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

function open<T>(address: string, look: (page: Page) => Promise<T>) {
  return openPage(browser, address, look);
}

const list = (page: Page, heading: string) => page.locator('as-of-list', { hasText: heading });
const claims = (page: Page) => list(page, 'Claims that stood undisputed');
/** What a list shows, in order: where its lines lead. */
const linesOf = (page: Page, heading: string) =>
  list(page, heading)
    .locator('li:not([hidden]) > a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
const shows = (page: Page, words: string) =>
  list(page, 'Proposals open on')
    .filter({ hasText: `open on ${words}` })
    .waitFor();
const moveTo = (page: Page, day: string) => page.getByLabel('As of').fill(day);

describe('the home page', () => {
  it('says what was open and what stood undisputed on the day of its address', async () => {
    await open(`${home}?on=2025-03-14`, async (page) => {
      await shows(page, '14 March 2025');
      expect(await linesOf(page, 'Proposals open on')).toEqual([
        '/proposals/security-guarantees/',
        '/proposals/thirty-day-truce/',
      ]);
      await claims(page).filter({ hasText: 'on 14 March 2025' }).waitFor();
      const days = await claims(page).locator('li .label').allInnerTexts();
      expect(days.length).toBeGreaterThan(0);
      expect(days.every((label) => / 1[0-4] March 2025$/.test(label))).toBe(true);
    });
  });

  it('moves with the timeline, and back to the last day covered without losing anything', async () => {
    await open(home, async (page) => {
      const proposals = await linesOf(page, 'Proposals open on');
      const latest = await linesOf(page, 'Claims that stood');
      await page.locator('negotiation-timeline[data-ready]').waitFor();
      await moveTo(page, '2025-03-14');
      await shows(page, '14 March 2025');
      expect(await linesOf(page, 'Proposals open on')).not.toEqual(proposals);
      await moveTo(page, '');
      await shows(page, '31 December 2025');
      expect(await linesOf(page, 'Proposals open on')).toEqual(proposals);
      await claims(page).filter({ hasText: 'on 31 December 2025' }).waitFor();
      expect(await linesOf(page, 'Claims that stood')).toEqual(latest);
    });
  });

  it('shows all claims of the day when asked, and the focus goes on', async () => {
    await open(`${home}?on=2025-03-14`, async (page) => {
      await claims(page).filter({ hasText: 'on 14 March 2025' }).waitFor();
      const shown = await linesOf(page, 'Claims that stood');
      await claims(page).getByRole('button', { name: 'Show all' }).click();
      const all = await linesOf(page, 'Claims that stood');
      expect(all.length).toBeGreaterThan(shown.length);
      expect(await claims(page).locator('[data-count]').innerText()).toBe(`${all.length} in all.`);
      const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
      expect(focused).toBe(all[shown.length]);
    });
  });

  it('says so where the claims of a day cannot be had', async () => {
    // Not openPage: the page logs what failed.
    const page = await browser.newPage();
    await page.route('**/undisputed-claims.json', (route) => route.fulfill({ body: '{}' }));
    await page.goto(`${home}?on=2025-03-14`);
    await claims(page).getByText('could not be loaded').waitFor();
    expect(await linesOf(page, 'Claims that stood')).toEqual([]);
    expect(await linesOf(page, 'Proposals open on')).toHaveLength(2);
    await page.close();
  });

  it('works under a base path, in another negotiation', async () => {
    await open(`${fixture.home}?on=2023-12-31`, async (page) => {
      await claims(page).filter({ hasText: 'on 31 December 2023' }).waitFor();
      const links = await linesOf(page, 'Claims that stood');
      expect(links.every((href) => href?.startsWith('/parley/events/'))).toBe(true);
    });
  });
});
