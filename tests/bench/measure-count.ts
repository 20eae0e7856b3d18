import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { serve } from '../support/serve.ts';
import { writeSyntheticContent } from '../support/write-synthetic-content.ts';
import { writeBareSite } from './bare-site.ts';
import { measureBuild, type BuildCost } from './measure-build.ts';
import { measurePage, type PageCost } from './measure-page.ts';
import { buildPlainSite, type PlainSite } from './plain-sites.ts';
import type { CountResult } from './results.ts';
import { median } from './statistics.ts';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const BUILDS = 3;

/**
 * Builds and opens everything for a number of synthetic events, one after the other.
 *
 * @param folder of this count; `dist` in it holds Parley's site afterwards
 */
export async function measureCount(
  count: number,
  folder: string,
  browser: Browser,
): Promise<CountResult> {
  const content = join(folder, 'content');
  await writeSyntheticContent(content, count);
  const dist = join(folder, 'dist');
  const builds = await measureBuilds(content, folder, dist);
  const pages = {
    Parley: await measureSite(browser, dist),
    'plain vis-timeline': await measurePlainSite(browser, 'plain-vis', count, folder),
    TimelineJS: await measurePlainSite(browser, 'timelinejs', count, folder),
  };
  return { count, pages, builds };
}

/** In turns, so that what the machine does meanwhile hits both alike. */
async function measureBuilds(content: string, folder: string, dist: string) {
  const bareSite = join(folder, 'bare');
  await mkdir(bareSite, { recursive: true });
  await writeBareSite(bareSite);
  const [parley, bare]: [BuildCost[], BuildCost[]] = [[], []];
  for (let round = 0; round < BUILDS; round += 1) {
    parley.push(
      await measureBuild(REPOSITORY, {
        CONTENT_DIR: content,
        OUT_DIR: dist,
        CACHE_DIR: join(folder, 'cache'),
      }),
    );
    bare.push(
      await measureBuild(bareSite, {
        CONTENT_DIR: content,
        OUT_DIR: join(bareSite, 'dist'),
        CACHE_DIR: join(bareSite, 'cache'),
      }),
    );
  }
  return { parley: middle(parley), bare: middle(bare) };
}

function middle(costs: readonly BuildCost[]): BuildCost {
  return {
    seconds: median(costs.map(({ seconds }) => seconds)),
    bytes: median(costs.map(({ bytes }) => bytes)),
  };
}

async function measurePlainSite(
  browser: Browser,
  name: PlainSite,
  count: number,
  folder: string,
): Promise<PageCost> {
  const dist = join(folder, name);
  await buildPlainSite(name, count, dist);
  return measureSite(browser, dist);
}

async function measureSite(browser: Browser, dist: string): Promise<PageCost> {
  const site = await serve(dist);
  try {
    return await measurePage(browser, `${site.origin}/`);
  } finally {
    await site.close();
  }
}
