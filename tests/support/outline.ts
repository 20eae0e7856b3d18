import type { Page } from 'playwright-core';

/** What of the page's content is displayed: its headings, and the events that it lists. */
export function outline(page: Page) {
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
