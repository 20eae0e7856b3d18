/** Sites to compare with: one page each, with the same events, drawn by vis-timeline or by TimelineJS alone. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { dayNumber, dayText } from '../../src/timeline/days.ts';
import { SYNTHETIC_COVERS_UNTIL, syntheticItems } from '../support/synthetic-events.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What the pages fetch. */
export interface PlainData {
  readonly events: readonly {
    readonly id: string;
    readonly title: string;
    readonly summary: string;
    readonly firstDay: string;
    readonly lastDay: string;
  }[];
  /** The window that Parley opens with: the last year of the record. */
  readonly from: string;
  readonly to: string;
}

export type PlainSite = 'plain-vis' | 'timelinejs';

/** Bundles a site into a folder, for a number of synthetic events. */
export async function buildPlainSite(name: PlainSite, count: number, dist: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: here(name),
    // What TimelineJS ships: script, styles, languages.
    publicDir: name === 'timelinejs' && here('../../node_modules/@knight-lab/timelinejs/dist'),
    build: { outDir: dist, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: Infinity },
  });
  await writeFile(join(dist, 'events.json'), JSON.stringify(plainData(count)));
}

function plainData(count: number): PlainData {
  const last = dayNumber(SYNTHETIC_COVERS_UNTIL);
  return {
    events: syntheticItems(count).map(({ id, title, firstDay, lastDay }) => ({
      id,
      title,
      summary: `${title}. The sides gave no further account of it.`,
      firstDay,
      lastDay,
    })),
    from: dayText(last - 364),
    to: dayText(last + 1),
  };
}
