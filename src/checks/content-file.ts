import { readProse } from '../prose/read-prose.ts';
import type { Prose } from '../prose/prose.ts';
import { COLLECTIONS, type CollectionName } from '../schema/collections.ts';
import { fieldsOf, type Field } from '../schema/fields.ts';
import { collectionOf, idOf } from './collection-of.ts';
import { isFault, splitFrontMatter, type Fault } from './front-matter.ts';
import { NO_REDIRECTS } from '../schema/redirect.ts';
import { pastedMarksIn } from './pasted-marks.ts';
import { readText, type FileBytes } from './read-text.ts';
import { readYaml, type YamlSource } from './read-yaml.ts';

/** A file of the content folder as it was found. */
export interface FoundFile {
  /** Inside the content folder, with slashes. */
  readonly path: string;
  readonly bytes: FileBytes;
}

/** A file of the content folder, as far as it can be read. */
export interface ContentFile {
  /** The file as it is printed. */
  readonly file: string;
  /** Inside the content folder, with slashes. */
  readonly path: string;
  readonly id: string;
  /** Undefined if no collection looks where the file lies. */
  readonly collection: CollectionName | undefined;
  /** What kept the file, or a part of it, from being read. */
  readonly faults: readonly Fault[];
  /** Where its fields stand and what they hold; undefined if they could not be read. */
  readonly yaml: YamlSource | undefined;
  /** Its fields as far as the schema of the collection knows them; none if they could not be read. */
  readonly fields: readonly Field[];
  /** Its body; undefined if the collection has none, or the file could not be read. */
  readonly prose: Prose | undefined;
}

/**
 * Reads one file. Whatever its bytes are, the outcome is a file with its faults.
 *
 * @param file the file as it is to be printed
 */
export function readContentFile({ path, bytes }: FoundFile, file: string): ContentFile {
  const collection = collectionOf(path);
  const named = { file, path, id: idOf(path), collection };
  const unread = { ...named, yaml: undefined, fields: [], prose: undefined };
  if (!collection) return { ...unread, faults: [] };
  const text = readText(bytes, collection === 'redirects' ? NO_REDIRECTS : undefined);
  if (typeof text !== 'string') return { ...unread, faults: [text] };
  const pasted = pastedMarksIn(text);
  if (pasted.length > 0) return { ...unread, faults: pasted };
  const { schema, prose } = COLLECTIONS[collection];
  const parts = readParts(text, prose);
  return { ...unread, ...parts, fields: [...fieldsOf(schema, parts.yaml?.data)] };
}

function readParts(text: string, hasProse: boolean) {
  if (!hasProse) return readYaml(text);
  const split = splitFrontMatter(text);
  if (isFault(split)) return { yaml: undefined, faults: [split] };
  // The first line of the front matter stands behind the three hyphens.
  return { ...readYaml(split.frontMatter, 3), prose: readProse(split.body) };
}
