import { placesIn } from './places-in.ts';
import type { Position } from './problem.ts';

/** The text of a file without its byte order mark, or where its bytes stop to be UTF-8. */
export type DecodedText =
  { readonly text: string; readonly brokenAt?: undefined } | { readonly brokenAt: Position };

export function decodeText(bytes: Uint8Array): DecodedText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const readable = new TextDecoder('utf-8').decode(bytes.subarray(0, readableLength(bytes)));
    // A character that is cut off at the end is part of what is broken.
    return { brokenAt: placesIn(readable)(readable.replace(/\uFFFD+$/, '').length) };
  }
}

/** How many bytes are UTF-8 from the beginning on: found by halving, since a decoder only says yes or no. */
function readableLength(bytes: Uint8Array): number {
  let [readable, broken] = [0, bytes.length + 1];
  while (broken - readable > 1) {
    const middle = Math.floor((readable + broken) / 2);
    if (isReadable(bytes.subarray(0, middle))) readable = middle;
    else broken = middle;
  }
  return readable;
}

/** Whether bytes are UTF-8, perhaps cut off inside a character. */
function isReadable(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
