/** Fields that may hold one value or a list of them, as a list. */
export function listOf<T>(one: T | readonly T[]): readonly T[] {
  return isList(one) ? one : [one];
}

function isList<T>(one: T | readonly T[]): one is readonly T[] {
  return Array.isArray(one);
}
