const CURLY = /^(?:[“”„]([^“”„]*)[“”]|[‘’‚]([^‘‚“”„]*)[‘’])$/u;

/**
 * The words of a text that is wholly wrapped in curly quotes; undefined for any other text, such as one that begins with a
 * quotation and goes on.
 *
 * @example insideCurlyQuotes('“2025-04-09”') // => '2025-04-09'
 */
export function insideCurlyQuotes(text: string): string | undefined {
  const [, double, single] = CURLY.exec(text.trim()) ?? [];
  return double ?? single;
}
