import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openPage } from '../support/open-page.ts';
import {
  canvasOf,
  closeButton,
  focusedEvent,
  previewTitle,
  queryOf,
} from '../support/timeline-page.ts';

const { home } = inject('record');
const JEDDAH = 'US and Ukraine meet in Jeddah';
const MARCH = `${home}?from=2025-03-01&to=2025-03-31`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const jeddah = (page: Page) => page.locator('[data-timeline-event="jeddah-talks"]').first();

describe('choosing an event', () => {
  it('opens a preview beside it, and back and forward go through what was opened', async () => {
    await openPage(browser, MARCH, async (page) => {
      const item = page.locator('[data-timeline-event="jeddah-talks"]');
      await item.click();
      expect(await previewTitle(page).innerText()).toBe(JEDDAH);
      expect(queryOf(page)).toContain('event=jeddah-talks');
      const [box, panel] = [
        await item.boundingBox(),
        await page.locator('[data-preview-panel]').boundingBox(),
      ];
      expect(box && panel && box.y + box.height <= panel.y).toBe(true);
      await page.goBack();
      await expect.poll(() => queryOf(page)).not.toContain('event=');
      await expect.poll(() => page.locator('[data-preview-panel]').isVisible()).toBe(false);
      await page.goForward();
      await expect.poll(() => previewTitle(page).innerText()).toBe(JEDDAH);
    });
  });

  it('leads to its page', async () => {
    await openPage(browser, `${home}?event=jeddah-talks`, async (page) => {
      await page.locator('[data-preview-panel] [data-preview-link]').first().click();
      await page.waitForURL(`${home}events/jeddah-talks/`);
      expect(await page.locator('h1').innerText()).toBe(JEDDAH);
    });
  });
});

describe('the preview', () => {
  it('comes into sight, and says that it is open', async () => {
    const options = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } as const;
    await openPage(
      browser,
      MARCH,
      async (page) => {
        await jeddah(page).click();
        expect(await isInSight(previewTitle(page))).toBe(true);
        expect(await isInSight(closeButton(page))).toBe(true);
        expect(await page.getByRole('status').first().innerText()).toContain(
          `Preview open: ${JEDDAH}`,
        );
      },
      options,
    );
  });

  it.each([
    [1280, 800, 'jeddah-talks'],
    [360, 740, 'jeddah-talks'],
    [360, 740, 'putin-residence-allegation'],
  ])('is in sight at %i by %i px when the address opens it: %s', async (width, height, event) => {
    const options = { viewport: { width, height } };
    await openPage(
      browser,
      `${home}?event=${event}`,
      async (page) => {
        await expect.poll(() => isInSight(previewTitle(page))).toBe(true);
        await expect.poll(() => isInSight(closeButton(page))).toBe(true);
        await closeButton(page).click();
        await expect.poll(() => queryOf(page)).not.toContain('event=');
      },
      options,
    );
  });

  it('scrolls nothing where all of it is in sight', async () => {
    await openPage(
      browser,
      `${home}?event=jeddah-talks`,
      async (page) => {
        expect(await isInSight(closeButton(page))).toBe(true);
        expect(await page.evaluate(() => scrollY)).toBe(0);
      },
      { viewport: { width: 1280, height: 1100 }, reducedMotion: 'reduce' },
    );
  });

  it('gives the focus back to its event when the way back closes it', async () => {
    await openPage(browser, MARCH, async (page) => {
      await jeddah(page).click();
      await closeButton(page).focus();
      await page.goBack();
      await expect.poll(() => queryOf(page)).not.toContain('event=');
      await expect.poll(() => focusedEvent(page)).toBe('jeddah-talks');
    });
  });

  it('is not opened again by the way back, once closed', async () => {
    await openPage(browser, 'about:blank', async (page) => {
      await page.goto(`${home}?event=jeddah-talks`);
      await closeButton(page).click();
      await expect.poll(() => queryOf(page)).not.toContain('event=');
      await page.goBack();
      expect(page.url()).toBe('about:blank');
    });
  });

  it('of a second event closes to the view before the first, with the filters of now', async () => {
    await openPage(browser, MARCH, async (page) => {
      await canvasOf(page).focus();
      const titles = new Set<string>();
      for (const count of [1, 2]) {
        await page.keyboard.press('ArrowRight');
        await expect.poll(() => focusedEvent(page)).toBeTruthy();
        await page.keyboard.press('Enter');
        await expect
          .poll(async () => titles.add(await previewTitle(page).innerText()).size)
          .toBe(count);
      }
      await page.getByLabel('Lanes by').selectOption('kind');
      await expect.poll(() => queryOf(page)).toContain('lanes=kind');
      await closeButton(page).click();
      await expect.poll(() => queryOf(page)).not.toContain('event=');
      expect(queryOf(page)).toContain('lanes=kind');
      expect(await page.evaluate(() => Reflect.get(history, 'state') as unknown)).toBeNull();
      expect(await page.locator('[data-preview-panel]').isVisible()).toBe(false);
    });
  });
});

/** Whether all of it can be seen: nothing scrolls it away, nothing covers its middle. */
const isInSight = (part: Locator) =>
  part.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return top >= 0 && bottom <= innerHeight && at !== null && element.contains(at);
  });
