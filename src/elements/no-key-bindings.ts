/**
 * Stands in for the package `keycharm` in the bundle (`resolve.alias` in astro.config.mjs). vis-timeline binds keys with it
 * only under its option `clickToUse`, which this site leaves off.
 *
 * @throws Error whenever it is called: then the option is on, and the alias has to go
 */
export default function noKeyBindings(): never {
  throw new Error('vis-timeline binds keys, but keycharm is not in the bundle.');
}
