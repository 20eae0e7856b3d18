import { withHiddenShown } from './hidden-characters.ts';

const LONGEST = 60;

/**
 * A value of the content for use inside a message: on one line, without control characters, with those that cannot be
 * seen shown by their numbers, shortened, in quotes.
 *
 * @example quote('two\nlines') // => '"two lines"'
 */
export function quote(value: string): string {
  return `"${shown(value)}"`;
}

/** The same without quotes. */
export function shown(value: string): string {
  const characters = [...withHiddenShown(oneLine(value))];
  return characters.length <= LONGEST
    ? characters.join('')
    : `${characters.slice(0, LONGEST).join('')}…`;
}

/** A text without line breaks and invisible characters, which could forge lines of the report or steer a terminal. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\s]+/gu, ' ').trim();
}
