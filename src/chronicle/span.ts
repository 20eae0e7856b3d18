/** Something that held for some days: from the first of them until the first on which it no longer did, `YYYY-MM-DD`. */
export interface Span<T> {
  readonly value: T;
  /** Undefined: since before the record. */
  readonly from: string | undefined;
  /** Undefined: to the last day that the record covers. */
  readonly until: string | undefined;
}

/**
 * Values that follow each other, each until the next one. Of several on one day only the last holds.
 *
 * @param steps in time
 */
export function successive<T>(steps: readonly Omit<Span<T>, 'until'>[]): readonly Span<T>[] {
  return steps
    .map((step, index) => ({ ...step, until: steps[index + 1]?.from }))
    .filter(({ from, until }) => from === undefined || from !== until);
}

/**
 * Spans as far as the record covers: what began later is left out, and what ended later has not ended.
 *
 * @param coversUntil the last day, `YYYY-MM-DD`
 */
export function coveredSpans<T>(
  spans: readonly Span<T>[],
  coversUntil: string,
): readonly Span<T>[] {
  return spans
    .filter(({ from }) => from === undefined || from <= coversUntil)
    .map((span) =>
      span.until !== undefined && span.until > coversUntil ? { ...span, until: undefined } : span,
    );
}
