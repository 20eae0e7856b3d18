/** What the interactive timeline draws, and how it travels from the build to the browser: compact JSON. */
import type { Chronicle } from '../chronicle/chronicle.ts';
import { EVENT_KINDS, TRACK_COLOURS } from '../schema/vocabulary.ts';
import type { EventKind, TrackColour } from '../schema/vocabulary.ts';
import { dayNumber, dayText, daysOf } from './days.ts';
import { parseItems, tabulateItems } from './item-table.ts';
import { listAt, oneOf, recordAt, textAt, wholeAt, TimelineDataError } from './json-guards.ts';
import { itemOf, type TimelineItem } from './timeline-item.ts';

export interface TimelineTrack {
  readonly id: string;
  readonly label: string;
  readonly colour: TrackColour;
}

export interface TimelineParty {
  readonly id: string;
  readonly label: string;
}

export interface TimelineKind {
  readonly id: EventKind;
  readonly label: string;
}

/** A band behind the events; days as text, both included. */
export interface TimelinePhase {
  readonly label: string;
  readonly firstDay: string;
  readonly lastDay: string;
}

/** The days for which a truce was announced or agreed. */
interface TimelineTruce extends TimelinePhase {
  /** Id of its proposal. */
  readonly proposal: string;
}

export interface TimelineData {
  /** The last day that the record covers, `YYYY-MM-DD`. */
  readonly coversUntil: string;
  /** In the order of site.yml. */
  readonly tracks: readonly TimelineTrack[];
  /** Those of the events, by name. */
  readonly parties: readonly TimelineParty[];
  /** Those of the events, in the order of the vocabulary. */
  readonly kinds: readonly TimelineKind[];
  readonly phases: readonly TimelinePhase[];
  /** In the order of proposals. */
  readonly truces: readonly TimelineTruce[];
  /** In the order of the chronicle. */
  readonly items: readonly TimelineItem[];
  /** What else a search for words reads, by id: the data has none of it, but the list on a page may. */
  readonly summaries?: ReadonlyMap<string, string>;
}

/** @param kindWords the words that readers see for kinds */
export function buildTimelineData(
  chronicle: Chronicle,
  kindWords: Readonly<Record<EventKind, string>>,
): TimelineData {
  const items = chronicle.events.map(itemOf);
  const parties = new Set(items.flatMap((item) => item.parties));
  const kinds = new Set(items.map((item) => item.kind));
  const { coversUntil } = chronicle.site;
  return {
    coversUntil,
    tracks: chronicle.tracks.map(({ id, name, colour }) => ({ id, label: name, colour })),
    parties: chronicle.parties
      .filter((party) => parties.has(party.id))
      .map(({ id, short }) => ({ id, label: short })),
    kinds: EVENT_KINDS.filter((kind) => kinds.has(kind)).map((id) => ({
      id,
      label: kindWords[id],
    })),
    phases: chronicle.phases.map(({ name, from, to }) => ({
      label: name,
      firstDay: from.firstDay,
      lastDay: to?.lastDay ?? coversUntil,
    })),
    truces: trucesOf(chronicle),
    items,
  };
}

function trucesOf({ proposals }: Chronicle): readonly TimelineTruce[] {
  return proposals.flatMap(({ id, title, inForce }) =>
    inForce
      ? [
          {
            proposal: id,
            label: title,
            firstDay: inForce.from.firstDay,
            lastDay: inForce.to.lastDay,
          },
        ]
      : [],
  );
}

/** Compact JSON: ids once in tables, events as columns, days as numbers. */
export function formatTimelineData(data: TimelineData): string {
  return JSON.stringify({
    coversUntil: data.coversUntil,
    tracks: data.tracks.map(({ id, label, colour }) => [id, label, colour]),
    parties: data.parties.map(({ id, label }) => [id, label]),
    kinds: data.kinds.map(({ id, label }) => [id, label]),
    phases: data.phases.map(({ label, firstDay, lastDay }) => [
      label,
      dayNumber(firstDay),
      dayNumber(lastDay),
    ]),
    truces: data.truces.map(({ proposal, label, firstDay, lastDay }) => [
      label,
      dayNumber(firstDay),
      dayNumber(lastDay),
      proposal,
    ]),
    events: tabulateItems(data),
  });
}

/**
 * @param json what JSON.parse has made of the text of formatTimelineData
 * @throws TimelineDataError that names the first part that is not of the form
 */
export function parseTimelineData(json: unknown): TimelineData {
  const root = recordAt(json, 'data');
  const tables = {
    tracks: listAt(root['tracks'], 'tracks', (row, at): TimelineTrack => {
      const [id, label, colour] = listAt(row, at, textAt);
      return {
        id: textAt(id, at),
        label: textAt(label, at),
        colour: oneOf(TRACK_COLOURS, colour, at),
      };
    }),
    parties: listAt(root['parties'], 'parties', (row, at): TimelineParty => {
      const [id, label] = listAt(row, at, textAt);
      return { id: textAt(id, at), label: textAt(label, at) };
    }),
    kinds: listAt(root['kinds'], 'kinds', (row, at): TimelineKind => {
      const [id, label] = listAt(row, at, textAt);
      return { id: oneOf(EVENT_KINDS, id, at), label: textAt(label, at) };
    }),
  };
  return {
    coversUntil: parseDay(root['coversUntil'], 'coversUntil'),
    ...tables,
    phases: listAt(root['phases'], 'phases', parsePhase),
    truces: listAt(root['truces'], 'truces', (row, at) => ({
      ...parsePhase(row, at),
      proposal: textAt(listAt(row, at, (cell) => cell)[3], at),
    })),
    items: parseItems(root['events'], tables),
  };
}

function parsePhase(row: unknown, at: string): TimelinePhase {
  const [label, first, last] = listAt(row, at, (cell) => cell);
  return {
    label: textAt(label, at),
    firstDay: dayText(wholeAt(first, at)),
    lastDay: dayText(wholeAt(last, at)),
  };
}

function parseDay(value: unknown, at: string): string {
  const text = textAt(value, at);
  if (text.length !== 10 || !daysOf(text)) throw new TimelineDataError(`${at} is not a day`);
  return text;
}
