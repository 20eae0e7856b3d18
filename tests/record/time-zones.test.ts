import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openPage } from '../support/open-page.ts';

const { home } = inject('record');
const ZONES = ['America/Los_Angeles', 'Pacific/Auckland'];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const textsOf = (page: Page, selector: string) => page.locator(selector).allTextContents();

/** What a page shows, to readers east and west of the events. */
async function seenInEachZone<T>(address: string, look: (page: Page) => Promise<T>) {
  const seen: T[] = [];
  for (const timezoneId of ZONES) seen.push(await openPage(browser, address, look, { timezoneId }));
  return seen;
}

describe('dates are the same wherever the reader is', () => {
  it('in the list, in the graphic and in the preview', async () => {
    const [west, east] = await seenInEachZone(`${home}?event=jeddah-talks`, async (page) => ({
      listed: await textsOf(page, '.event-line time'),
      drawn: await page
        .locator('[data-timeline-event]')
        .evaluateAll((links) => links.map((link) => link.ariaLabel)),
      preview: await textsOf(page, '[data-preview-date]'),
    }));
    expect(west).toEqual(east);
    expect(west?.listed.length).toBeGreaterThan(100);
    expect(west?.drawn.join('\n')).toContain('11 March 2025');
    expect(west?.preview.join()).toContain('11 March 2025');
  });

  it('on the page of an event', async () => {
    const [west, east] = await seenInEachZone(`${home}events/jeddah-talks/`, (page) =>
      textsOf(page, 'time'),
    );
    expect(west).toEqual(east);
    expect(west).toContain('11 March 2025');
  });
});
