import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openPage } from '../support/open-page.ts';
import { canvasOf, countListed, focusedEvent, queryOf } from '../support/timeline-page.ts';

const { home } = inject('record');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the keys, while the graphic has the focus', () => {
  it('go from event to event in time, to both ends, open and close', async () => {
    await openPage(browser, home, async (page) => {
      await canvasOf(page).focus();
      await page.keyboard.press('Home');
      await expect.poll(() => focusedEvent(page)).toBe('crimea-annexation');
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => focusedEvent(page)).toBe('minsk-protocol');
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => focusedEvent(page)).toBe('crimea-annexation');
      await page.keyboard.press('End');
      await expect.poll(() => focusedEvent(page)).not.toBe('crimea-annexation');
      const last = await focusedEvent(page);
      await page.keyboard.press('Enter');
      await expect.poll(() => queryOf(page)).toContain(`event=${last}`);
      await page.keyboard.press('Escape');
      await expect.poll(() => queryOf(page)).not.toContain('event=');
      await expect.poll(() => focusedEvent(page)).toBe(last);
    });
  });

  it('reach every event of the record, drawn or not', async () => {
    await openPage(browser, `${home}?track=europe-ukraine`, async (page) => {
      const total = await countListed(page);
      const seen = new Set<string | undefined>();
      await canvasOf(page).focus();
      await page.keyboard.press('Home');
      for (let step = 0; step < total; step += 1) {
        seen.add(await focusedEvent(page));
        await page.keyboard.press('ArrowRight');
      }
      expect(seen.size).toBe(total);
    });
  });

  it('zoom', async () => {
    await openPage(browser, home, async (page) => {
      await canvasOf(page).focus();
      await page.keyboard.press('+');
      await expect.poll(() => queryOf(page)).toMatch(/from=.*to=/);
    });
  });

  it('are the page’s own while it has not', async () => {
    await openPage(browser, home, async (page) => {
      await page.locator('h1').click();
      await page.keyboard.press('End');
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(500);
      expect(queryOf(page)).toBe('');
    });
  });
});
