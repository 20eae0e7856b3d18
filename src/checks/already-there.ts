import { COLLECTIONS, type CollectionName } from '../schema/collections.ts';
import type { ContentFile } from './content-file.ts';
import { quote } from './quote.ts';

/** What to do where a file cannot go to its right place, because the entry `taken` lies there. */
export function alreadyThere(collection: CollectionName, taken: ContentFile): string {
  const { entry } = COLLECTIONS[collection];
  const article = /^[aeiou]/.test(entry) ? 'an' : 'a';
  return `there is ${article} ${entry} ${quote(taken.id)} already (${taken.file}). If yours is another ${entry}, choose another name`;
}

/** The entry that has an id in a collection, in whatever year. */
export function entryWith(
  id: string,
  collection: CollectionName,
  files: readonly ContentFile[],
): ContentFile | undefined {
  return files.find((file) => file.collection === collection && file.id === id);
}
