import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSite } from '../support/build-site.ts';
import { firstScripts, gzippedAll, laterScripts, weightOf } from '../support/page-weight.ts';
import { readPages, type SitePage } from '../support/site-pages.ts';
import { writeSyntheticContent } from '../support/write-synthetic-content.ts';
import type { Weights } from './results.ts';

/** A number of events that has a goal of its own, besides those that are measured. */
const FEW = 200;

/**
 * @param dists Parley's sites by number of events
 * @param folder for what is written meanwhile
 */
export async function measureWeights(
  dists: ReadonlyMap<number, string>,
  folder: string,
): Promise<Weights> {
  const content = join(folder, 'content');
  await writeSyntheticContent(content, FEW);
  const few = await built({ CONTENT_DIR: content });
  const record = await built({});
  try {
    const all = [...dists, [FEW, few.dist] as const].sort(([a], [b]) => a - b);
    const homes = new Map<number, number>();
    const data = new Map<number, number>();
    for (const [count, dist] of all) {
      homes.set(count, await weightOf(await homeOf(dist), dist));
      data.set(count, gzipSync(await readFile(join(dist, 'timeline.json'))).length);
    }
    return { homes, data, ...(await weighRecord(record.dist)) };
  } finally {
    await few.clean();
    await record.clean();
  }
}

async function weighRecord(
  dist: string,
): Promise<Pick<Weights, 'record' | 'firstScript' | 'timelineScript'>> {
  const pages = await readPages(dist);
  const home = pages.find(isHome);
  if (!home) throw new Error(`There is no home page in ${dist}.`);
  const events = pages.filter(({ path }) => path.startsWith('events/'));
  const weights = await Promise.all(events.map((page) => weightOf(page, dist)));
  return {
    record: { home: await weightOf(home, dist), heaviestEvent: Math.max(...weights) },
    firstScript: await gzippedAll(await firstScripts(home, dist), dist),
    timelineScript: await gzippedAll(await laterScripts(home, dist), dist),
  };
}

async function built(environment: Record<string, string>) {
  const build = await buildSite(environment);
  if (build.exitCode !== 0) throw new Error(`A build failed:\n${build.output}`);
  return build;
}

async function homeOf(dist: string): Promise<SitePage> {
  const html = await readFile(join(dist, 'index.html'), 'utf8');
  return { path: '', file: 'index.html', html };
}

function isHome({ path }: SitePage): boolean {
  return path === '';
}
