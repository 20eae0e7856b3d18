import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openPage } from '../support/open-page.ts';
import { outline } from '../support/outline.ts';
import { readPages, richestOfEachKind } from '../support/site-pages.ts';

const SITES = [inject('record'), inject('fixture')];
const ADDRESSES = await Promise.all(
  SITES.map(async (site) =>
    richestOfEachKind(await readPages(site.dist)).map(({ path }) => site.home + path),
  ),
);
/** In CSS px: the paper, and what browsers leave of its width between their margins. */
const A4 = { width: 794, height: 1123 };
const BETWEEN_MARGINS = { ...A4, width: 718 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** On paper nothing scrolls, nothing can be pressed, and nothing comes later. */
describe.each(ADDRESSES.flat())('%s on paper', (address) => {
  let seen: Awaited<ReturnType<typeof print>>;
  beforeAll(async () => {
    seen = await openPage(browser, address, print, { viewport: A4 });
  });

  it('cuts nothing off at the edge of the page', () => {
    const { cutOff, cutOffBetweenMargins } = seen;
    expect({ cutOff, cutOffBetweenMargins }).toEqual({ cutOff: [], cutOffBetweenMargins: [] });
  });

  it('has nothing to press', () => {
    expect(seen.controls).toEqual([]);
  });

  it('cites by number only what it lists itself, and else prints an address', () => {
    expect(seen.numbersOfOthers).toEqual([]);
    expect(seen.claimsWithoutAddress).toEqual([]);
    expect(seen.linesWithoutAddress).toEqual([]);
    expect(seen.pagesWithoutAddress).toEqual([]);
  });

  it('has every section and every event of the screen', () => {
    expect(seen.onPaper).toEqual(seen.onScreen);
    expect(seen.onPaper.headings.length).toBeGreaterThan(0);
  });
});

async function print(page: Page) {
  const onScreen = await outline(page);
  await page.emulateMedia({ media: 'print' });
  return {
    onScreen,
    onPaper: await outline(page),
    cutOff: await cutOff(page),
    controls: await controls(page),
    ...(await citations(page)),
    cutOffBetweenMargins: await narrow(page),
  };
}

async function narrow(page: Page) {
  await page.setViewportSize(BETWEEN_MARGINS);
  return cutOff(page);
}

/** What goes beyond the page, or beyond a frame that would have to be scrolled, and by how many px. */
function cutOff(page: Page) {
  return page.evaluate(() => {
    const name = ({ localName, className }: Element) =>
      localName + (typeof className === 'string' && className !== '' ? `.${className}` : '');
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !element.closest('.visually-hidden, svg *'))
      .flatMap((element) => {
        const beyond = element.getBoundingClientRect().right - document.documentElement.clientWidth;
        const hides = getComputedStyle(element).overflowX !== 'visible';
        const inside = hides ? element.scrollWidth - element.clientWidth : 0;
        const px = Math.floor(Math.max(beyond, inside));
        return px > 0 ? [`${name(element)}: ${px} px`] : [];
      })
      .filter((line, index, all) => all.indexOf(line) === index);
  });
}

/** What can be pressed or filled in, by its words. */
function controls(page: Page) {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'button, input, select, textarea, summary, [role="button"], [role="slider"]',
      ),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map(({ localName, textContent }) =>
        `${localName} ${textContent.replace(/\s+/g, ' ')}`.trim(),
      ),
  );
}

/**
 * The addresses to which shown numbers lead on other pages, and what is not spelled out: addresses of cited claims, of pages
 * outside the site, and any in a line whose numbers are hidden, because another page lists what they stand for.
 */
function citations(page: Page) {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll('.cites a')].filter((link) =>
      link.checkVisibility(),
    );
    const claims = [...document.querySelectorAll('main a[href*="#claim-"]')].filter(
      (link) =>
        link.checkVisibility() &&
        link.nextElementSibling?.matches('.cites') &&
        !link.getAttribute('href')?.startsWith('#'),
    );
    const addressOf = (link: Element) => link.getAttribute('href') ?? '';
    const isSpelledOut = (link: Element) =>
      getComputedStyle(link, '::after').content.includes(addressOf(link));
    const hidden = [...document.querySelectorAll('main .cites')].filter(
      (numbers) => !numbers.checkVisibility() && numbers.parentElement?.checkVisibility(),
    );
    const lineOf = (inside: Element) =>
      inside.closest('.compared') ?? inside.closest('li') ?? inside.closest('tr, dd, p');
    const hasAddress = (inside: Element) =>
      [...(lineOf(inside)?.querySelectorAll('a') ?? [])].some(isSpelledOut);
    return {
      linesWithoutAddress: hidden
        .filter((numbers) => !hasAddress(numbers))
        .map((numbers) => lineOf(numbers)?.textContent.replace(/\s+/g, ' ').trim()),
      pagesWithoutAddress: [...document.querySelectorAll('main a[rel~="external"]')]
        .filter((link) => link.checkVisibility() && !hasAddress(link))
        .map(addressOf),
      numbersOfOthers: shown.map(addressOf).filter((address) => !address.startsWith('#')),
      claimsWithoutAddress: claims.filter((link) => !isSpelledOut(link)).map(addressOf),
      cited: claims.length,
    };
  });
}

describe('on paper', () => {
  it.each(['', 'positions/', 'claims/', 'claims/undisputed/'])(
    'the claims of /%s have their addresses',
    async (path) => {
      const seen = await openPage(browser, inject('fixture').home + path, async (page) => {
        await page.emulateMedia({ media: 'print' });
        return citations(page);
      });
      expect(seen.cited).toBeGreaterThan(0);
      expect(seen.claimsWithoutAddress).toEqual([]);
    },
  );

  it('an event shows the addresses of its sources and nothing to press', async () => {
    const seen = await openPage(
      browser,
      ADDRESSES.flat().find((address) => address.includes('/events/')) ?? '',
      async (page) => {
        await page.emulateMedia({ media: 'print' });
        return page.evaluate(() => ({
          navigation: document.querySelector('.masthead nav')?.checkVisibility(),
          address: getComputedStyle(document.querySelector('.source a') ?? document.body, '::after')
            .content,
        }));
      },
    );
    expect(seen.navigation).toBe(false);
    expect(seen.address).toContain('https://');
  });

  it('the home page is the list, whole', async () => {
    const seen = await openPage(browser, inject('record').home, async (page) => {
      await page.emulateMedia({ media: 'print' });
      return page.evaluate(() => ({
        graphic: document.querySelector('.timeline-frame')?.checkVisibility(),
        events: document.querySelectorAll('main [data-event]').length,
        shown: [...document.querySelectorAll('main [data-event]')].filter((line) =>
          line.checkVisibility(),
        ).length,
      }));
    });
    expect(seen.graphic).toBe(false);
    expect(seen.shown).toBe(seen.events);
  });
});
