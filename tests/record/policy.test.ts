import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { readPages } from '../support/site-pages.ts';

const { home } = inject('record');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What the policy of the page refused while it was used, by the page's own account. */
async function refused(address: string, use: (page: Page) => Promise<void>) {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    const breaches: string[] = [];
    Object.assign(window, { breaches });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      breaches.push(`${effectiveDirective} ${blockedURI}`);
    });
  });
  await page.goto(address);
  await use(page);
  const breaches = await page.evaluate(() => Reflect.get(window, 'breaches') as string[]);
  await page.close();
  return breaches;
}

describe('the content security policy', () => {
  it.each(['record', 'fixture'] as const)(
    'is the first thing that every page says, and no page has script or style inside it: %s',
    async (name) => {
      const pages = await readPages(inject(name).dist);
      const policy = /<head><meta charset="utf-8"><meta http-equiv="content-security-policy"/;
      const inside = /<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=/;
      expect(pages.length).toBeGreaterThan(20);
      expect(pages.filter(({ html }) => !policy.test(html)).map(({ path }) => path)).toEqual([]);
      expect(pages.filter(({ html }) => inside.test(html)).map(({ path }) => path)).toEqual([]);
    },
  );

  it('refuses nothing while the timeline is used', async () => {
    const breaches = await refused(home, async (page) => {
      await page.locator('negotiation-timeline[data-ready]').waitFor();
      await page.locator('[data-timeline-canvas]').focus();
      await page.keyboard.press('Home');
      await page.locator('[data-timeline-event]:focus').waitFor();
      await page.keyboard.press('Enter');
      await page.locator('[data-preview-title]').waitFor();
      await page.locator('[data-zoom="in"]').click();
      await page.locator('[data-preset="all"]').click();
      await page.locator('summary', { hasText: 'Track' }).click();
      await page.getByLabel(/^Battlefield/).check();
      await page.locator('[data-timeline-status]', { hasText: 'Battlefield' }).waitFor();
    });
    expect(breaches).toEqual([]);
  });

  it.each([
    { site: inject('record'), day: '2025-03-14' },
    { site: inject('fixture'), day: '2023-12-31' },
  ])('refuses nothing while the grid of positions is used: $site.home', async ({ site, day }) => {
    const breaches = await refused(`${site.home}positions/`, async (page) => {
      await page.locator('[data-step="-1"]').click();
      await page.locator('[data-slider]').focus();
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('End');
      await page.locator('input[type="date"]').fill(day);
      await page.waitForFunction((search) => location.search === search, `?on=${day}`);
      const stance = page.locator('.grid-stance:not([hidden]) a').first();
      await stance.hover();
      await stance.click();
      await page.locator('.grid-history li').first().waitFor();
      await page.keyboard.press('Escape');
      await page.locator('.grid-history').waitFor({ state: 'detached' });
    });
    expect(breaches).toEqual([]);
  });

  it('refuses nothing while the lists of a day are used', async () => {
    const breaches = await refused(`${home}?on=2025-03-14`, async (page) => {
      const claims = page.locator('as-of-list', { hasText: 'by 14 March 2025' });
      await claims.locator('[data-all]', { hasText: 'Show all' }).click();
      await claims.locator('[data-all]', { hasText: 'Show fewer' }).click();
      await page.locator('negotiation-timeline[data-ready]').waitFor();
      await page.getByLabel('As of').fill('');
      await page.locator('as-of-list', { hasText: 'by 31 December 2025' }).waitFor();
    });
    expect(breaches).toEqual([]);
  });

  it('is there: what it does not name is refused', async () => {
    const breaches = await refused(home, async (page) => {
      await page.evaluate(async () => {
        const heard = new Promise((done) =>
          document.addEventListener('securitypolicyviolation', done, { once: true }),
        );
        const script = document.createElement('script');
        script.textContent = 'document.title = "changed"';
        document.head.append(script);
        await heard;
      });
    });
    expect(breaches).toEqual(['script-src-elem inline']);
  });
});
