import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openPage } from '../support/open-page.ts';

const record = inject('record');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

function open<T>(
  address: string,
  look: (page: Page) => Promise<T>,
  options?: BrowserContextOptions,
) {
  return openPage(browser, address, look, options);
}

/** What the row of a proposal shows: its status, and each party with its stance. */
function rowOf(page: Page, proposal: string) {
  return page
    .locator(`[data-row]:has(a[data-proposal][href$="/proposals/${proposal}/"])`)
    .evaluate((row) => ({
      status: row.querySelector('.grid-status:not([hidden])')?.textContent.trim(),
      stances: [...row.querySelectorAll<HTMLElement>('.grid-stance:not([hidden]) a')].map(
        (link) => `${link.dataset['party']} ${link.dataset['stance']}`,
      ),
      changed: row.querySelectorAll('.grid-stance[data-changed]').length,
      faded: row.hasAttribute('data-faded'),
    }));
}

const statusOf = (page: Page) => page.locator('[data-day-status]').innerText();

describe('positions without script', () => {
  const look = <T>(seen: (page: Page) => Promise<T>) =>
    open(`${record.home}positions/?on=2025-03-14`, seen, { javaScriptEnabled: false });

  it('are the latest grid, and no control that would do nothing', async () => {
    await look(async (page) => {
      const { stances } = await rowOf(page, 'thirty-day-truce');
      expect(stances).toContain('US proposes');
      expect(await page.locator('[data-faded]').count()).toBe(0);
      expect(await page.locator('[data-day-controls]').isVisible()).toBe(false);
    });
  });

  it('have each stance one step away from its event, its sources and what was said before', async () => {
    await look(async (page) => {
      const problems = await page.locator('.grid-stance:not([hidden]) a').evaluateAll((links) =>
        links.flatMap((link) => {
          const id = decodeURIComponent(new URL((link as HTMLAnchorElement).href).hash.slice(1));
          const row = document.getElementById(id);
          if (!row) return [`${id} is missing`];
          const event = row.querySelector('a[href*="/events/"]');
          const source = row.querySelector('a[rel="external"]');
          return event && source ? [] : [`${id} has no event or no source`];
        }),
      );
      expect(problems).toEqual([]);
      const before = page.locator('[data-change] a[data-before]').first();
      const target = await before.evaluate((link) => (link as HTMLAnchorElement).hash.slice(1));
      expect(await page.locator(`[id="${target}"]`).count()).toBe(1);
    });
  });

  it('have every change in the table, and show each cell its last one', async () => {
    await look(async (page) => {
      const last = await page.locator('[data-change]').evaluateAll((rows) => {
        const cells = new Map<string, string>();
        for (const { id } of rows) {
          const [, proposal = '', party = ''] = id.split('.');
          cells.set(`${proposal} ${party}`, id);
        }
        return [...cells.values()].sort();
      });
      const shown = await page
        .locator('.grid-stance:not([hidden]) a')
        .evaluateAll((links) =>
          links.map((link) => decodeURIComponent((link as HTMLAnchorElement).hash.slice(1))).sort(),
        );
      expect(shown.length).toBeGreaterThan(50);
      expect(shown).toEqual(last);
    });
  });
});

describe('positions as of a day', () => {
  it('are those of that day: what was said by then, and nothing of what came later', async () => {
    await open(`${record.home}positions/?on=2025-03-14`, async (page) => {
      expect(await rowOf(page, 'thirty-day-truce')).toEqual({
        status: 'open',
        stances: ['Ukraine accepts', 'Russia accepts in principle', 'US proposes'],
        changed: 0,
        faded: false,
      });
      expect(await rowOf(page, 'twenty-point-plan')).toEqual({
        status: 'not yet put forward',
        stances: [],
        changed: 0,
        faded: true,
      });
      expect(await statusOf(page)).toBe(
        'As of 14 March 2025. The last statement was on 13 March 2025.',
      );
    });
  });

  it('mark the changes of the day itself, in the grid and in the table', async () => {
    await open(`${record.home}positions/?on=2025-03-13`, async (page) => {
      expect((await rowOf(page, 'thirty-day-truce')).changed).toBeGreaterThan(0);
      expect(await statusOf(page)).toContain('Russia accepts in principle');
      const days = await page
        .locator('[data-change][data-changed]')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-change')));
      expect(new Set(days)).toEqual(new Set(['2025-03-13']));
    });
  });

  it('say of a stance that was taken before that it was taken again, and who told of it', async () => {
    await open(`${record.home}positions/`, async (page) => {
      const repeats = await page.locator('[data-change]').evaluateAll((rows) =>
        rows.flatMap((row) => {
          const before = row.querySelector<HTMLAnchorElement>('[data-before]');
          const stanceOf = (of: Element | null) => of?.querySelector('.stance')?.textContent.trim();
          const target = before && document.getElementById(before.hash.slice(1));
          return before && stanceOf(row) === stanceOf(target)
            ? [{ day: row.getAttribute('data-change'), words: before.textContent.trim() }]
            : [];
        }),
      );
      expect(repeats.length).toBeGreaterThan(20);
      expect(new Set(repeats.map(({ words }) => words))).toEqual(new Set(['before: the same']));
    });
    await open(`${record.home}positions/?on=2025-07-03`, async (page) => {
      expect(await statusOf(page)).toContain('On this day: Russia again rejects (Full and');
    });
    await open(`${record.home}positions/?on=2025-11-23`, async (page) => {
      expect(await statusOf(page)).toMatch(/Germany proposes \([^)]*\), as told by Reuters/);
    });
  });

  it('come with the proposals that were open and the claims that stood undisputed then', async () => {
    await open(`${record.home}positions/?on=2025-03-14`, async (page) => {
      const [proposals, claims] = [
        page.locator('as-of-list').first(),
        page.locator('as-of-list').last(),
      ];
      expect(await proposals.locator('li:visible').allInnerTexts()).toEqual(
        expect.arrayContaining([expect.stringMatching(/30-\W?day interim ceasefire/)]),
      );
      await claims.filter({ hasText: 'by 14 March 2025' }).waitFor();
      const said = await claims.locator('li:visible .who time').allInnerTexts();
      expect(said).toHaveLength(20);
      expect(said.filter((label) => !/(February|March) 2025$/.test(label))).toEqual([]);
    });
  });

  it.each(['?on=2025-02-30', '?on=yesterday', '?on=2999-01-01'])(
    'are the latest for "%s"',
    async (search) => {
      await open(`${record.home}positions/${search}`, async (page) => {
        expect(await statusOf(page)).toContain('the last day covered');
        expect(await page.locator('[data-faded]').count()).toBe(0);
      });
    },
  );
});

describe('the weight of the page of positions, compressed', () => {
  it('is at most 6 kB of script more than a page of prose', async () => {
    const scriptOf = (path: string) =>
      open(`${record.home}${path}`, async (page) => {
        const sources = await page.evaluate(() =>
          performance
            .getEntriesByType('resource')
            .map(({ name }) => name)
            .filter((name) => new URL(name).pathname.endsWith('.js')),
        );
        const texts = await Promise.all(
          sources.map(async (source) => (await fetch(source)).text()),
        );
        return texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
      });
    const [positions, prose] = [await scriptOf('positions/'), await scriptOf('about/')];
    expect(positions).toBeGreaterThan(0);
    expect(positions - prose).toBeLessThanOrEqual(6000);
  });
});
