import { distance } from 'fastest-levenshtein';
import { compareText } from '../calendar/compare-text.ts';
import type { TimelineItem } from './timeline-item.ts';

const MOST = 5;

/**
 * The events that an address which leads nowhere probably meant: those whose id is a few edits away, or has all the words
 * of its last part. The nearest come first; none if nothing is near.
 *
 * @param pathname as the browser has it, with its escapes
 * @example nearestEvents('/events/jedda-talks/', items) // => the event jeddah-talks
 */
export function nearestEvents(
  pathname: string,
  items: readonly TimelineItem[],
): readonly TimelineItem[] {
  const wanted = lastPart(pathname);
  if (wanted === '') return [];
  const mostEdits = Math.max(2, Math.floor(wanted.length / 4));
  return items
    .map((item) => ({ item, edits: distance(wanted, item.id) }))
    .filter(({ item, edits }) => edits <= mostEdits || hasWords(item.id, wanted))
    .sort((a, b) => a.edits - b.edits || compareText(a.item.id, b.item.id))
    .slice(0, MOST)
    .map(({ item }) => item);
}

/** @example lastPart('/events/Jeddah%20talks/') // => 'jeddah-talks' */
function lastPart(pathname: string): string {
  const last = pathname.split('/').filter(Boolean).at(-1) ?? '';
  return last
    .slice(0, 200)
    .replace(/\.html$/, '')
    .replace(/%[0-9a-f]{2}|[^a-z0-9]+/gi, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase();
}

function hasWords(id: string, wanted: string): boolean {
  return new Set(wanted.split('-')).isSubsetOf(new Set(id.split('-')));
}
