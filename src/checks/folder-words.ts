import type { Referable } from '../schema/identifier.ts';

/** What one entry of a folder is called in messages. */
export const ENTRY_WORDS: Readonly<Record<Referable, string>> = {
  events: 'event',
  proposals: 'proposal',
  parties: 'party',
  people: 'person',
  places: 'place',
  tracks: 'track',
};

/** @example withArticle('events') // => 'an event' */
export function withArticle(folder: Referable): string {
  return `${folder === 'events' ? 'an' : 'a'} ${ENTRY_WORDS[folder]}`;
}

/** Where a new entry of a folder would be written. */
export const ENTRY_FILES: Readonly<Record<Exclude<Referable, 'tracks'>, string>> = {
  events: 'events/<year>/<id>.mdx',
  proposals: 'proposals/<id>.mdx',
  parties: 'parties/<id>.yml',
  people: 'people/<id>.yml',
  places: 'places/<id>.yml',
};
