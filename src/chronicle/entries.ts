/** What the chronicle is built from: entries as their authors wrote them, checked and parsed. */
import type { EventEntry } from '../schema/event.ts';
import type { PartyEntry } from '../schema/party.ts';
import type { PersonEntry } from '../schema/person.ts';
import type { PlaceEntry } from '../schema/place.ts';
import type { ProposalEntry } from '../schema/proposal.ts';
import type { QuestionEntry } from '../schema/question.ts';
import type { RedirectEntry } from '../schema/redirect.ts';
import type { SiteEntry } from '../schema/site.ts';
import type { TerritoryEntry } from '../schema/territory.ts';
import type { Party, Person, Place, Track } from './registry.ts';

/** An entry as it was read: its file name without ending, and its checked front matter. */
export interface Entry<T> {
  readonly id: string;
  readonly data: T;
}

export interface Entries {
  readonly site: SiteEntry;
  readonly redirects: readonly RedirectEntry[];
  readonly events: readonly Entry<EventEntry>[];
  readonly proposals: readonly Entry<ProposalEntry>[];
  readonly parties: readonly Entry<PartyEntry>[];
  readonly people: readonly Entry<PersonEntry>[];
  readonly places: readonly Entry<PlaceEntry>[];
  readonly territories: readonly Entry<TerritoryEntry>[];
  readonly questions: readonly Entry<QuestionEntry>[];
}

/** The entries that events point to, by id. */
export interface Registries {
  readonly tracks: ReadonlyMap<string, Track>;
  readonly parties: ReadonlyMap<string, Party>;
  readonly people: ReadonlyMap<string, Person>;
  readonly places: ReadonlyMap<string, Place>;
}

/** @throws Error if there is no such id. */
export function pick<T>(map: ReadonlyMap<string, T>, id: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`The record has no entry "${id}".`);
  return found;
}
