/** The part of js-yaml (which ships no types) that this folder uses. */
declare module 'js-yaml' {
  export class YAMLException extends Error {
    readonly reason: string;
    /** Both begin with 0. */
    readonly mark?: { readonly line: number; readonly column: number };
  }
  export function load(text: string): unknown;
}
