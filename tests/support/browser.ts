/** A Chromium for the tests, found without any system step. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Without these Chromium looks up hosts of its maker at every start; no test needs the network. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Launches, in this order: `CHROMIUM_PATH`, an installed Chrome or Chromium, one that Playwright manages, and the one that
 * comes with the package @sparticuz/chromium.
 *
 * @throws Error that says what to do, if there is none
 */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: QUIET });
}

async function findBrowser(): Promise<string> {
  const path = givenPath() ?? installedPath() ?? managedPath();
  if (path) return path;
  try {
    // Not its arguments: they switch off the web security that the tests are about.
    return await sparticuz.executablePath();
  } catch (error) {
    throw new Error(
      'No browser for the tests. Install Chrome or Chromium, or set CHROMIUM_PATH to one; the one that comes with npm install did not unpack.',
      { cause: error },
    );
  }
}

function givenPath(): string | undefined {
  const path = process.env['CHROMIUM_PATH'];
  if (path && !existsSync(path))
    throw new Error(`CHROMIUM_PATH names "${path}", where there is no file.`);
  return path;
}

function installedPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...candidates, ...ELSEWHERE].find((path) => existsSync(path));
}

function managedPath(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}
