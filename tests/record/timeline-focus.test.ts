import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openPage } from '../support/open-page.ts';
import { canvasOf, focusedEvent, queryOf } from '../support/timeline-page.ts';

const { home } = inject('record');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Presses controls of the page, then keys in the graphic, before the browser has drawn any of it. */
const pressAtOnce = (page: Page, keys: readonly string[], controls: readonly string[]) =>
  page.evaluate(
    ([pressed, chosen]) => {
      for (const control of chosen) document.querySelector<HTMLElement>(control)?.click();
      document.querySelector<HTMLElement>('[data-timeline-canvas]')?.focus();
      for (const key of pressed) {
        const press = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
        document.activeElement?.dispatchEvent(press);
      }
    },
    [keys, controls] as const,
  );

const ALL = '[data-preset="all"]';
const BATTLEFIELD = 'input[name="track"][value="battlefield"]';
const SUMMITS = 'input[name="kind"][value="summit"]';

describe('the focus in the graphic', () => {
  it('stays on its event while a preset moves the window and a filter takes effect', async () => {
    await openPage(browser, `${home}?from=2025-03-01&to=2025-03-31`, async (page) => {
      await pressAtOnce(page, ['ArrowRight'], [ALL, BATTLEFIELD]);
      await expect.poll(() => queryOf(page)).toMatch(/track=battlefield&from=2013/);
      expect(await focusedEvent(page)).toBe('crimea-annexation');
    });
  });

  it('stays in the graphic when a filter takes the event away, and the keys go on', async () => {
    await openPage(browser, home, async (page) => {
      await pressAtOnce(page, ['Home'], [SUMMITS]);
      await expect.poll(() => queryOf(page)).toMatch(/kind=summit&from=2013/);
      expect(await focusIsInGraphic(page)).toBe(true);
      await page.keyboard.press('End');
      await expect.poll(() => focusedEvent(page)).toBeTruthy();
    });
  });

  it('goes with its event into other lanes', async () => {
    await openPage(browser, home, async (page) => {
      await canvasOf(page).focus();
      await page.keyboard.press('Home');
      await expect.poll(() => focusedEvent(page)).toBe('crimea-annexation');
      await chooseLanes(page, 'kind');
      await expect.poll(() => queryOf(page)).toContain('lanes=kind');
      await expect.poll(() => focusedEvent(page)).toBe('crimea-annexation');
    });
  });

  it('is not taken back from where the reader has gone', async () => {
    await openPage(browser, home, async (page) => {
      await canvasOf(page).focus();
      await page.keyboard.press('Home');
      await expect.poll(() => focusedEvent(page)).toBe('crimea-annexation');
      await page.locator('.masthead').click({ position: { x: 2, y: 2 } });
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
      await chooseLanes(page, 'kind');
      await page.locator('.timeline-lane', { hasText: 'Talks' }).waitFor();
      expect(await focusIsInGraphic(page)).toBe(false);
    });
  });
});

const focusIsInGraphic = (page: Page) =>
  canvasOf(page).evaluate((canvas) => canvas.contains(document.activeElement));

/** Without the focus, as the way back through the addresses of a page does. */
const chooseLanes = (page: Page, lanes: string) =>
  page.locator('select[name="lanes"]').evaluate((select: HTMLSelectElement, wanted) => {
    select.value = wanted;
    select.dispatchEvent(new Event('input', { bubbles: true }));
  }, lanes);
