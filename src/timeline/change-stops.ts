/**
 * The day of the change before or after a day.
 *
 * @param stops days of changes, `YYYY-MM-DD`, oldest first
 * @param day undefined means the latest, after all stops
 * @returns undefined where there is none
 * @example stopBeside(['2025-03-11', '2025-03-13'], '2025-03-12', -1) // => '2025-03-11'
 */
export function stopBeside(
  stops: readonly string[],
  day: string | undefined,
  direction: -1 | 1,
): string | undefined {
  if (direction < 0) return stops.findLast((stop) => day === undefined || stop < day);
  return stops.find((stop) => day !== undefined && stop > day);
}

/** The last change by a day: where a slider over the stops stands. */
export function stopOn(stops: readonly string[], day: string | undefined): string | undefined {
  return stops.findLast((stop) => day === undefined || stop <= day);
}
