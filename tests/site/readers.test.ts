import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openPage } from '../support/open-page.ts';
import { oneOfEachKind, readPages } from '../support/site-pages.ts';

const SITES = [inject('record'), inject('fixture')];
const KINDS = await Promise.all(
  SITES.map(async (site) =>
    oneOfEachKind(await readPages(site.dist)).map(({ path }) => site.home + path),
  ),
);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const NARROW = [
  { name: 'a phone', width: 360, height: 740 },
  { name: 'a desk at 400 % zoom', width: 320, height: 256 },
];

/** What every reader gets, whatever the device: tried on one page of each kind, of the record and of a fork. */
describe.each(KINDS.flat())('%s', (address) => {
  it('has nothing that axe finds, in either theme', async () => {
    const found = await openPage(browser, address, violations, { bypassCSP: true });
    expect(found).toEqual({ light: [], dark: [] });
  });

  it('needs no scrolling sideways on a phone or at 400 % zoom, keeps its policy, and asks nobody else', async () => {
    const origin = new URL(address).origin;
    const seen = await openPage(browser, address, async (page) => ({
      overflow: await overflows(page),
      asked: await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => name),
      ),
    }));
    expect(seen.overflow).toEqual(NARROW.map(({ name }) => [name, 0]));
    expect(seen.asked.filter((url) => new URL(url).origin !== origin)).toEqual([]);
  });

  it('can be read without script: the same headings and the same events', async () => {
    const scripted = await openPage(browser, address, outline);
    const plain = await openPage(browser, address, outline, { javaScriptEnabled: false });
    expect(plain).toEqual(scripted);
    expect(plain.headings.length).toBeGreaterThan(0);
  });
});

async function violations(page: Page) {
  const inTheme = async (colorScheme: 'light' | 'dark') => {
    await page.emulateMedia({ colorScheme });
    const results = await new AxeBuilder({ page }).analyze();
    return results.violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]);
  };
  return { light: await inTheme('light'), dark: await inTheme('dark') };
}

/** By how many px the page is wider than each window. */
async function overflows(page: Page) {
  const found: [string, number][] = [];
  for (const { name, width, height } of NARROW) {
    await page.setViewportSize({ width, height });
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    found.push([name, Math.max(0, wider)]);
  }
  return found;
}

/** What of the page's content is displayed: its headings, and the events that it lists. */
function outline(page: Page) {
  return page.evaluate(() => {
    const shown = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
        element.checkVisibility(),
      );
    return {
      headings: shown('main :is(h1, h2, h3)')
        .filter((heading) => !heading.closest('[data-scripted], .timeline-frame'))
        .map((heading) => heading.textContent.replace(/\s+/g, ' ').trim()),
      events: shown('main [data-event]').map((line) => line.dataset['event'] ?? ''),
    };
  });
}

describe('on paper', () => {
  it('an event shows the addresses of its sources and nothing to press', async () => {
    const seen = await openPage(
      browser,
      `${inject('record').home}events/jeddah-talks/`,
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
