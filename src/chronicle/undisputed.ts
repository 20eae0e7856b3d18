/** Claims in time: which of them the record has no dispute of. That a claim stood undisputed does not make it a fact. */
import { compareText } from '../calendar/compare-text.ts';
import type { Chronicle } from './chronicle.ts';
import { allClaims, disputesOf, type ClaimAt } from './claims.ts';
import { compareEvents } from './compare-events.ts';
import { coveredSpans, type Span } from './span.ts';

/** The days for which each claim stood undisputed, the latest claim first. One disputed when it was made has none. */
export function undisputedSpans(chronicle: Chronicle): readonly Span<ClaimAt>[] {
  const spans = latestFirst(allClaims(chronicle))
    .map((value) => ({ value, from: madeOn(value), until: disputedFrom(value) }))
    .filter(({ from, until }) => until === undefined || from < until);
  return coveredSpans(spans, chronicle.site.coversUntil);
}

/** By the day on which they were made; of one day in the reverse order of events, of one event as its entry has them. */
function latestFirst(claims: readonly ClaimAt[]): readonly ClaimAt[] {
  return claims.toSorted(
    (a, b) => compareText(madeOn(b), madeOn(a)) || compareEvents(b.event, a.event),
  );
}

/** The last day that its date can mean: no day shows what nobody may have said yet. */
function madeOn({ claim }: ClaimAt): string {
  return claim.date.lastDay;
}

/** The first day on which it may have been disputed. */
function disputedFrom({ claim }: ClaimAt): string | undefined {
  return disputesOf(claim)
    .map(({ date }) => date.firstDay)
    .sort(compareText)
    .at(0);
}
