/**
 * Straight quotation marks and apostrophes of authors become typographic ones, as the Markdown engine does in bodies.
 *
 * @example typeset(`"Ukraine's" text`) // => '“Ukraine’s” text'
 */
export function typeset(text: string): string {
  return text
    .replace(/(^|[\s([{“‘–—/])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([{“‘–—/])'(?=\S)/g, '$1‘')
    .replaceAll("'", '’');
}
