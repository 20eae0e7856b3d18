import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openPage } from '../support/open-page.ts';

const { home } = inject('record');
const JEDDAH = 'US and Ukraine meet in Jeddah';
const MARCH = `${home}?from=2025-03-01&to=2025-03-31`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const query = (page: Page) => new URL(page.url()).search;
const jeddah = (page: Page) => page.locator('[data-timeline-event="jeddah-talks"]').first();
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-timeline-event'));
const close = (page: Page) => page.locator('[data-preview-close]');

describe('the preview', () => {
  it('comes into sight, and says that it is open', async () => {
    const options = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } as const;
    await openPage(
      browser,
      MARCH,
      async (page) => {
        await jeddah(page).click();
        for (const part of [page.locator('[data-preview-title]'), close(page)]) {
          const box = await part.boundingBox();
          expect(box && box.y >= 0 && box.y + box.height <= 800).toBe(true);
        }
        expect(await page.getByRole('status').first().innerText()).toContain(
          `Preview open: ${JEDDAH}`,
        );
      },
      options,
    );
  });

  it('gives the focus back to its event when the way back closes it', async () => {
    await openPage(browser, MARCH, async (page) => {
      await jeddah(page).click();
      await close(page).focus();
      await page.goBack();
      await expect.poll(() => query(page)).not.toContain('event=');
      await expect.poll(() => focused(page)).toBe('jeddah-talks');
    });
  });

  it('is not opened again by the way back, once closed', async () => {
    await openPage(browser, 'about:blank', async (page) => {
      await page.goto(`${home}?event=jeddah-talks`);
      await close(page).click();
      await expect.poll(() => query(page)).not.toContain('event=');
      await page.goBack();
      expect(page.url()).toBe('about:blank');
    });
  });

  it('of a second event closes to the view before the first, with the filters of now', async () => {
    await openPage(browser, MARCH, async (page) => {
      await page.locator('[data-timeline-canvas]').focus();
      const titles = new Set<string>();
      for (const count of [1, 2]) {
        await page.keyboard.press('ArrowRight');
        await expect.poll(() => focused(page)).toBeTruthy();
        await page.keyboard.press('Enter');
        await expect
          .poll(async () => titles.add(await page.locator('[data-preview-title]').innerText()).size)
          .toBe(count);
      }
      await page.getByLabel('Lanes by').selectOption('kind');
      await expect.poll(() => query(page)).toContain('lanes=kind');
      await close(page).click();
      await expect.poll(() => query(page)).not.toContain('event=');
      expect(query(page)).toContain('lanes=kind');
      expect(await page.evaluate(() => Reflect.get(history, 'state') as unknown)).toBeNull();
      expect(await page.locator('[data-preview-panel]').isVisible()).toBe(false);
    });
  });
});

it('clearing the filters leaves the focus among them', async () => {
  await openPage(browser, `${home}?track=battlefield`, async (page) => {
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect.poll(() => query(page)).toBe('');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('summary');
  });
});

it('the wheel zooms with a modifier as soon as the axis was dragged', async () => {
  await openPage(browser, home, async (page) => {
    const box = await page.locator('[data-timeline-canvas]').boundingBox();
    const [x, y] = [(box?.x ?? 0) + 700, (box?.y ?? 0) + (box?.height ?? 0) - 20];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 100, y, { steps: 3 });
    await page.mouse.up();
    await expect.poll(() => query(page)).toMatch(/from=/);
    const dragged = query(page);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await expect.poll(() => query(page)).not.toBe(dragged);
  });
});

it('finds words of summaries', async () => {
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
    await expect.poll(() => query(page)).toContain(`q=${words.word}`);
    expect(await page.locator(`.event-line[data-event="${words.id}"]`).isVisible()).toBe(true);
  });
});

describe('what is drawn', () => {
  const phone = { viewport: { width: 360, height: 740 } };

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
      phone,
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

  it('ends with the record, where the last event is reached', async () => {
    await openPage(browser, `${home}?from=2025-03&to=2025-08`, async (page) => {
      await page.locator('[data-timeline-canvas]').focus();
      await page.keyboard.press('End');
      await expect.poll(() => query(page)).toMatch(/to=202[56]/);
      await expect.poll(() => query(page)).not.toContain('to=2025-08');
      const to = new URL(page.url()).searchParams.get('to') ?? '';
      expect(to < '2026-01-15').toBe(true);
    });
  });
});
