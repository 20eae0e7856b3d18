/** Days for which something held, `YYYY-MM-DD`: from the first of them until the first on which it no longer did. */
export interface DayRange {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/**
 * @param day undefined means the latest
 * @example holdsOn({ from: '2025-03-11', until: '2025-03-13' }, '2025-03-13') // => false
 */
export function holdsOn({ from, until }: DayRange, day: string | undefined): boolean {
  if (day === undefined) return until === undefined;
  return (from === undefined || from <= day) && (until === undefined || day < until);
}
