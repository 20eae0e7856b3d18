import { readProse } from '../prose/read-prose.ts';
import type { Prose } from '../prose/prose.ts';
import { COLLECTIONS, type CollectionName } from '../schema/collections.ts';
import { collectionOf, idOf } from './collection-of.ts';
import { decodeText } from './decode-text.ts';
import { isFault, splitFrontMatter, type Fault } from './front-matter.ts';
import { readYaml, type YamlSource } from './read-yaml.ts';
import type { Position } from './problem.ts';

/** A file of the content folder as it was found. */
export interface FoundFile {
  /** Inside the content folder, with slashes. */
  readonly path: string;
  /** Its bytes, or that it could not be opened, or that it is a link or another thing that is no file. */
  readonly bytes: Uint8Array | 'closed' | 'not-a-file';
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
  readonly faults: readonly Fault[];
  /** Its fields; undefined if they could not be read. */
  readonly yaml: YamlSource | undefined;
  /** Its body; undefined if the collection has none, or the file could not be read. */
  readonly prose: Prose | undefined;
}

/** No entry is as long, and the time that the parser of the body needs grows with the square of its length. */
const LONGEST = 100_000;
const MOST_BYTES = 4 * LONGEST;

/** Characters that are not seen but read: parsers disagree on them, or they turn the order of others around. */
const INVISIBLE =
  // eslint-disable-next-line no-control-regex -- to find control characters is what it is for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\uFEFF\uFFFE\uFFFF]|\r(?!\n)/;

/**
 * Reads one file. Whatever its bytes are, the outcome is a file with its faults.
 *
 * @param file the file as it is to be printed
 */
export function readContentFile(found: FoundFile, file: string): ContentFile {
  const { path, bytes } = found;
  const collection = collectionOf(path);
  const unread = { file, path, id: idOf(path), collection, yaml: undefined, prose: undefined };
  if (!collection) return { ...unread, faults: [] };
  const closed = faultOfBytes(bytes);
  if (closed || typeof bytes === 'string') return { ...unread, faults: closed ? [closed] : [] };
  const decoded = decodeText(bytes);
  if (decoded.brokenAt) return { ...unread, faults: [notUtf8(decoded.brokenAt)] };
  const fault = faultOfText(decoded.text);
  if (fault) return { ...unread, faults: [fault] };
  return { ...unread, ...readParts(decoded.text, COLLECTIONS[collection].prose) };
}

function readParts(text: string, hasProse: boolean) {
  if (!hasProse) return readYaml(text);
  const split = splitFrontMatter(text);
  if (isFault(split)) return { faults: [split] };
  // The first line of the front matter stands behind the three hyphens.
  return { ...readYaml(split.frontMatter, 3), prose: readProse(split.body) };
}

function faultOfBytes(bytes: FoundFile['bytes']): Fault | undefined {
  if (bytes === 'closed') return atStart('the file cannot be opened', 'check its permissions');
  if (bytes === 'not-a-file') {
    return atStart('this is a link or a device, not a file', 'put the file itself in its place');
  }
  if (bytes.length <= MOST_BYTES) return undefined;
  return atStart(`the file has ${bytes.length} bytes, and no entry has as many`, 'shorten it');
}

function notUtf8(position: Position): Fault {
  return {
    ...position,
    wrong: 'the file is not UTF-8 text from here on',
    cure: 'save it again with the encoding UTF-8',
  };
}

function faultOfText(text: string): Fault | undefined {
  if (text.trim() === '') {
    return atStart('the file is empty', 'fill it in like another entry, or take it out');
  }
  if (text.length > LONGEST) {
    return atStart(
      `the file has ${text.length} characters, and no entry has more than ${LONGEST}`,
      'shorten it',
    );
  }
  const invisible = INVISIBLE.exec(text);
  return invisible ? invisibleFault(text, invisible.index) : undefined;
}

function invisibleFault(text: string, index: number): Fault {
  const before = text.slice(0, index).split('\n');
  const code = text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0');
  return {
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
    wrong: `an invisible control character (U+${code}) stands here`,
    cure: 'take it out; to be sure, write the line again by hand',
  };
}

function atStart(wrong: string, cure: string): Fault {
  return { line: 1, column: 1, wrong, cure };
}
