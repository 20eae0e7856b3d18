/** The part of js-yaml (which ships no types) that this folder uses. */
declare module 'js-yaml' {
  export class YAMLException extends Error {
    readonly reason: string;
    /** Where in the text, as an offset. */
    readonly mark?: { readonly position: number };
  }
  export function load(text: string): unknown;
}
