import type { Fault } from './front-matter.ts';

/** Characters that look like a space or like nothing: between words they may be right, around names and ids they never are. */
const HIDDEN = '\\u00A0\\u00AD\\u180E\\u2000-\\u200F\\u202F\\u205F-\\u2064\\u3000\\uFEFF';
const ONE_HIDDEN = new RegExp(`[${HIDDEN}]`);
const ALL_HIDDEN = new RegExp(`[${HIDDEN}]`, 'g');
/** What stands before a value on its line: spaces, the hyphens of items, the name of a field, the colon and a space. */
const BEFORE_VALUE = new RegExp(
  `^[\\s${HIDDEN}]*(?:-(?=[\\s${HIDDEN}])[\\s${HIDDEN}]*)*(?:[\\w${HIDDEN}]+:(?=[\\s${HIDDEN}]|$)[\\s${HIDDEN}]*)?`,
);

/** Shows hidden characters by their numbers, since two texts that differ only by them look the same. */
export function withHiddenShown(text: string): string {
  return text.replace(ALL_HIDDEN, (character) => `‹${codeOf(character)}›`);
}

/** @example withoutHidden('\u200Btalks') // => 'talks' */
export function withoutHidden(text: string): string {
  return text.replace(ALL_HIDDEN, '');
}

/** The first hidden character before a value of some YAML, where it makes of a field or an item something else. */
export function hiddenBeforeValues(yaml: string): readonly Fault[] {
  const found = yaml.split('\n').flatMap((line, index) => {
    const hidden = ONE_HIDDEN.exec(BEFORE_VALUE.exec(line)?.[0] ?? '');
    return hidden ? [{ line: index + 1, column: hidden.index + 1, character: hidden[0] }] : [];
  });
  const [first] = found;
  if (!first) return [];
  const { line, column, character } = first;
  const wrong = hiddenWords(character) + onMoreLines(found.length);
  const cure = isSpace(character)
    ? 'type ordinary spaces in its place'
    : 'take it out; to be sure, write the line again by hand';
  return [{ line, column, wrong, cure }];
}

/** @param lines how many lines have the same problem, the told one among them */
export function onMoreLines(lines: number): string {
  if (lines < 2) return '';
  return lines === 2 ? ' (one more line has the same)' : ` (${lines - 1} more lines have the same)`;
}

/** A hidden character in a value, and the value without those that are not between words. */
export interface HiddenInValue {
  readonly character: string;
  /** Where in the text as it stands in the file; 0 if it is written there by a sign of its own. */
  readonly index: number;
  readonly without: string;
}

/**
 * The first hidden character of a value that has one at an end, or in a single word such as an id. Between words it stands.
 *
 * @param source the value as it stands in the file
 */
export function hiddenInValue(value: string, source: string): HiddenInValue | undefined {
  if (!ONE_HIDDEN.test(value)) return undefined;
  const isWord = /^[!-~]+$/.test(withoutHidden(value));
  const characters = [...value];
  const isInside = (character: string) => character !== ' ' && !ONE_HIDDEN.test(character);
  const [first, last] = [characters.findIndex(isInside), characters.findLastIndex(isInside)];
  const isWrong = (_: string, index: number) => isWord || index < first || index > last;
  const at = characters.findIndex((sign, index) => ONE_HIDDEN.test(sign) && isWrong(sign, index));
  const character = characters[at];
  if (character === undefined) return undefined;
  const index = at < first || isWord ? source.indexOf(character) : source.lastIndexOf(character);
  const without = isWord ? withoutHidden(value) : characters.slice(first, last + 1).join('');
  return { character, index: Math.max(0, index), without };
}

/** That a hidden character stands somewhere, as a clause. */
export function hiddenWords(character: string): string {
  const code = codeOf(character);
  return isSpace(character)
    ? `a special space (${code}) stands here, which looks like an ordinary one`
    : `an invisible character (${code}) stands here`;
}

function isSpace(character: string): boolean {
  return /\s/.test(character) && character !== '\uFEFF';
}

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
