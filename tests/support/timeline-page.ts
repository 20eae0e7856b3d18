/** What tests look at on a page with the timeline. */
import type { Page } from 'playwright-core';

/** The query of the address, in which the view stands. */
export const queryOf = (page: Page) => new URL(page.url()).search;

export const statusOf = (page: Page) => page.locator('[data-timeline-status]').innerText();

/** The graphic, which has the keys. */
export const canvasOf = (page: Page) => page.locator('[data-timeline-canvas]');

/** How many events the list shows. */
export const countListed = (page: Page) => page.locator('.event-line:visible').count();

/** The id of the event in the graphic that has the focus; undefined where none has. */
export const focusedEvent = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-timeline-event') ?? undefined);

export const previewTitle = (page: Page) => page.locator('[data-preview-title]');

export const closeButton = (page: Page) => page.locator('[data-preview-close]');
