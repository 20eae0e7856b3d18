/**
 * Measures Parley beside plain vis-timeline, TimelineJS and a bare Astro site, prints the results and keeps them in
 * docs/performance.md, which says how it is done. Takes about a quarter of an hour.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { formatResults } from './format-results.ts';
import { measureCount } from './measure-count.ts';
import { measureWeights } from './measure-weights.ts';
import type { CountResult } from './results.ts';

const COUNTS = [100, 1_000, 10_000];
const DOCUMENT = fileURLToPath(new URL('../../docs/performance.md', import.meta.url));
const [BEGIN, END] = ['<!-- bench: begin -->', '<!-- bench: end -->'];

const folder = await mkdtemp(join(tmpdir(), 'parley-bench-'));
const browser = await launchBrowser();
try {
  const counts: CountResult[] = [];
  for (const count of COUNTS) {
    console.error(`${count} events …`);
    counts.push(await measureCount(count, join(folder, String(count)), browser));
  }
  console.error('Weights …');
  const dists = new Map(COUNTS.map((count) => [count, join(folder, String(count), 'dist')]));
  const weights = await measureWeights(dists, join(folder, 'few'));
  const text = formatResults({ machine: describeMachine(browser), counts, weights });
  console.log(text);
  await keep(text);
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}

function describeMachine(chromium: Browser): string {
  const all = cpus();
  return `${all.length} cores (${all[0]?.model.trim() ?? 'unknown'}), Node ${process.versions.node}, Chromium ${chromium.version()}.`;
}

/** Puts the results between the two marks of the document. */
async function keep(text: string): Promise<void> {
  const document = await readFile(DOCUMENT, 'utf8');
  const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`${DOCUMENT} has no ${BEGIN} before an ${END}.`);
  const before = document.slice(0, begin + BEGIN.length);
  await writeFile(DOCUMENT, `${before}\n\n${text}\n\n${document.slice(end)}`);
}
