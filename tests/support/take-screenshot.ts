/** Takes the picture of the README from the built site: `npm run build && npm run screenshot`. */
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './browser.ts';
import { serve } from './serve.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const site = await serve(`${root}dist`);
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.origin}/`);
  await page.locator('negotiation-timeline[data-ready]').waitFor();
  await page.screenshot({ path: `${root}docs/home.png` });
} finally {
  await browser.close();
  await site.close();
}
