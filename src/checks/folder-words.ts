import { COLLECTIONS, type CollectionName } from '../schema/collections.ts';
import type { Referable } from '../schema/identifier.ts';

/** @example entryWord('people') // => 'person' */
export function entryWord(folder: Referable): string {
  return folder === 'tracks' ? 'track' : COLLECTIONS[folder].entry;
}

/** @example withArticle('events') // => 'an event' */
export function withArticle(folder: Referable): string {
  const word = entryWord(folder);
  return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
}

/**
 * Where an entry is written, inside the content folder.
 *
 * @example entryFile('events', '<id>') // => 'events/<year>/<id>.mdx'
 */
export function entryFile(collection: CollectionName, id: string): string {
  return COLLECTIONS[collection].pattern.replace('[^_]*/', '<year>/').replace('[^_]*', id);
}
