import { decodeText } from './decode-text.ts';
import type { Fault } from './front-matter.ts';
import { placesIn } from './places-in.ts';

/** The bytes of a file, or that it could not be opened, or that it is a link or another thing that is no file. */
export type FileBytes = Uint8Array | 'closed' | 'not-a-file';

/** No entry is as long, and the time that the parser of the body needs grows with the square of its length. */
const LONGEST = 100_000;
const MOST_BYTES = 4 * LONGEST;

/** Characters that are not seen but read: parsers disagree on them, or they turn the order of others around. */
const INVISIBLE =
  // eslint-disable-next-line no-control-regex -- to find control characters is what it is for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\uFEFF\uFFFE\uFFFF]|\r(?!\n)/;

/**
 * The text of a file without its byte order mark, or why it cannot be read as one.
 *
 * @param cureIfEmpty what to do if there is no text in it, as a clause
 */
export function readText(
  bytes: FileBytes,
  cureIfEmpty = 'fill it in like another entry, or take it out',
): string | Fault {
  if (bytes === 'closed') return atStart('the file cannot be opened', 'check its permissions');
  if (bytes === 'not-a-file') {
    return atStart('this is a link or a device, not a file', 'put the file itself in its place');
  }
  if (bytes.length > MOST_BYTES) {
    return atStart(`the file has ${bytes.length} bytes, and no entry has as many`, 'shorten it');
  }
  const decoded = decodeText(bytes);
  if (!decoded.brokenAt) return faultOf(decoded.text, cureIfEmpty) ?? decoded.text;
  return {
    ...decoded.brokenAt,
    wrong: 'the file is not UTF-8 text from here on',
    cure: 'save it again with the encoding UTF-8',
  };
}

function faultOf(text: string, cureIfEmpty: string): Fault | undefined {
  if (text.trim() === '') {
    return atStart('the file is empty', cureIfEmpty);
  }
  if (text.length > LONGEST) {
    const wrong = `the file has ${text.length} characters, and no entry has more than ${LONGEST}`;
    return atStart(wrong, 'shorten it');
  }
  const invisible = INVISIBLE.exec(text);
  if (!invisible) return undefined;
  const code = text.charCodeAt(invisible.index).toString(16).toUpperCase().padStart(4, '0');
  return {
    ...placesIn(text)(invisible.index),
    wrong: `an invisible control character (U+${code}) stands here`,
    cure: 'take it out; to be sure, write the line again by hand',
  };
}

function atStart(wrong: string, cure: string): Fault {
  return { line: 1, column: 1, wrong, cure };
}
