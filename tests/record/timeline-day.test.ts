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
const dayField = (page: Page) => page.getByLabel('As of');
/** Where the day ends in the graphic, in parts of its width: the shade of what came later begins there. */
const dayInWindow = async (page: Page) => {
  const [canvas, later] = await Promise.all([
    page.locator('[data-timeline-canvas]').boundingBox(),
    page.locator('.timeline-later').first().boundingBox(),
  ]);
  return canvas && later ? (later.x - canvas.x) / canvas.width : undefined;
};

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

  it('fades the names of phases and truces that began later, and their bands', async () => {
    await open('?from=2025-01&to=2025-06&on=2025-03-14', async (page) => {
      const names = await page
        .locator('.timeline-span-name')
        .evaluateAll((all) =>
          all.map((name) => [name.textContent, name.hasAttribute('data-later')] as const),
        );
      const later = new Map(names);
      for (const name of ['First contacts', 'Truce offers']) expect(later.get(name)).toBe(false);
      for (const name of ['Rounds in Istanbul', 'Easter truce', 'Victory Day truce'])
        expect(later.get(name)).toBe(true);
      const bands = page.locator('.timeline-truce');
      expect(await bands.count()).toBeGreaterThan(0);
      expect(await page.locator('.timeline-truce:not(.faded)').count()).toBe(0);
      await dayField(page).fill('2025-04-19');
      const easter = page.locator('.timeline-span-name', { hasText: 'Easter truce' });
      await expect.poll(() => easter.getAttribute('data-later')).toBeNull();
      expect(await page.locator('.timeline-truce:not(.faded)').count()).toBeGreaterThan(0);
      expect(await page.locator('.timeline-truce.faded').count()).toBeGreaterThan(0);
      await dayField(page).fill('');
      await page.waitForFunction(() => !location.search.includes('on='));
      expect(await page.locator('.timeline-span-name[data-later], .faded').count()).toBe(0);
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

describe('the window of the home page', () => {
  it.each(['?on=2022-04-01', '?on=2014-03-18', '?on=2025-01-01', '?on=2025-12-30'])(
    'has the day in it that the address asks for: %s',
    async (search) => {
      await open(search, async (page) => {
        expect(await dayInWindow(page)).toBeGreaterThan(0);
        expect(await dayInWindow(page)).toBeLessThan(1);
        expect(new URL(page.url()).search).toBe(search);
      });
    },
  );

  it('is that of the address where it names one', async () => {
    await open('?from=2025-03&to=2025-03&on=2022-04-01', async (page) => {
      expect(await dayInWindow(page)).toBeLessThan(0.01);
      expect(new URL(page.url()).search).toBe('?from=2025-03&to=2025-03&on=2022-04-01');
    });
  });

  it('follows the day of the field out of view, and comes back without it', async () => {
    await open('', async (page) => {
      await dayField(page).fill('2022-04-01');
      await expect.poll(() => dayInWindow(page)).toBeGreaterThan(0.5);
      expect(await dayInWindow(page)).toBeLessThan(1);
      await page.waitForFunction(() => location.search === '?on=2022-04-01');
      expect(await statusOf(page)).toMatch(/2021 – .* 2022 in view/);
      await dayField(page).fill('');
      await expect.poll(() => statusOf(page)).toContain('; 2025 in view');
      expect(new URL(page.url()).search).toBe('');
    });
  });

  it('keeps its length where the day of the field moves it, and stays where the day is in view', async () => {
    await open('?from=2025-03&to=2025-03', async (page) => {
      await dayField(page).fill('2025-03-31');
      await page.waitForFunction(() => location.search.includes('on='));
      expect(new URL(page.url()).search).toBe('?from=2025-03&to=2025-03&on=2025-03-31');
      await dayField(page).fill('2022-04-01');
      await expect
        .poll(() => new URL(page.url()).search)
        .toBe('?from=2022-03-20&to=2022-04-19&on=2022-04-01');
    });
  });
});

describe('a day that the field of the home page does not take', () => {
  it.each([
    ['after the end', '2026-03-01', 'The record ends on 31 December 2025.'],
    ['before the begin', '1999-03-01', 'The record begins on 18 March 2014.'],
  ])(
    'is refused in words %s of the record, and the page stays as it was',
    async (_, day, words) => {
      await open('?on=2025-03-14', async (page) => {
        const sentence = await statusOf(page);
        await dayField(page).evaluate((input) =>
          input.addEventListener('invalid', () => document.body.setAttribute('data-said', '')),
        );
        await dayField(page).fill(day);
        await page.locator('body[data-said]').waitFor();
        expect(
          await dayField(page).evaluate((input: HTMLInputElement) => input.validationMessage),
        ).toBe(words);
        expect(await statusOf(page)).toBe(sentence);
        await dayField(page).blur();
        expect(await dayField(page).inputValue()).toBe('2025-03-14');
        expect(new URL(page.url()).search).toBe('?on=2025-03-14');
      });
    },
  );

  it('is not spoken of while a year is being typed', async () => {
    await open('', async (page) => {
      await dayField(page).evaluate((input) =>
        input.addEventListener('invalid', () => document.body.setAttribute('data-said', '')),
      );
      await dayField(page).focus();
      await page.keyboard.type('03142025');
      await page.waitForFunction(() => location.search === '?on=2025-03-14');
      expect(await page.locator('body[data-said]').count()).toBe(0);
    });
  });
});
