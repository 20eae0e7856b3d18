/** Who and what entries point to: parties, people, places, tracks, sources. */
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { PartyEntry } from '../schema/party.ts';
import type { PersonEntry } from '../schema/person.ts';
import type { PlaceEntry } from '../schema/place.ts';
import type { TrackEntry } from '../schema/site.ts';
import type { SourceEntry } from '../schema/source.ts';

export interface Track extends TrackEntry {
  /** Place among the tracks, from 0. */
  readonly index: number;
}

export interface Phase {
  readonly name: string;
  readonly from: CalendarDate;
  /** Missing while the phase goes on. */
  readonly to: CalendarDate | undefined;
}

export interface Party extends PartyEntry {
  readonly id: string;
}

export interface Place extends PlaceEntry {
  readonly id: string;
}

export interface Office {
  readonly title: string;
  readonly from: CalendarDate | undefined;
  readonly to: CalendarDate | undefined;
  /** Of the entry of the person; none where a participant of an event holds the office. */
  readonly sources: readonly Source[];
}

export interface Person extends Omit<PersonEntry, 'party' | 'roles' | 'sources'> {
  readonly id: string;
  readonly party: Party;
  readonly offices: readonly Office[];
  readonly sources: readonly Source[];
}

/** A source with its place in the list of its entry, from 1: the number that citations show. */
export interface Source extends SourceEntry {
  readonly number: number;
}

/** A statement of an entry with what shows it. */
export interface SourcedText {
  readonly text: string;
  readonly sources: readonly Source[];
}
