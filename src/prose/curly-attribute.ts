const CURLY = /^<[A-Z][^<>]*?=\s*(?:[“”„‘’‚]([^“”„‘’‚"<>]*)|"([^"“”<>]*)[“”])/u;

/**
 * The value of the first attribute of a tag that has a curly quote where a straight one belongs; undefined if none has.
 *
 * @param tag a line from the sign < of the tag on
 * @example attributeInCurlyQuotes('<Cite source=“news” />') // => 'news'
 */
export function attributeInCurlyQuotes(tag: string): string | undefined {
  const [, curly, opened] = CURLY.exec(tag) ?? [];
  return curly ?? opened;
}
