import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openPage } from '../support/open-page.ts';

const { home } = inject('record');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const open = <T>(address: string, look: (page: Page) => Promise<T>) =>
  openPage(browser, home + address, look);
const searchBecomes = (page: Page, search: string) =>
  page.waitForFunction((wanted) => location.search === wanted, search);
const boundsOf = (page: Page) =>
  page.locator('input[type="date"]').evaluate(({ min, max }: HTMLInputElement) => ({ min, max }));

describe('the days as of which the record can be seen', () => {
  it('are the same on the home page and on that of positions', async () => {
    const bounds = await open('', boundsOf);
    expect(bounds).toEqual({ min: '2014-03-18', max: '2025-12-31' });
    expect(await open('positions/', boundsOf)).toEqual(bounds);
  });

  it.each([
    ['2014-03-17', 'The record begins on 18 March 2014.'],
    ['2026-01-01', 'The record ends on 31 December 2025.'],
  ])(
    'do not hold %s: an address with it shows the latest, and the reader is told why',
    async (day, reason) => {
      await open(`?on=${day}`, async (page) => {
        const field = page.getByLabel('As of');
        await page.locator('negotiation-timeline[data-ready]').waitFor();
        expect(await field.inputValue()).toBe('');
        expect(await page.locator('.timeline-later, [data-later]').count()).toBe(0);
        const status = page.locator('[data-timeline-status]');
        expect(await status.innerText()).toContain(reason);
        await searchBecomes(page, '');
        await page.getByLabel('Lanes by').selectOption('party');
        await searchBecomes(page, '?lanes=party');
        expect(await status.innerText()).not.toContain(reason);
      });
      await open(`positions/?on=${day}`, async (page) => {
        const status = page.locator('[data-day-status]');
        expect(await status.innerText()).toContain('As of 31 December 2025, the last day covered');
        await page.locator('[data-latest]').click();
        await searchBecomes(page, '');
      });
    },
  );

  it.each(['2014-03-18', '2025-12-31'])('hold %s', async (day) => {
    await open(`?on=${day}`, async (page) => {
      await page.locator('negotiation-timeline[data-ready]').waitFor();
      expect(await page.getByLabel('As of').inputValue()).toBe(day);
    });
    await open(`positions/?on=${day}`, async (page) => {
      expect(await page.locator('input[type="date"]').inputValue()).toBe(day);
    });
  });
});
