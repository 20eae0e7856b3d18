/**
 * Straight quotation marks and apostrophes of authors become typographic ones, as the Markdown engine does in bodies. A
 * word joiner after the hyphen between a number and a word ("30-day", "13-point") lets no line end there; that is done for
 * texts of the front matter only, in bodies such words may break. The non-breaking hyphen is not used: the site's fonts have
 * none, and a search in the page for "30-day" would not find it.
 *
 * @example typeset(`"Ukraine's" text`) // => '“Ukraine’s” text'
 */
export function typeset(text: string): string {
  return text
    .replace(/(^|[\s([{“‘–—/])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([{“‘–—/])'(?=\S)/g, '$1‘')
    .replaceAll("'", '’')
    .replace(/(?<=\d)-(?=\p{L})/gu, '-\u2060');
}

/** The same for a text that may be missing. */
export function typesetAny(text: string | undefined): string | undefined {
  return text === undefined ? undefined : typeset(text);
}
