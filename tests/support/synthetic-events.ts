/**
 * Made-up events in the shape of a real record, as many as asked for: most in the last ten months, in clusters, on seven
 * tracks, with the years before thinly filled. The same count gives the same events on every machine.
 */
import { parseCalendarDate } from '../../src/calendar/calendar-date.ts';
import {
  EVENT_KINDS,
  type EventKind,
  type EventStatus,
  type Significance,
} from '../../src/schema/vocabulary.ts';
import { dayNumber, dayText } from '../../src/timeline/days.ts';
import type { TimelineData } from '../../src/timeline/timeline-data.ts';
import type { TimelineItem } from '../../src/timeline/timeline-item.ts';
import { SYNTHETIC_PARTIES, SYNTHETIC_TRACKS } from './synthetic-registries.ts';

export interface SyntheticEvent {
  readonly id: string;
  readonly title: string;
  /** EDTF text. */
  readonly date: string;
  readonly kind: EventKind;
  readonly track: string;
  readonly parties: readonly string[];
  readonly significance: Significance;
  readonly status: EventStatus;
}

export const SYNTHETIC_COVERS_UNTIL = '2025-12-15';

const FIRST_DAY = dayNumber('2014-02-20');
const DENSE_FROM = dayNumber('2025-02-10');
const LAST_DAY = dayNumber(SYNTHETIC_COVERS_UNTIL);

/** In the order of days, then of ids. */
export function syntheticEvents(count: number): readonly SyntheticEvent[] {
  const random = seededRandom(20251215);
  const clusters = Array.from({ length: 60 }, () => DENSE_FROM + random() ** 0.8 * 305);
  return Array.from({ length: count }, (_, index) => syntheticEvent(index, random, clusters)).sort(
    (a, b) => compare(a.date.slice(0, 10), b.date.slice(0, 10)) || compare(a.id, b.id),
  );
}

export function syntheticItems(count: number): readonly TimelineItem[] {
  return syntheticEvents(count).map(({ date, ...event }): TimelineItem => {
    const { firstDay, lastDay, start } = parseCalendarDate(date);
    const { precision, approximate } = start;
    return { ...event, firstDay, lastDay, precision, approximate };
  });
}

export function syntheticData(count: number): TimelineData {
  const items = syntheticItems(count);
  return {
    coversUntil: SYNTHETIC_COVERS_UNTIL,
    tracks: SYNTHETIC_TRACKS.map(({ id, name, colour }) => ({ id, label: name, colour })),
    parties: SYNTHETIC_PARTIES.filter(({ id }) =>
      items.some((item) => item.parties.includes(id)),
    ).map(({ id, short }) => ({ id, label: short })),
    kinds: EVENT_KINDS.filter((kind) => items.some((item) => item.kind === kind)).map((id) => ({
      id,
      label: id.slice(0, 1).toUpperCase() + id.slice(1),
    })),
    truces: [],
    phases: [
      { label: 'Before the talks', firstDay: '2014-02-20', lastDay: '2025-02-11' },
      { label: 'Contacts begin', firstDay: '2025-02-12', lastDay: '2025-05-31' },
      { label: 'Rounds', firstDay: '2025-06-01', lastDay: SYNTHETIC_COVERS_UNTIL },
    ],
    items,
  };
}

type Random = () => number;

function syntheticEvent(
  index: number,
  random: Random,
  clusters: readonly number[],
): SyntheticEvent {
  const [first, second] = twoOf(SYNTHETIC_PARTIES, random);
  const kind = oneOf(KINDS, random);
  const title = oneOf(TITLES, random)
    .replace('{a}', first.short)
    .replace('{b}', second.short)
    .replace('{topic}', oneOf(TOPICS, random));
  return {
    id: `event-${String(index + 1).padStart(5, '0')}`,
    title: title.slice(0, 110),
    date: syntheticDate(random, clusters),
    kind,
    track: oneOf(SYNTHETIC_TRACKS, random, 1.6).id,
    parties: random() < 0.85 ? [first.id, second.id] : [first.id],
    significance: pickSignificance(random()),
    status: random() < 0.02 ? 'cancelled' : 'held',
  };
}

function syntheticDate(random: Random, clusters: readonly number[]): string {
  const early = random() < 0.12;
  const spread = (random() + random() + random() - 1.5) * 12;
  const wanted = early
    ? FIRST_DAY + random() * (DENSE_FROM - FIRST_DAY)
    : oneOf(clusters, random) + spread;
  const day = Math.min(LAST_DAY, Math.max(FIRST_DAY, Math.floor(wanted)));
  const form = random();
  if (form < 0.06) {
    const end = Math.min(LAST_DAY, day + 1 + Math.floor(random() ** 2 * 30));
    if (end > day) return `${dayText(day)}/${dayText(end)}`;
  }
  if (form > 0.985) return `${dayText(day).slice(0, 7)}${random() < 0.5 ? '~' : ''}`;
  return dayText(day);
}

function pickSignificance(chance: number): Significance {
  if (chance < 0.08) return 'major';
  return chance < 0.7 ? 'normal' : 'minor';
}

const KINDS: readonly EventKind[] = [
  ...EVENT_KINDS,
  'statement',
  'statement',
  'call',
  'meeting',
  'meeting',
  'military',
  'talks',
];
const TITLES = [
  '{a} and {b} hold talks on {topic}',
  '{a} says that {b} has not answered on {topic}',
  '{a} and {b} speak by telephone',
  '{a} proposes {topic} to {b}',
  '{a} rejects the offer of {b} on {topic}',
  '{a} announces {topic}',
  'Delegations of {a} and {b} meet for a further round that is devoted to {topic}',
  '{a} and {b} exchange prisoners',
  'Envoy of {a} arrives in the capital of {b}',
  '{a} suspends {topic}',
];
const TOPICS = [
  'a truce at sea',
  'energy sites',
  'the return of detainees',
  'monitoring of the line of contact',
  'security guarantees',
  'the status of the straits',
  'humanitarian corridors',
  'a summit',
];

/** @param bias above 1 prefers the first ones */
function oneOf<T>(list: readonly T[], random: Random, bias = 1): T {
  const found = list[Math.floor(random() ** bias * list.length)];
  if (found === undefined) throw new Error('There is nothing to choose from.');
  return found;
}

function twoOf<T>(list: readonly T[], random: Random): [T, T] {
  const first = oneOf(list, random, 1.8);
  const rest = list.filter((other) => other !== first);
  return [first, oneOf(rest, random, 1.8)];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function seededRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
