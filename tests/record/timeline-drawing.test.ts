import type { Browser, Page } from 'playwright-core';
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

describe('what is drawn', () => {
  it('leads to the pages of events', async () => {
    const seen = await openPage(browser, home, async (page) => ({
      links: await page.locator('[data-timeline-event]').count(),
      address: await page.locator('[data-timeline-event]').first().getAttribute('href'),
      list: await page.locator('.event-line').count(),
    }));
    expect(seen.links).toBeGreaterThan(30);
    expect(seen.address).toMatch(/^\/events\/[a-z-]+\/$/);
    expect(seen.list).toBeGreaterThanOrEqual(160);
  });

  it('has all lanes above the axis, on a phone too', async () => {
    const seen = await openPage(
      browser,
      `${home}?lanes=kind`,
      async (page) => {
        await page.waitForTimeout(500);
        return page.evaluate(() => ({
          lanes: document.querySelector('.timeline-canvas .vis-foreground')?.getBoundingClientRect()
            .bottom,
          axis: document
            .querySelector('.timeline-canvas .vis-panel.vis-bottom')
            ?.getBoundingClientRect().top,
        }));
      },
      { viewport: { width: 360, height: 740 } },
    );
    expect(seen.lanes).toBeLessThanOrEqual((seen.axis ?? 0) + 1);
  });

  it.each([
    [1280, ''],
    [360, ''],
    [1280, '?from=2025-02-10&to=2025-08-20'],
  ])('has no name at %i px that begins outside, %s', async (width, search) => {
    const cut = await openPage(
      browser,
      home + search,
      async (page) => {
        await page.waitForTimeout(500);
        return page.evaluate(() => {
          const panel = document.querySelector('.timeline-canvas .vis-panel.vis-center');
          const { left, right } = panel?.getBoundingClientRect() ?? { left: 0, right: 0 };
          const parts = [
            ...document.querySelectorAll('.timeline-event .timeline-label, .timeline-event svg'),
            ...document.querySelectorAll('.vis-time-axis .vis-text:not(.vis-measure)'),
          ];
          return parts.flatMap((part) => {
            const words = document.createRange();
            words.selectNodeContents(
              part.localName === 'svg' ? (part.parentElement ?? part) : part,
            );
            const box = (part.localName === 'svg' ? part : words).getBoundingClientRect();
            const isAxis = part.classList.contains('vis-text');
            const seen = getComputedStyle(part).visibility === 'visible' && box.width > 0;
            const begins = box.left < left - 4 && box.right > left + 1;
            const ends = isAxis && box.right > right + 1 && box.left < right;
            return seen && (begins || ends) ? [part.textContent] : [];
          });
        });
      },
      { viewport: { width, height: 800 } },
    );
    expect(cut).toEqual([]);
  });

  it.each([
    [1280, ''],
    [360, ''],
    [1280, '?from=2025-02-08&to=2025-08-20'],
    [1280, '?from=2025-03-25&to=2025-04-20'],
  ])('has no name of a phase or truce at %i px that is cut through, %s', async (width, search) => {
    const options = { viewport: { width, height: 800 } };
    await openPage(
      browser,
      home + search,
      async (page) => {
        await expect.poll(() => visibleSpanNames(page)).not.toEqual([]);
        await expect
          .poll(async () => (await visibleSpanNames(page)).filter(({ whole }) => !whole))
          .toEqual([]);
      },
      options,
    );
  });

  it('ends with the record, where the last event is reached', async () => {
    await openPage(browser, `${home}?from=2025-03&to=2025-08`, async (page) => {
      await canvasOf(page).focus();
      await page.keyboard.press('End');
      await expect.poll(() => queryOf(page)).toMatch(/to=202[56]/);
      await expect.poll(() => queryOf(page)).not.toContain('to=2025-08');
      const to = new URL(page.url()).searchParams.get('to') ?? '';
      expect(to < '2026-01-15').toBe(true);
    });
  });
});

/** Each stands whole, or ends with an ellipsis, between the ends of the axis and before the name after it. */
const visibleSpanNames = (page: Page) =>
  page.evaluate(() => {
    const panel = document.querySelector('.timeline-canvas .vis-panel.vis-center');
    const { left, right } = panel?.getBoundingClientRect() ?? { left: 0, right: 0 };
    const names = [...document.querySelectorAll<HTMLElement>('.timeline-span-name')]
      .map((name) => ({ name, box: name.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.right > left && box.left < right);
    return names.map(({ name, box }) => {
      const { textOverflow, fontSize } = getComputedStyle(name);
      const alone = names.every(
        (other) =>
          other.box.top !== box.top ||
          other.box.left <= box.left ||
          other.box.left >= box.right - 1,
      );
      const inside = box.left >= left - 1 && box.right <= right + 1;
      const fits = name.scrollWidth <= name.clientWidth;
      const shortened = textOverflow === 'ellipsis' && box.width > 2 * parseFloat(fontSize);
      return { words: name.textContent, whole: inside && alone && (fits || shortened) };
    });
  });
