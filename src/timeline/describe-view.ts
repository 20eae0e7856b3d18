/** The state of the timeline as a sentence, and what to do where it leaves nothing. */
import { describeDays } from './days.ts';
import { filterItems } from './filter-items.ts';
import { isInSpan, openingSpan, recordSpan, spanOf } from './record-span.ts';
import type { TimelineData } from './timeline-data.ts';
import type { TimelineItem } from './timeline-item.ts';
import type { ViewState } from './view-state.ts';

/** The items that filters and window leave; a view without a window leaves all, since it only says where to begin. */
export function shownItems(data: TimelineData, state: ViewState): readonly TimelineItem[] {
  const items = filterItems(data, state);
  if (!hasWindow(state)) return items;
  return items.filter(isInSpan(spanOf(state, data)));
}

/**
 * @example describeView(data, state, 41) // => 'Showing 41 of 160 events: US–Russia track, March 2025.'
 * @example describeView(data, INITIAL_VIEW, 160) // => 'Showing all 160 events; 2025 in view.'
 */
export function describeView(data: TimelineData, state: ViewState, shown: number): string {
  const conditions = FILTERS.map((filter) => filter.describe(data, state)).filter(
    (words) => words !== undefined,
  );
  const total = data.items.length;
  const events = `${numbers.format(total)} ${total === 1 ? 'event' : 'events'}`;
  const count = shown === total ? `all ${events}` : `${numbers.format(shown)} of ${events}`;
  const which = conditions.length === 0 ? '' : `: ${conditions.join(', ')}`;
  return `Showing ${count}${which}${inView(data, state)}.`;
}

/** The window that a view opens with hides nothing from the list, but the axis begins with a part of the record. */
function inView(data: TimelineData, state: ViewState): string {
  const [opening, record] = [openingSpan(state, data), recordSpan(data)];
  const isAll = opening.first === record.first && opening.last === record.last;
  return hasWindow(state) || isAll ? '' : `; ${describeDays(opening)} in view`;
}

/** A way out where no event matches: one filter to drop, and how many events that would show. */
export interface Drop {
  readonly words: string;
  readonly state: ViewState;
  readonly shown: number;
}

/** Single filters whose absence would show something; without any, all of them together. */
export function findDrops(data: TimelineData, state: ViewState): readonly Drop[] {
  const drops = FILTERS.flatMap((filter): Drop[] => {
    const words = filter.describe(data, state);
    if (words === undefined) return [];
    const without = { ...state, ...filter.none };
    return [{ words, state: without, shown: shownItems(data, without).length }];
  }).filter((drop) => drop.shown > 0);
  if (drops.length > 0) return drops;
  const none = FILTERS.reduce((left, filter): ViewState => ({ ...left, ...filter.none }), state);
  return [{ words: 'all filters', state: none, shown: shownItems(data, none).length }];
}

interface Filter {
  describe(data: TimelineData, state: ViewState): string | undefined;
  /** What a state has without this filter. */
  readonly none: Partial<ViewState>;
}

const FILTERS: readonly Filter[] = [
  {
    describe: (data, { tracks }) => {
      const names = labelsOf(data.tracks, tracks);
      return names && `${names} ${tracks.length === 1 ? 'track' : 'tracks'}`;
    },
    none: { tracks: [] },
  },
  {
    describe: (data, { parties }) => {
      const names = labelsOf(data.parties, parties);
      return names && `with ${names}`;
    },
    none: { parties: [] },
  },
  {
    describe: (data, { kinds }) => labelsOf(data.kinds, kinds)?.toLowerCase(),
    none: { kinds: [] },
  },
  { describe: (_, { text }) => (text === '' ? undefined : `“${text}”`), none: { text: '' } },
  {
    describe: (data, state) => (hasWindow(state) ? describeDays(spanOf(state, data)) : undefined),
    none: { from: undefined, to: undefined },
  },
];

function hasWindow({ from, to }: ViewState): boolean {
  return from !== undefined || to !== undefined;
}

const numbers = new Intl.NumberFormat('en');
const either = new Intl.ListFormat('en', { type: 'disjunction' });

function labelsOf(
  table: readonly { readonly id: string; readonly label: string }[],
  ids: readonly string[],
): string | undefined {
  if (ids.length === 0) return undefined;
  return either.format(table.filter(({ id }) => ids.includes(id)).map(({ label }) => label));
}
