import type { Chronicle } from './chronicle.ts';

/**
 * A function that computes a value of a record once, however many pages ask for it.
 *
 * @param compute must depend on nothing but the record
 */
export function perChronicle<T>(compute: (chronicle: Chronicle) => T): (chronicle: Chronicle) => T {
  const values = new WeakMap<Chronicle, { readonly value: T }>();
  return (chronicle) => {
    let known = values.get(chronicle);
    if (!known) {
      known = { value: compute(chronicle) };
      values.set(chronicle, known);
    }
    return known.value;
  };
}
