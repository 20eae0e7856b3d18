/**
 * Stands in for the package `uuid` in the bundle (`resolve.alias` in astro.config.mjs). vis-timeline asks it for ids of
 * things in one page, for which counting is enough.
 */
let count = 0;

/** An id that no other call in this page gives. */
export function v4(): string {
  count += 1;
  return `vis-${count}`;
}
