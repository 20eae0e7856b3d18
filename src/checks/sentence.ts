/**
 * Makes a sentence of a clause: a capital at its beginning, a full stop at its end.
 *
 * @example sentence('write a headline') // => 'Write a headline.'
 */
export function sentence(clause: string): string {
  const text = clause.trim();
  const ended = /[.?!]$/.test(text) ? text : `${text}.`;
  return ended.charAt(0).toUpperCase() + ended.slice(1);
}
