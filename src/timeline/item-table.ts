/** Events as columns: one short list a field, so that names of fields are not repeated for each event. */
import type { Precision } from '../calendar/calendar-date.ts';
import { EVENT_STATUSES, SIGNIFICANCES } from '../schema/vocabulary.ts';
import { dayNumber, dayText } from './days.ts';
import { entryAt, listAt, recordAt, TimelineDataError, textAt, wholeAt } from './json-guards.ts';
import type { TimelineItem } from './timeline-item.ts';

const PRECISIONS = ['day', 'minute', 'month', 'year'] as const satisfies readonly Precision[];

interface Identified<Id extends string = string> {
  readonly id: Id;
}

/** What the indexes of columns point into. */
interface ItemTables {
  readonly tracks: readonly Identified[];
  readonly parties: readonly Identified[];
  readonly kinds: readonly Identified<TimelineItem['kind']>[];
}

/** Columns of equal length; `days` is the length of an event after its first day; `loose` lists the rows that are approximate. */
export function tabulateItems(data: ItemTables & { readonly items: readonly TimelineItem[] }) {
  const { items } = data;
  const tracks = indexOf(data.tracks);
  const parties = indexOf(data.parties);
  const kinds = indexOf(data.kinds);
  return {
    id: items.map((item) => item.id),
    title: items.map((item) => item.title),
    first: items.map((item) => dayNumber(item.firstDay)),
    days: items.map((item) => dayNumber(item.lastDay) - dayNumber(item.firstDay)),
    precision: items.map((item) => PRECISIONS.indexOf(item.precision)),
    loose: items.flatMap((item, row) => (item.approximate ? [row] : [])),
    kind: items.map((item) => kinds.get(item.kind)),
    track: items.map((item) => tracks.get(item.track)),
    parties: items.map((item) => item.parties.map((party) => parties.get(party))),
    significance: items.map((item) => SIGNIFICANCES.indexOf(item.significance)),
    status: items.map((item) => EVENT_STATUSES.indexOf(item.status)),
  };
}

/** @throws TimelineDataError for columns that are not of the form */
export function parseItems(json: unknown, tables: ItemTables): readonly TimelineItem[] {
  const columns = recordAt(json, 'events');
  const ids = listAt(columns['id'], 'events.id', textAt);
  const column = <T>(name: string, parse: (value: unknown, at: string) => T): readonly T[] => {
    const values = listAt(columns[name], `events.${name}`, parse);
    if (values.length !== ids.length)
      throw new TimelineDataError(`events.${name} is not as long as events.id`);
    return values;
  };
  const from =
    <T>(table: readonly T[]) =>
    (value: unknown, at: string) =>
      entryAt(table, value, at);
  const title = column('title', textAt);
  const first = column('first', wholeAt);
  const days = column('days', wholeAt);
  const precision = column('precision', from(PRECISIONS));
  const loose = new Set(listAt(columns['loose'], 'events.loose', wholeAt));
  const kind = column('kind', from(tables.kinds));
  const track = column('track', from(tables.tracks));
  const parties = column('parties', (value, at) => listAt(value, at, from(tables.parties)));
  const significance = column('significance', from(SIGNIFICANCES));
  const status = column('status', from(EVENT_STATUSES));
  return ids.map((id, row) => ({
    id,
    title: cell(title, row),
    firstDay: dayText(cell(first, row)),
    lastDay: dayText(cell(first, row) + cell(days, row)),
    precision: cell(precision, row),
    approximate: loose.has(row),
    kind: cell(kind, row).id,
    track: cell(track, row).id,
    parties: cell(parties, row).map((party) => party.id),
    significance: cell(significance, row),
    status: cell(status, row),
  }));
}

function cell<T>(column: readonly T[], row: number): T {
  const value = column[row];
  if (value === undefined) throw new TimelineDataError(`a column has no row ${row}`);
  return value;
}

function indexOf(table: readonly Identified[]): ReadonlyMap<string, number> {
  return new Map(table.map(({ id }, index) => [id, index]));
}
