/** Attributed statements over the whole record. */
import { compareText } from '../calendar/compare-text.ts';
import type { Chronicle } from './chronicle.ts';
import type { ChronicleEvent, Claim, Proposal, Utterance } from './negotiation.ts';
import type { Party } from './registry.ts';

export interface ClaimAt {
  readonly event: ChronicleEvent;
  readonly claim: Claim;
}

/** Every claim of the record, in the order of events and of their entries. */
export function allClaims(chronicle: Chronicle): readonly ClaimAt[] {
  return chronicle.events.flatMap((event) => event.claims.map((claim) => ({ event, claim })));
}

/** The parties that a claim is made for; none for a speaker who speaks for nobody. */
export function partiesOf(claim: Claim): readonly Party[] {
  return partiesSpeaking([claim]);
}

/** What is on record against a claim: disputes of it, and claims that contradict it. */
export function disputesOf({ disputedBy, contradicts }: Claim): readonly Utterance[] {
  return [...disputedBy, ...contradicts];
}

/** The parties that dispute a claim. */
export function disputingPartiesOf(claim: Claim): readonly Party[] {
  return partiesSpeaking(disputesOf(claim));
}

function partiesSpeaking(said: readonly Utterance[]): readonly Party[] {
  return [...new Set(said.flatMap(({ speakers }) => speakers.flatMap(({ parties }) => parties)))];
}

export interface ClaimsOfMonth {
  /** `YYYY-MM`, or `YYYY` for claims of which only the year is known. */
  readonly id: string;
  /** By the day on which they were made; of one day in the order of events. */
  readonly claims: readonly ClaimAt[];
}

/** Claims by the month in which they were made, in time; those of a year only before its months. */
export function claimsByMonth(claims: readonly ClaimAt[]): readonly ClaimsOfMonth[] {
  const inTime = claims.toSorted((a, b) =>
    compareText(a.claim.date.firstDay, b.claim.date.firstDay),
  );
  const months = Map.groupBy(inTime, ({ claim: { date } }) =>
    date.firstDay.slice(0, date.start.precision === 'year' ? 4 : 7),
  );
  return [...months]
    .map(([id, ofMonth]) => ({ id, claims: ofMonth }))
    .sort((a, b) => compareText(a.id, b.id));
}

/** What was claimed of breaches of a truce. */
export function breachClaimsOf(chronicle: Chronicle, proposal: Proposal): readonly ClaimAt[] {
  return allClaims(chronicle).filter(({ claim }) => claim.breachOf.includes(proposal.id));
}
