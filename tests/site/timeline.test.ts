import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openPage } from '../support/open-page.ts';

const { home } = inject('record');
const JEDDAH = 'US and Ukraine meet in Jeddah';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const status = (page: Page) => page.locator('[data-timeline-status]').innerText();
const query = (page: Page) => new URL(page.url()).search;
const drawn = (page: Page) => page.locator('[data-timeline-event]');
const listed = (page: Page) => page.locator('.event-line:visible').count();
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-timeline-event') ?? undefined);
const preview = (page: Page) => page.locator('[data-preview-title]');

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

  it('draws links to the pages of events, with the numbers of those left out', async () => {
    const seen = await openPage(browser, home, async (page) => ({
      links: await drawn(page).count(),
      address: await drawn(page).first().getAttribute('href'),
      list: await page.locator('.event-line').count(),
    }));
    expect(seen.links).toBeGreaterThan(30);
    expect(seen.address).toMatch(/^\/events\/[a-z-]+\/$/);
    expect(seen.list).toBeGreaterThanOrEqual(160);
  });
});

describe('filters', () => {
  it('narrow graphic, list and sentence, and stand in the address', async () => {
    await openPage(browser, home, async (page) => {
      await page.locator('summary', { hasText: 'Track' }).click();
      await page.getByLabel(/^Battlefield/).check();
      await expect.poll(() => query(page)).toBe('?track=battlefield');
      const [, shown] =
        /Showing (\d+) of 160 events: Battlefield track/.exec(await status(page)) ?? [];
      expect(await listed(page)).toBe(Number(shown));
    });
  });

  it('are read from the address, and what it does not know is dropped', async () => {
    const seen = await openPage(
      browser,
      `${home}?kind=summit&party=atlantis&from=2025-03&to=2025-12&colour=red`,
      async (page) => ({ sentence: await status(page), lines: await listed(page) }),
    );
    expect(seen.sentence).toMatch(/^Showing \d+ of 160 events: .*summit/);
    expect(seen.lines).toBeGreaterThan(0);
    expect(seen.sentence).not.toContain('atlantis');
  });

  it('that match nothing say which one to drop', async () => {
    await openPage(browser, `${home}?q=zebra&track=us-russia`, async (page) => {
      expect(await status(page)).toContain('Showing 0 of 160 events');
      await page.getByRole('button', { name: /Drop “zebra”/ }).click();
      await expect.poll(() => query(page)).toBe('?track=us-russia');
      expect(await listed(page)).toBeGreaterThan(0);
    });
  });

  it('do not hide the event that the address names', async () => {
    const seen = await openPage(
      browser,
      `${home}?track=battlefield&event=jeddah-talks`,
      async (page) => ({
        title: await preview(page).innerText(),
        drawn: await page.locator('[data-timeline-event="jeddah-talks"]').count(),
      }),
    );
    expect(seen).toEqual({ title: JEDDAH, drawn: 1 });
  });
});

describe('choosing an event', () => {
  it('opens a preview beside it, and back and forward go through what was opened', async () => {
    await openPage(browser, `${home}?from=2025-03-01&to=2025-03-31`, async (page) => {
      const item = page.locator('[data-timeline-event="jeddah-talks"]');
      await item.click();
      expect(await preview(page).innerText()).toBe(JEDDAH);
      expect(query(page)).toContain('event=jeddah-talks');
      const [box, panel] = [
        await item.boundingBox(),
        await page.locator('[data-preview-panel]').boundingBox(),
      ];
      expect(box && panel && box.y + box.height <= panel.y).toBe(true);
      await page.goBack();
      await expect.poll(() => query(page)).not.toContain('event=');
      await expect.poll(() => page.locator('[data-preview-panel]').isVisible()).toBe(false);
      await page.goForward();
      await expect.poll(() => preview(page).innerText()).toBe(JEDDAH);
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

describe('the keys, while the graphic has the focus', () => {
  it('go from event to event in time, to both ends, open and close', async () => {
    await openPage(browser, home, async (page) => {
      await page.locator('[data-timeline-canvas]').focus();
      await page.keyboard.press('Home');
      await expect.poll(() => focused(page)).toBe('crimea-annexation');
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => focused(page)).toBe('minsk-protocol');
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => focused(page)).toBe('crimea-annexation');
      await page.keyboard.press('End');
      await expect.poll(() => focused(page)).not.toBe('crimea-annexation');
      const last = await focused(page);
      await page.keyboard.press('Enter');
      await expect.poll(() => query(page)).toContain(`event=${last}`);
      await page.keyboard.press('Escape');
      await expect.poll(() => query(page)).not.toContain('event=');
      await expect.poll(() => focused(page)).toBe(last);
    });
  });

  it('reach every event of the record, drawn or not', async () => {
    await openPage(browser, `${home}?track=europe-ukraine`, async (page) => {
      const total = await listed(page);
      const seen = new Set<string | undefined>();
      await page.locator('[data-timeline-canvas]').focus();
      await page.keyboard.press('Home');
      for (let step = 0; step < total; step += 1) {
        seen.add(await focused(page));
        await page.keyboard.press('ArrowRight');
      }
      expect(seen.size).toBe(total);
    });
  });

  it('zoom', async () => {
    await openPage(browser, home, async (page) => {
      await page.locator('[data-timeline-canvas]').focus();
      await page.keyboard.press('+');
      await expect.poll(() => query(page)).toMatch(/from=.*to=/);
    });
  });

  it('are the page’s own while it has not', async () => {
    await openPage(browser, home, async (page) => {
      await page.locator('h1').click();
      await page.keyboard.press('End');
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(500);
      expect(query(page)).toBe('');
    });
  });
});

describe('the pointer', () => {
  it('pans by dragging', async () => {
    await openPage(browser, home, async (page) => {
      const box = await page.locator('[data-timeline-canvas]').boundingBox();
      const [x, y] = [(box?.x ?? 0) + 700, (box?.y ?? 0) + (box?.height ?? 0) - 20];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 200, y, { steps: 5 });
      await page.mouse.up();
      await expect.poll(() => query(page)).toMatch(/from=20\d\d/);
    });
  });

  it('scrolls the page with its wheel, over the graphic too', async () => {
    await openPage(browser, home, async (page) => {
      await page.locator('[data-timeline-canvas]').hover();
      await page.mouse.wheel(0, 400);
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(200);
      expect(query(page)).toBe('');
    });
  });
});

it('can show everything, a year and a month', async () => {
  await openPage(browser, home, async (page) => {
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await expect.poll(() => query(page)).toMatch(/from=2014/);
    await page.getByRole('button', { name: 'Dec 2025' }).click();
    await expect.poll(() => status(page)).toContain('December 2025');
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
  expect(await listed(page)).toBeGreaterThanOrEqual(160);
  await context.close();
});
