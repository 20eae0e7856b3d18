import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openPage } from '../support/open-page.ts';
import { countListed, previewTitle, queryOf, statusOf } from '../support/timeline-page.ts';

const { home } = inject('record');
const JEDDAH = 'US and Ukraine meet in Jeddah';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('filters', () => {
  it('narrow graphic, list and sentence, and stand in the address', async () => {
    await openPage(browser, home, async (page) => {
      await page.locator('summary', { hasText: 'Track' }).click();
      await page.getByLabel(/^Battlefield/).check();
      await expect.poll(() => queryOf(page)).toBe('?track=battlefield');
      const [, shown] =
        /Showing (\d+) of 160 events: Battlefield track/.exec(await statusOf(page)) ?? [];
      expect(await countListed(page)).toBe(Number(shown));
    });
  });

  it('are read from the address, and what it does not know is dropped', async () => {
    const seen = await openPage(
      browser,
      `${home}?kind=summit&party=atlantis&from=2025-03&to=2025-12&colour=red`,
      async (page) => ({ sentence: await statusOf(page), lines: await countListed(page) }),
    );
    expect(seen.sentence).toMatch(/^Showing \d+ of 160 events: .*summit/);
    expect(seen.lines).toBeGreaterThan(0);
    expect(seen.sentence).not.toContain('atlantis');
  });

  it('that match nothing say which one to drop', async () => {
    await openPage(browser, `${home}?q=zebra&track=us-russia`, async (page) => {
      expect(await statusOf(page)).toContain('Showing 0 of 160 events');
      await page.getByRole('button', { name: /Drop “zebra”/ }).click();
      await expect.poll(() => queryOf(page)).toBe('?track=us-russia');
      expect(await countListed(page)).toBeGreaterThan(0);
    });
  });

  it('do not hide the event that the address names', async () => {
    const seen = await openPage(
      browser,
      `${home}?track=battlefield&event=jeddah-talks`,
      async (page) => ({
        title: await previewTitle(page).innerText(),
        drawn: await page.locator('[data-timeline-event="jeddah-talks"]').count(),
      }),
    );
    expect(seen).toEqual({ title: JEDDAH, drawn: 1 });
  });

  it('leave the focus among them when they are cleared', async () => {
    await openPage(browser, `${home}?track=battlefield`, async (page) => {
      await page.getByRole('button', { name: 'Clear filters' }).click();
      await expect.poll(() => queryOf(page)).toBe('');
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('summary');
    });
  });

  it('find words of summaries', async () => {
    await openPage(browser, home, async (page) => {
      const words = await page.evaluate(() => {
        for (const line of document.querySelectorAll('[data-event]')) {
          const title = line.querySelector('a')?.textContent.toLowerCase() ?? '';
          const summary = line.querySelector('[data-summary]')?.textContent ?? '';
          const word = summary.match(/[a-z]{9,}/g)?.find((one) => !title.includes(one));
          if (word) return { id: line.getAttribute('data-event') ?? '', word };
        }
        return { id: '', word: '' };
      });
      await page.getByLabel('Words in title or summary').fill(words.word);
      await expect.poll(() => queryOf(page)).toContain(`q=${words.word}`);
      expect(await page.locator(`.event-line[data-event="${words.id}"]`).isVisible()).toBe(true);
    });
  });
});
