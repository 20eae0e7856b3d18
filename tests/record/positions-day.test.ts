import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openPage } from '../support/open-page.ts';

const record = inject('record');
const fixture = inject('fixture');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

function open<T>(address: string, look: (page: Page) => Promise<T>) {
  return openPage(browser, address, look);
}

const searchBecomes = (page: Page, search: string) =>
  page.waitForFunction((wanted) => location.search === wanted, search);
/** Where the link to the timeline leads. */
const timelineOf = (page: Page) =>
  page.locator('a[data-timeline]').evaluate((link: HTMLAnchorElement) => link.href);
/** What all cells show, as the addresses of changes. */
const cellsOf = (page: Page) =>
  page
    .locator('.grid-stance:not([hidden]) a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));

describe('the day', () => {
  it('moves by arrow keys from statement to statement, and the address with it', async () => {
    await open(`${record.home}positions/?on=2025-03-14`, async (page) => {
      await page.locator('[data-slider]').focus();
      await page.keyboard.press('ArrowLeft');
      await searchBecomes(page, '?on=2025-03-13');
      expect(await page.locator('[data-slider]').getAttribute('aria-valuetext')).toBe(
        '13 March 2025',
      );
      await page.keyboard.press('ArrowLeft');
      await searchBecomes(page, '?on=2025-03-11');
      await page.keyboard.press('ArrowRight');
      await searchBecomes(page, '?on=2025-03-13');
    });
  });

  it('moves over every statement and back without losing or inventing a stance', async () => {
    await open(`${record.home}positions/`, async (page) => {
      const latest = await cellsOf(page);
      const stops = Number(await page.locator('[data-slider]').getAttribute('max')) + 1;
      await page.locator('[data-step="-1"]').focus();
      for (let step = 0; step < stops; step += 1) await page.keyboard.press('Enter');
      expect((await cellsOf(page)).length).toBeLessThan(latest.length);
      await page.locator('[data-step="1"]').focus();
      for (let step = 1; step < stops; step += 1) await page.keyboard.press('Enter');
      expect(await cellsOf(page)).toEqual(latest);
      await page.locator('[data-latest]').click();
      await searchBecomes(page, '');
      expect(await cellsOf(page)).toEqual(latest);
    });
  });

  it('moves by date, and marks the timeline', async () => {
    await open(`${record.home}positions/`, async (page) => {
      await page.locator('input[type="date"]').fill('2025-03-14');
      await searchBecomes(page, '?on=2025-03-14');
      expect(await timelineOf(page)).toBe(`${record.home}?on=2025-03-14`);
    });
  });

  it.each([
    ['2026-03-01', 'The record ends on 31 December 2025.'],
    ['1500-03-01', 'The record begins on '],
  ])(
    'that is out of the record (%s) is refused in words, and leaves the page',
    async (day, words) => {
      await open(`${record.home}positions/?on=2025-03-14`, async (page) => {
        const before = await cellsOf(page);
        const field = page.locator('input[type="date"]');
        await field.evaluate((input) =>
          input.addEventListener('invalid', () => document.body.setAttribute('data-said', '')),
        );
        await field.fill(day);
        expect(
          await field.evaluate((input: HTMLInputElement) => input.validationMessage),
        ).toContain(words);
        expect(await page.locator('body[data-said]').count()).toBe(1);
        expect(await cellsOf(page)).toEqual(before);
        await field.blur();
        expect(await field.inputValue()).toBe('2025-03-14');
        await field.fill('2025-03-11');
        await searchBecomes(page, '?on=2025-03-11');
      });
    },
  );

  it('can be typed, with nothing said before the year is whole', async () => {
    await open(`${record.home}positions/`, async (page) => {
      const field = page.locator('input[type="date"]');
      await field.evaluate((input) =>
        input.addEventListener('invalid', () => document.body.setAttribute('data-said', '')),
      );
      await field.focus();
      await page.keyboard.type('03142025');
      await searchBecomes(page, '?on=2025-03-14');
      expect(await page.locator('body[data-said]').count()).toBe(0);
      expect(await field.inputValue()).toBe('2025-03-14');
    });
  });

  it('is kept on the way to another page and back', async () => {
    await open(`${record.home}positions/?on=2025-03-14`, async (page) => {
      await page.locator('[data-step="-1"]').click();
      await searchBecomes(page, '?on=2025-03-13');
      await page.goto(`${record.home}about/`);
      await page.goBack({ waitUntil: 'networkidle' });
      expect(new URL(page.url()).search).toBe('?on=2025-03-13');
      expect(await page.locator('.grid-stance[data-changed]').count()).toBeGreaterThan(0);
    });
  });

  it('works under a base path', async () => {
    await open(`${fixture.home}positions/?on=2023-12-31`, async (page) => {
      const before = await cellsOf(page);
      expect(before.filter((href) => href?.includes('.quota-thirds.'))).toHaveLength(2);
      expect(await timelineOf(page)).toBe(`${fixture.home}?on=2023-12-31`);
      await page.locator('[data-step="-1"]').click();
      await page.waitForFunction(() => location.search !== '?on=2023-12-31');
      expect(new URL(page.url()).pathname).toBe('/parley/positions/');
    });
  });
});

describe('a cell', () => {
  it('opens its history up to the day, and gives the focus back', async () => {
    await open(`${record.home}positions/?on=2025-03-20`, async (page) => {
      const link = page.locator('.grid-stance:not([hidden]) a[href$="thirty-day-truce.russia"]');
      await link.focus();
      await page.keyboard.press('Enter');
      const items = page.locator('.grid-history li');
      const days = await items
        .locator('time')
        .evaluateAll((times: HTMLTimeElement[]) =>
          times.map(({ dateTime }) => dateTime.slice(0, 10)),
        );
      expect(days.length).toBeGreaterThan(1);
      expect(days).toEqual(days.toSorted().reverse());
      expect(days[0]).toBe('2025-03-18');
      expect(await items.first().locator('a[rel="external"]').count()).toBeGreaterThan(0);
      await page.keyboard.press('Escape');
      await page.locator('.grid-history').waitFor({ state: 'detached' });
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    });
  });
});
