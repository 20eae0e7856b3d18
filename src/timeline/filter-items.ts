import type { TimelineData } from './timeline-data.ts';
import type { TimelineItem } from './timeline-item.ts';
import type { ViewState } from './view-state.ts';

/** The filters of a view: within one of them any value will do, and all of them must hold. */
export type Filters = Pick<ViewState, 'tracks' | 'parties' | 'kinds' | 'text'>;

/** The items that the filters leave, in the order given. */
export function filterItems(data: TimelineData, filters: Filters): readonly TimelineItem[] {
  const matches = matcherOf(data, filters);
  return data.items.filter(matches);
}

function matcherOf(data: TimelineData, filters: Filters): (item: TimelineItem) => boolean {
  const tracks = new Set(filters.tracks);
  const parties = new Set(filters.parties);
  const kinds = new Set(filters.kinds);
  const words = plain(filters.text).split(' ').filter(Boolean);
  const textOf = words.length === 0 ? () => '' : searchedText(data);
  return (item) =>
    (tracks.size === 0 || tracks.has(item.track)) &&
    (kinds.size === 0 || kinds.has(item.kind)) &&
    (parties.size === 0 || item.parties.some((party) => parties.has(party))) &&
    words.every((word) => textOf(item).includes(word));
}

/** Title, summary and names of parties, so that a search for a party finds what it took part in. */
function searchedText(data: TimelineData): (item: TimelineItem) => string {
  const names = new Map(data.parties.map(({ id, label }) => [id, label]));
  return (item) => {
    const parties = item.parties.map((party) => names.get(party) ?? '');
    return plain([item.title, data.summaries?.get(item.id) ?? '', ...parties].join(' '));
  };
}

/** Without case, accents and word joiners, and with the apostrophes that a keyboard has. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/g, "'")
    .replaceAll('\u2060', '')
    .toLowerCase();
}
