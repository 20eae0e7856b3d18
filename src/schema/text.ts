import { z } from 'astro/zod';
import { advise } from './advice.ts';

interface Refused {
  readonly input?: unknown;
}

/**
 * The error of a field that holds no text.
 *
 * @param what names the field in the author's words: "a headline"
 */
export function textError(what: string): (refused: Refused) => string {
  return ({ input }) => {
    if (input === undefined) return advise('is missing', `write ${what}`);
    if (input === null) return advise('is empty', `write ${what}`);
    if (Array.isArray(input)) return advise('is a list', `write ${what}, as one text`);
    if (typeof input === 'object' && !(input instanceof Date)) {
      return advise('has fields of its own', `write ${what}, as one text`);
    }
    return advise('is not read as text', 'put quotes around it');
  };
}

/**
 * One line or paragraph of plain text.
 *
 * @param what names the field in the author's words: "a headline"
 * @param longest the most characters that fit where it is shown
 */
export function textSchema(what: string, longest: number): z.ZodString {
  return z
    .string({ error: textError(what) })
    .trim()
    .min(1, advise('is empty', `write ${what}`))
    .max(longest, {
      error: ({ input }) =>
        advise(`is ${lengthOf(input)} characters long, and ${longest} fit`, 'shorten it'),
    });
}

function lengthOf(input: unknown): number {
  return typeof input === 'string' ? input.length : 0;
}

/**
 * A code or address of a fixed form.
 *
 * @param what names the field in the author's words, with an example: "the two-letter code of a state, such as UA"
 */
export function codeSchema(pattern: RegExp, what: string): z.ZodString {
  return z
    .string({ error: textError(what) })
    .regex(pattern, advise(`is not ${what.replace(/, .*/, '')}`, `write ${what}`));
}

/** One word of a closed list. */
export function choiceSchema<const Words extends readonly [string, ...string[]]>(words: Words) {
  const cure = `write one of these words: ${words.join(', ')}`;
  return z.enum(words, {
    error: ({ input }) => {
      if (input === undefined) return advise('is missing', cure);
      if (input === null) return advise('is empty', cure);
      return advise('is none of the words that fit here', cure);
    },
  });
}

/**
 * A list that is left out where it would be empty, so that an entry shows only what it has.
 *
 * @param what names the items in the author's words: "events"
 * @param cure how to write it
 */
export function listSchema<T extends z.ZodType>(
  item: T,
  what: string,
  cure = `list the ${what}, one line each, beginning with "- "`,
) {
  return z
    .array(item, {
      error: ({ input }) => {
        if (input === undefined) return advise('is missing', cure);
        if (input === null) return advise('is empty', cure);
        if (typeof input === 'string' && /^-\S/.test(input)) {
          return advise('has an item without a space after its hyphen', cure);
        }
        return advise('is not a list', cure);
      },
    })
    .min(1, advise('is an empty list', `list the ${what}`));
}
