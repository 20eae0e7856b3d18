import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openPage } from '../support/open-page.ts';
import { countListed, queryOf, statusOf } from '../support/timeline-page.ts';

const { home } = inject('record');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the timeline', () => {
  it('takes over without moving anything', async () => {
    const shift = await openPage(browser, 'about:blank', async (page) => {
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push(Number(Reflect.get(entry, 'value')));
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(home);
      await page.locator('negotiation-timeline[data-ready]').waitFor();
      await page.waitForTimeout(300);
      return page.evaluate(() => Reflect.get(window, 'shifts') as number[]);
    });
    expect(shift).toEqual([]);
  });

  it('is one stop on the way of the Tab key', async () => {
    const stops = await openPage(browser, home, (page) =>
      page
        .locator('[data-timeline-canvas]')
        .evaluate(
          (canvas) =>
            [canvas, ...canvas.querySelectorAll<HTMLElement>('a, button, [tabindex]')].filter(
              (element) => element instanceof HTMLElement && element.tabIndex >= 0,
            ).length,
        ),
    );
    expect(stops).toBe(1);
  });
});

it('can show everything, a year and a month', async () => {
  await openPage(browser, home, async (page) => {
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await expect.poll(() => queryOf(page)).toMatch(/from=2014/);
    await page.getByRole('button', { name: 'Dec 2025' }).click();
    await expect.poll(() => statusOf(page)).toContain('December 2025');
  });
});

it('says so where the graphic cannot be drawn, and the list is there', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/timeline.json', (route) => route.abort());
  await page.goto(home);
  await page
    .getByText('The timeline could not be drawn; the list below has every event.')
    .waitFor();
  expect(await countListed(page)).toBeGreaterThanOrEqual(160);
  await context.close();
});
