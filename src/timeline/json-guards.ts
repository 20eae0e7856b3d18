/** Small guards for JSON that comes over the network. Each names the list or field that is wrong. */

/** Thrown for JSON that is not of the expected form. */
export class TimelineDataError extends Error {
  override readonly name = 'TimelineDataError';
}

export function recordAt(value: unknown, at: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TimelineDataError(`${at} is not an object`);
  return Object.fromEntries(Object.entries(value));
}

export function listAt<T>(
  value: unknown,
  at: string,
  parse: (item: unknown, at: string) => T,
): readonly T[] {
  if (!Array.isArray(value)) throw new TimelineDataError(`${at} is not a list`);
  return value.map((item: unknown) => parse(item, at));
}

export function textAt(value: unknown, at: string): string {
  if (typeof value !== 'string') throw new TimelineDataError(`${at} is not text`);
  return value;
}

export function wholeAt(value: unknown, at: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value))
    throw new TimelineDataError(`${at} is not a whole number`);
  return value;
}

export function oneOf<T extends string>(values: readonly T[], value: unknown, at: string): T {
  const found = values.find((known) => known === value);
  if (found === undefined) throw new TimelineDataError(`${at} is not one of ${values.join(', ')}`);
  return found;
}

/** The entry of a table that an index names. */
export function entryAt<T>(table: readonly T[], index: unknown, at: string): T {
  const found = table[wholeAt(index, at)];
  if (found === undefined) throw new TimelineDataError(`${at} is not in its table`);
  return found;
}
