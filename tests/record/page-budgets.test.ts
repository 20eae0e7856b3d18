import { describe, expect, inject, it } from 'vitest';
import { weightOf } from '../support/page-weight.ts';
import { kindOf, readPages } from '../support/site-pages.ts';

const kB = 1000;
const PAGES = await readPages(inject('record').dist);

/** What the heaviest page of each kind may weigh with its styles, in kB: what it weighed, and room for about a seventh more. */
const BUDGETS: Readonly<Record<string, readonly [most: number, kind: string]>> = {
  '': [42, 'the home page'],
  '404.html': [4, 'the page for an address that leads nowhere'],
  'about/': [8, 'the page about the record'],
  'claims/': [45, 'the list of claims'],
  'claims/*': [33, 'the list of claims with no dispute'],
  'months/*': [11, 'a month'],
  'parties/': [5, 'the index of parties'],
  'parties/*': [33.5, 'a party'],
  'people/': [6.5, 'the index of people'],
  'people/*': [26, 'a person'],
  'positions/': [45.5, 'the grid of positions'],
  'proposals/': [14.5, 'the ledger of proposals'],
  'proposals/*': [14.5, 'a proposal'],
  'proposals/*/with/*': [8.5, 'two texts beside each other'],
  'questions/': [8.5, 'the list of questions'],
  'questions/*': [12.5, 'a question'],
  'territories/': [21.5, 'the map and list of territories'],
  'territories/*': [38.5, 'a territory'],
  'tracks/': [4.5, 'the index of tracks'],
  'tracks/*': [12, 'a track'],
  // One round trip.
  'events/*': [14, 'an event'],
};

describe('the weight of a page, compressed', () => {
  const { dist } = inject('record');
  const kinds = Map.groupBy(PAGES, kindOf);

  it.each(Object.entries(BUDGETS).map(([pages, [most, kind]]) => ({ pages, most, kind })))(
    'of $kind is at most $most kB with its styles',
    async ({ pages, most }) => {
      const weights = await Promise.all(
        (kinds.get(pages) ?? []).map(async (page) => ({
          page: page.path,
          kB: (await weightOf(page, dist)) / kB,
        })),
      );
      expect(weights.length).toBeGreaterThan(0);
      expect(weights.filter((weight) => weight.kB > most)).toEqual([]);
    },
  );

  it('has a budget for every kind', () => {
    expect([...kinds.keys()].sort()).toEqual(Object.keys(BUDGETS).sort());
  });
});
