import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openPage } from '../support/open-page.ts';
import { canvasOf, queryOf } from '../support/timeline-page.ts';

const { home } = inject('record');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the pointer', () => {
  it('pans by dragging', async () => {
    await openPage(browser, home, async (page) => {
      const box = await canvasOf(page).boundingBox();
      const [x, y] = [(box?.x ?? 0) + 700, (box?.y ?? 0) + (box?.height ?? 0) - 20];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 200, y, { steps: 5 });
      await page.mouse.up();
      await expect.poll(() => queryOf(page)).toMatch(/from=20\d\d/);
    });
  });

  it('scrolls the page with its wheel, over the graphic too', async () => {
    await openPage(browser, home, async (page) => {
      await canvasOf(page).hover();
      await page.mouse.wheel(0, 400);
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(200);
      expect(queryOf(page)).toBe('');
    });
  });

  it('zooms by its wheel with a modifier, as soon as the axis was dragged', async () => {
    await openPage(browser, home, async (page) => {
      const box = await canvasOf(page).boundingBox();
      const [x, y] = [(box?.x ?? 0) + 700, (box?.y ?? 0) + (box?.height ?? 0) - 20];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 100, y, { steps: 3 });
      await page.mouse.up();
      await expect.poll(() => queryOf(page)).toMatch(/from=/);
      const dragged = queryOf(page);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -200);
      await page.keyboard.up('Control');
      await expect.poll(() => queryOf(page)).not.toBe(dragged);
    });
  });
});
