import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/**
 * Opens a page in a context of its own, and gives what is seen there.
 *
 * @throws Error if the page logs anything, as it does for an error and for a breach of its policy
 */
export async function openPage<T>(
  browser: Browser,
  address: string,
  look: (page: Page) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const logged: string[] = [];
    page.on('console', (message) => logged.push(message.text()));
    page.on('pageerror', (error) => logged.push(error.message));
    await page.goto(address);
    if (options.javaScriptEnabled !== false) await timelineStands(page);
    const seen = await look(page);
    if (logged.length > 0) throw new Error(`${address} logged:\n${logged.join('\n')}`);
    return seen;
  } finally {
    await context.close();
  }
}

/** Waits for the graphic, on the page that has one, until it has faded in: half faded, its words are too pale. */
async function timelineStands(page: Page): Promise<void> {
  await page.locator('negotiation-timeline:not([data-ready])').waitFor({ state: 'detached' });
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}
