import { describe, expect, inject, it } from 'vitest';
import { firstScripts, gzippedAll, laterScripts, weightOf } from '../support/page-weight.ts';
import { readPages } from '../support/site-pages.ts';

const kB = 1000;

describe('the weight of a page, compressed', () => {
  it('of every event is at most 14 kB with its styles: one round trip', async () => {
    const { dist } = inject('record');
    const events = (await readPages(dist)).filter(({ path }) => path.startsWith('events/'));
    const weights = await Promise.all(
      events.map(async (page) => [page.path, await weightOf(page, dist)] as const),
    );
    expect(weights.length).toBeGreaterThan(0);
    expect(weights.filter(([, bytes]) => bytes > 14 * kB)).toEqual([]);
  });

  it('of the home page is at most 45 kB with 200 events', async () => {
    const { dist } = inject('synthetic');
    const home = (await readPages(dist)).find(({ path }) => path === '');
    expect(home?.html).toContain('data-event');
    expect(home && (await weightOf(home, dist))).toBeLessThanOrEqual(45 * kB);
  });
});

describe('the weight of script, compressed', () => {
  it('is at most 8 kB before that of the timeline', async () => {
    const { dist } = inject('record');
    for (const page of await readPages(dist)) {
      const bytes = await gzippedAll(await firstScripts(page, dist), dist);
      expect([page.path, bytes <= 8 * kB]).toEqual([page.path, true]);
    }
  });

  it('is at most 120 kB for the timeline', async () => {
    const { dist } = inject('record');
    const home = (await readPages(dist)).find(({ path }) => path === '');
    const later = home ? await laterScripts(home, dist) : [];
    expect(later.length).toBeGreaterThan(0);
    expect(await gzippedAll(later, dist)).toBeLessThanOrEqual(120 * kB);
  });
});
