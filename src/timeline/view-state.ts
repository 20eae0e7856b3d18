/** What a reader has made of the timeline, and its one form in the address. */
import { daysOf } from './days.ts';
import { parseOnDay } from './on-day.ts';
import { firstDayOf } from './record-span.ts';
import type { TimelineData } from './timeline-data.ts';

export const LANE_CHOICES = ['track', 'party', 'kind'] as const;
/** What the lanes of the timeline stand for. */
export type LaneChoice = (typeof LANE_CHOICES)[number];

export interface ViewState {
  /** Ids, in the order of the record; none means all. */
  readonly tracks: readonly string[];
  readonly parties: readonly string[];
  readonly kinds: readonly string[];
  /** Words that titles must have; empty for none. */
  readonly text: string;
  /** First and last period in view: `2025`, `2025-03` or `2025-03-11`. Undefined for the window that the view opens with. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** The day as of which the record is shown, `YYYY-MM-DD`. Undefined for the latest. */
  readonly on: string | undefined;
  readonly lanes: LaneChoice;
  /** The chosen event. */
  readonly event: string | undefined;
}

/** Ids that the record has, in its order. */
export interface KnownIds {
  readonly tracks: readonly string[];
  readonly parties: readonly string[];
  readonly kinds: readonly string[];
  readonly events: ReadonlySet<string>;
  /** The first and the last day that the record covers: another day means the latest. */
  readonly coversFrom: string;
  readonly coversUntil: string;
}

export function knownIds(data: TimelineData): KnownIds {
  return {
    tracks: data.tracks.map(({ id }) => id),
    parties: data.parties.map(({ id }) => id),
    kinds: data.kinds.map(({ id }) => id),
    events: new Set(data.items.map(({ id }) => id)),
    coversFrom: firstDayOf(data),
    coversUntil: data.coversUntil,
  };
}

export const INITIAL_VIEW: ViewState = {
  tracks: [],
  parties: [],
  kinds: [],
  text: '',
  from: undefined,
  to: undefined,
  on: undefined,
  lanes: 'track',
  event: undefined,
};

const LONGEST_TEXT = 100;

/**
 * Reads the query of an address. Unknown names and values are dropped.
 *
 * @param search with or without its question mark
 */
export function parseViewState(search: string, known: KnownIds): ViewState {
  const query = new URLSearchParams(search);
  const event = query.get('event') ?? '';
  return {
    tracks: knownOf(query.getAll('track'), known.tracks),
    parties: knownOf(query.getAll('party'), known.parties),
    kinds: knownOf(query.getAll('kind'), known.kinds),
    text: normalText(query.get('q') ?? ''),
    ...parseWindow(query.get('from') ?? '', query.get('to') ?? ''),
    on: parseOnDay(search, known.coversUntil, known.coversFrom),
    lanes: LANE_CHOICES.find((choice) => choice === query.get('lanes')) ?? INITIAL_VIEW.lanes,
    event: known.events.has(event) ? event : undefined,
  };
}

/**
 * The query of an address that parseViewState reads back; empty for the initial view.
 *
 * @example formatViewState({ ...INITIAL_VIEW, tracks: ['us-russia'] }) // => '?track=us-russia'
 */
export function formatViewState(state: ViewState): string {
  const query = new URLSearchParams();
  for (const track of state.tracks) query.append('track', track);
  for (const party of state.parties) query.append('party', party);
  for (const kind of state.kinds) query.append('kind', kind);
  if (state.text !== '') query.set('q', state.text);
  if (state.from !== undefined) query.set('from', state.from);
  if (state.to !== undefined) query.set('to', state.to);
  if (state.on !== undefined) query.set('on', state.on);
  if (state.lanes !== INITIAL_VIEW.lanes) query.set('lanes', state.lanes);
  if (state.event !== undefined) query.set('event', state.event);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** A text as it stands in a state: no ends of white space, no more than an address can bear. */
export function normalText(text: string): string {
  const plain = text.toWellFormed().replace(/\s+/gu, ' ').trim();
  return [...plain].slice(0, LONGEST_TEXT).join('').trim();
}

function knownOf(values: readonly string[], known: readonly string[]): readonly string[] {
  const asked = new Set(values);
  return known.filter((id) => asked.has(id));
}

/** Periods that are none, or in the wrong order, are dropped. */
function parseWindow(from: string, to: string): Pick<ViewState, 'from' | 'to'> {
  const [first, last] = [daysOf(from), daysOf(to)];
  if (first && last && last.last < first.first) return { from: undefined, to: undefined };
  return { from: first && from, to: last && to };
}
