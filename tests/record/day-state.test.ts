import type { Browser, Locator, Page } from 'playwright-core';
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
const proposals = (page: Page) => list(page, 'Proposals open');
const claims = (page: Page) => list(page, 'Claims with no dispute on record');
const hrefsOf = (links: Locator) =>
  links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
const proposalsShown = (page: Page) => hrefsOf(proposals(page).locator('li:visible > a'));
const claimsShown = (page: Page) =>
  hrefsOf(claims(page).locator('li:visible p:not(.label) > a[href*="#claim-"]'));
/** Waits until both lists are of a day. */
async function shows(page: Page, day: string): Promise<void> {
  await proposals(page)
    .filter({ hasText: `open on ${day}` })
    .waitFor();
  await claims(page)
    .filter({ hasText: `on record by ${day}` })
    .waitFor();
}
const moveTo = (page: Page, day: string) => page.getByLabel('As of').fill(day);

describe('the home page', () => {
  it('says what was open and what was not disputed on the day of its address, with sources', async () => {
    await open(`${home}?on=2025-03-14`, async (page) => {
      await shows(page, '14 March 2025');
      expect(await proposalsShown(page)).toEqual([
        '/proposals/security-guarantees/',
        '/proposals/thirty-day-truce/',
      ]);
      const lines = claims(page).locator('li:visible');
      expect(await lines.count()).toBe(5);
      const days = await lines.locator('.who time').allInnerTexts();
      expect(days.filter((day) => !/^1[0-4] March 2025$/.test(day))).toEqual([]);
      expect(await lines.filter({ has: page.locator('a[href*="#source-"]') }).count()).toBe(5);
    });
  });

  it('moves with the timeline, and back to the last day covered without losing anything', async () => {
    await open(home, async (page) => {
      const latest = [await proposalsShown(page), await claimsShown(page)];
      const counts = await page.locator('as-of-list [data-count]').allInnerTexts();
      await moveTo(page, '2025-03-14');
      await shows(page, '14 March 2025');
      expect(await proposalsShown(page)).not.toEqual(latest[0]);
      await moveTo(page, '');
      await shows(page, '31 December 2025');
      expect([await proposalsShown(page), await claimsShown(page)]).toEqual(latest);
      expect(await page.locator('as-of-list [data-count]').allInnerTexts()).toEqual(counts);
    });
  });

  it('shows all claims of the day when asked, and fewer again', async () => {
    await open(`${home}?on=2025-03-14`, async (page) => {
      await shows(page, '14 March 2025');
      const fewer = await claimsShown(page);
      const button = claims(page).locator('button');
      await button.click();
      await claims(page).getByText('in all.').waitFor();
      const all = await claimsShown(page);
      expect(all.length).toBeGreaterThan(fewer.length);
      expect(await claims(page).locator('[data-count]').innerText()).toBe(`${all.length} in all.`);
      expect(await button.innerText()).toBe('Show fewer');
      await button.click();
      await claims(page).getByText('The latest').waitFor();
      expect(await claimsShown(page)).toEqual(fewer);
      expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
    });
  });

  it('shows the same lines of the last day before and after all were asked for', async () => {
    await open(home, async (page) => {
      const latest = await claimsShown(page);
      const count = await claims(page).locator('[data-count]').innerText();
      await claims(page).locator('button').click();
      await claims(page).getByText('in all.').waitFor();
      const all = await claimsShown(page);
      expect(all.slice(0, latest.length)).toEqual(latest);
      expect(count).toBe(`The latest ${latest.length} of ${all.length}.`);
    });
  });

  it('says so where the claims of a day cannot be had, and still has those of the last', async () => {
    // Not openPage: the page logs what failed.
    const page = await browser.newPage();
    await page.route('**/claims/undisputed/', (route) => route.fulfill({ body: '' }));
    await page.goto(home);
    await page.locator('negotiation-timeline[data-ready]').waitFor();
    const latest = await claimsShown(page);
    await moveTo(page, '2025-03-14');
    await claims(page).getByText('could not be loaded').waitFor();
    expect(await claimsShown(page)).toEqual([]);
    expect(await claims(page).locator('[data-count]').innerText()).toBe('');
    expect(await proposalsShown(page)).toHaveLength(2);
    expect(await claims(page).locator('h2').innerText()).toContain('14 March 2025');
    await moveTo(page, '');
    await shows(page, '31 December 2025');
    expect(await claimsShown(page)).toEqual(latest);
    await claims(page).locator('button').click();
    await claims(page).getByText('could not be loaded').waitFor();
    expect(await claimsShown(page)).toEqual(latest);
    expect(await claims(page).locator('button').isVisible()).toBe(true);
    await page.close();
  });

  it('shows no lines of another day while those of the day come', async () => {
    await open(home, async (page) => {
      const come = Promise.withResolvers<void>();
      await page.route('**/claims/undisputed/', async (route) => {
        await come.promise;
        await route.continue();
      });
      const room = () =>
        claims(page)
          .locator('[data-lines]')
          .evaluate((ul) => ul.clientHeight);
      const before = await room();
      await moveTo(page, '2025-03-14');
      await claims(page).getByText('Loading').waitFor();
      expect(await room()).toBe(before);
      expect(await claims(page).locator('h2').innerText()).toContain('14 March 2025');
      expect(await claimsShown(page)).toEqual([]);
      come.resolve();
      await claims(page).locator('li').first().waitFor();
      expect(await claimsShown(page)).toHaveLength(5);
      expect(await claims(page).locator('[data-lines][style*="min"]').count()).toBe(0);
      expect(await claims(page).getByText('Loading').isVisible()).toBe(false);
    });
  });

  it('works when the lists are taken out and put back, also while lines are on the way', async () => {
    await open(home, async (page) => {
      const come = Promise.withResolvers<void>();
      await page.route('**/claims/undisputed/', async (route) => {
        await come.promise;
        await route.continue().catch(() => undefined);
      });
      await moveTo(page, '2025-03-14');
      await claims(page).getByText('Loading').waitFor();
      await page.evaluate(() => {
        for (const element of document.querySelectorAll('as-of-list')) {
          const parent = element.parentElement;
          element.remove();
          parent?.append(element);
        }
      });
      come.resolve();
      await shows(page, '14 March 2025');
      await claims(page).locator('li').first().waitFor();
      expect(await proposalsShown(page)).toHaveLength(2);
      expect(await claimsShown(page)).toHaveLength(5);
    });
  });

  it('works under a base path, in another negotiation', async () => {
    await open(`${fixture.home}?on=2023-12-31`, async (page) => {
      await shows(page, '31 December 2023');
      const links = await claimsShown(page);
      expect(links.length).toBeGreaterThan(0);
      expect(links.filter((href) => !href.startsWith('/parley/events/'))).toEqual([]);
    });
  });
});
