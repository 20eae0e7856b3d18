import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openPage } from '../support/open-page.ts';

const { home } = inject('record');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

function open<T>(
  search: string,
  width: number,
  look: (page: Page) => Promise<T>,
  options: BrowserContextOptions = {},
) {
  const viewport = { width, height: 900 };
  return openPage(browser, `${home}positions/${search}`, look, { viewport, ...options });
}

/** How far the page can be moved sideways, in px. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Stances of the grid that are shown, each with the names and words that a reader sees of it, and their places in px. */
const stancesOf = (page: Page) =>
  page.locator('.grid-stance:not([hidden])').evaluateAll((stances) =>
    stances.map((stance) => {
      const party = stance.querySelector<HTMLElement>('.grid-party');
      const words = stance.querySelector<HTMLElement>('a');
      const named = party && party.offsetWidth > 0 ? party.getBoundingClientRect() : undefined;
      return {
        is: `${party?.textContent ?? ''} ${words?.textContent.trim() ?? ''}`,
        isNamed: named !== undefined && party?.textContent === words?.dataset['party'],
        fits: stance.scrollWidth <= stance.clientWidth,
        gap: (words?.getBoundingClientRect().left ?? 0) - (named?.right ?? -Infinity),
      };
    }),
  );

describe('the head of the grid', () => {
  // A day whose sentence has two lines, one whose sentence has one.
  it.each(['?on=2025-11-23', '?on=2025-03-14'])(
    'stays in view right under the controls, however long their sentence (%s)',
    async (search) => {
      await open(search, 1280, async (page) => {
        await page.locator('[data-row]').nth(20).scrollIntoViewIfNeeded();
        await page.evaluate(() => scrollTo(0, 900));
        const [controls, head] = await Promise.all(
          ['[data-day-controls]', '.grid thead th'].map((selector) =>
            page.locator(selector).first().boundingBox(),
          ),
        );
        expect(controls?.y).toBe(0);
        expect(Math.abs((head?.y ?? 0) - (controls?.height ?? 0))).toBeLessThan(1);
      });
    },
  );

  it('stays at the top without script, where nothing stands over it', async () => {
    const options = { javaScriptEnabled: false };
    await open(
      '',
      1280,
      async (page) => {
        await page.locator('[data-row]').nth(34).scrollIntoViewIfNeeded();
        expect((await page.locator('.grid thead th').first().boundingBox())?.y).toBe(0);
      },
      options,
    );
  });
});

describe('the focus', () => {
  it.each(['.changes', '.grid tbody'])(
    'is never under what stays in view, also on the way back through %s',
    async (part) => {
      await open('?on=2025-11-23', 1280, async (page) => {
        await page.locator(`${part} a:visible`).nth(70).focus();
        const covered: string[] = [];
        for (let step = 0; step < 40; step += 1) {
          await page.keyboard.press('Shift+Tab');
          const text = await page.evaluate(() => {
            const { activeElement } = document;
            if (!activeElement) return 'nothing';
            const covers = ({ top, bottom, left, width }: DOMRect) => {
              if (width === 0) return false;
              const at = document.elementFromPoint(left + 2, (top + bottom) / 2);
              return !at || !activeElement.contains(at);
            };
            const isCovered = [...activeElement.getClientRects()].some(covers);
            return isCovered ? activeElement.textContent.trim() : '';
          });
          if (text !== '') covered.push(text);
        }
        expect(covered).toEqual([]);
      });
    },
  );
});

describe('each stance of the grid', () => {
  it.each([360, 768])(
    'has the name of its party where there is no table (%i px)',
    async (width) => {
      await open('', width, async (page) => {
        const stances = await stancesOf(page);
        expect(stances.length).toBeGreaterThan(50);
        expect(stances.filter(({ isNamed }) => !isNamed)).toEqual([]);
        expect(await sideways(page)).toBe(0);
      });
    },
  );

  it('has it on paper', async () => {
    await open('', 1280, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect((await stancesOf(page)).filter(({ isNamed }) => !isNamed)).toEqual([]);
    });
  });

  it.each([360, 1000, 1200, 1280])(
    'stands apart from its name and the next (%i px)',
    async (width) => {
      // A day on which words stand out in bold, also those of parties with long names.
      await open('?on=2025-11-22', width, async (page) => {
        const stances = await stancesOf(page);
        expect(stances.filter(({ gap, fits }) => gap < 4 || !fits)).toEqual([]);
      });
    },
  );
});

describe('the page on paper', () => {
  it('has nothing cut off, nothing to press, and in a table one address a row, that of the event', async () => {
    await open('', 700, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const cut = await page.locator('.table-frame, .grid').evaluateAll((parts) =>
        parts.flatMap((part) => {
          const clips = getComputedStyle(part).overflowX !== 'visible';
          return clips || part.scrollWidth > part.clientWidth ? [part.getAttribute('class')] : [];
        }),
      );
      expect(cut).toEqual([]);
      expect(await sideways(page)).toBe(0);
      expect(await page.locator('button:visible, input:visible').count()).toBe(0);
      const addresses = await page
        .locator('table .origin')
        .evaluateAll((origins) =>
          origins.map((origin) =>
            [...origin.querySelectorAll('a')]
              .map((link) => getComputedStyle(link, '::after').content)
              .filter((content) => content !== 'none'),
          ),
        );
      expect(addresses.length).toBeGreaterThan(100);
      expect(addresses.filter((row) => !/^" <\/events\//.test(row.join()))).toEqual([]);
    });
  });

  it('has at most 20 leaves', async () => {
    await open('', 1280, async (page) => {
      const pdf = await page.pdf({ format: 'A4' });
      const leaves = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
      expect(leaves.length).toBeGreaterThan(5);
      expect(leaves.length).toBeLessThanOrEqual(20);
    });
  });
});
