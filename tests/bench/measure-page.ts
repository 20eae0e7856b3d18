import type { Browser, CDPSession, Page } from 'playwright-core';
import { median, percentile } from './statistics.ts';

/** Of the page that a timeline stands on. */
export interface PageCost {
  /** ms from navigation to the first frame after the timeline is ready. */
  readonly ready: number;
  /** Of the whole page, when it is ready. */
  readonly elements: number;
  /** ms from a step of panning to the next frame. */
  readonly pan: { readonly median: number; readonly p95: number };
  /** Greatest of the page's script while loading and panning, garbage included. */
  readonly heapBytes: number;
}

/** An element that says that it is ready and can be panned, on all pages compared. */
interface Pannable extends Element {
  pan(part: number): void;
}

declare global {
  interface Window {
    readyAt?: number;
  }
}

const NAVIGATIONS = 9;
const STEPS = 160;
const STEP = 0.03;
/** Then it turns: events that were drawn before come back. */
const STEPS_ONE_WAY = 20;
/** ms after which no further step is begun. */
const LONGEST_PAN = 6_000;
/** ms between looks at the heap. */
const HEAP_INTERVAL = 25;

/** Opens a page several times, each in a browser context of its own, with nothing cached. */
export async function measurePage(browser: Browser, address: string): Promise<PageCost> {
  const visits: Visit[] = [];
  for (let index = 0; index < NAVIGATIONS; index += 1) visits.push(await visit(browser, address));
  const steps = visits.flatMap((one) => one.steps);
  return {
    ready: median(visits.map((one) => one.ready)),
    elements: median(visits.map((one) => one.elements)),
    pan: { median: median(steps), p95: percentile(steps, 0.95) },
    heapBytes: median(visits.map((one) => one.heapBytes)),
  };
}

interface Visit {
  readonly ready: number;
  readonly elements: number;
  readonly steps: readonly number[];
  readonly heapBytes: number;
}

async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const failures: string[] = [];
    page.on('pageerror', ({ message }) => failures.push(message));
    page.on('request', (request) => {
      if (!request.url().startsWith(new URL(address).origin)) failures.push(request.url());
    });
    const heap = new HeapWatch(await context.newCDPSession(page));
    await page.addInitScript(noteWhenReady);
    await page.goto(address, { waitUntil: 'commit' });
    heap.begin();
    const ready = await waitUntilReady(page);
    const elements = await page.evaluate(() => document.querySelectorAll('*').length);
    const steps = await page.evaluate(panSteps, [STEPS, STEP, STEPS_ONE_WAY, LONGEST_PAN] as const);
    const heapBytes = await heap.end();
    if (failures.length > 0) throw new Error(`${address}: ${failures.join(', ')}`);
    return { ready, elements, steps, heapBytes };
  } finally {
    await context.close();
  }
}

/** Runs in the page, before its own scripts. */
function noteWhenReady(): void {
  const look = () => {
    if (document.querySelector('[data-ready]')) window.readyAt = performance.now();
    else requestAnimationFrame(look);
  };
  look();
}

async function waitUntilReady(page: Page): Promise<number> {
  const found = await page.waitForFunction(() => window.readyAt, undefined, {
    timeout: 300_000,
    polling: 100,
  });
  const readyAt = await found.jsonValue();
  if (readyAt === undefined) throw new Error('The page was ready at no time.');
  return readyAt;
}

/** Runs in the page: one step a frame, each timed to the begin of the next frame. */
async function panSteps([count, part, oneWay, longest]: readonly [number, number, number, number]) {
  const timeline = document.querySelector<Pannable>('[data-ready]');
  const nextFrame = () =>
    new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now())));
  const steps: number[] = [];
  const begin = await nextFrame();
  for (let last = begin; steps.length < count && last - begin < longest;) {
    timeline?.pan(Math.floor(steps.length / oneWay) % 2 === 0 ? -part : part);
    const now = await nextFrame();
    steps.push(now - last);
    last = now;
  }
  return steps;
}

/** Asks again and again how much memory the script of a page uses. */
class HeapWatch {
  readonly #session: CDPSession;
  #most = 0;
  #watching: Promise<void> | undefined;
  #ended = false;

  constructor(session: CDPSession) {
    this.#session = session;
  }

  begin(): void {
    this.#watching = this.#watch();
  }

  async end(): Promise<number> {
    this.#ended = true;
    await this.#watching;
    return this.#most;
  }

  async #watch(): Promise<void> {
    await this.#session.send('Performance.enable');
    while (!this.#ended) {
      const { metrics } = await this.#session.send('Performance.getMetrics');
      const used = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
      this.#most = Math.max(this.#most, used);
      await new Promise((done) => setTimeout(done, HEAP_INTERVAL));
    }
  }
}
