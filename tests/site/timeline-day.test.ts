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

function open<T>(search: string, look: (page: Page) => Promise<T>) {
  return openPage(browser, home + search, async (page) => {
    await page.locator('negotiation-timeline[data-ready]').waitFor();
    return look(page);
  });
}

const statusOf = (page: Page) => page.locator('[data-timeline-status]').innerText();

describe('the home page as of a day', () => {
  it('fades what came later, in the list and in the graphic, and nothing else', async () => {
    await open('?on=2025-03-14', async (page) => {
      const lines = await page.locator('[data-event]').evaluateAll((events) =>
        events.map((event) => ({
          month: event.closest<HTMLElement>('[data-month]')?.dataset['month'] ?? '',
          later: event.hasAttribute('data-later'),
        })),
      );
      const around = lines.filter(({ month }) => month !== '2025-03');
      expect(around.length).toBeGreaterThan(100);
      expect(around.filter(({ month, later }) => later !== month > '2025-03')).toEqual([]);
      const later = lines.filter((line) => line.later).length;
      expect(await statusOf(page)).toContain(
        `As of 14 March 2025: ${later} later events are faded.`,
      );
      const fades = (id: string) =>
        page
          .locator(`[data-timeline-event="${id}"]`)
          .first()
          .evaluate((link) => link.hasAttribute('data-later'));
      expect(await fades('oval-office-meeting')).toBe(false);
      expect(await fades('alaska-summit')).toBe(true);
    });
  });

  it('marks the day on the axis, and leads to the positions of that day', async () => {
    await open('?on=2025-03-14', async (page) => {
      expect(await page.locator('.timeline-later').first().isVisible()).toBe(true);
      const positions = page.getByRole('link', { name: 'Positions on this day' });
      expect(await positions.evaluate((link: HTMLAnchorElement) => link.href)).toBe(
        `${home}positions/?on=2025-03-14`,
      );
    });
  });

  it('is left by the same field that leads there, and the address follows', async () => {
    await open('', async (page) => {
      expect(await page.locator('.timeline-later').count()).toBe(0);
      await page.getByLabel('As of').fill('2025-03-14');
      await page.waitForFunction(() => location.search === '?on=2025-03-14');
      expect(await page.locator('[data-event][data-later]').count()).toBeGreaterThan(0);
      await page.getByLabel('As of').fill('');
      await page.waitForFunction(() => location.search === '');
      expect(await page.locator('[data-event][data-later]').count()).toBe(0);
      expect(await page.locator('.timeline-later').count()).toBe(0);
    });
  });
});
