/** Attributed statements over the whole record. */
import type { Chronicle, ChronicleEvent, Claim, Party, Proposal } from './chronicle.ts';

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
  return [...new Set(claim.speakers.flatMap(({ party }) => party ?? []))];
}

/** What was claimed of breaches of a truce. */
export function breachClaimsOf(chronicle: Chronicle, proposal: Proposal): readonly ClaimAt[] {
  return allClaims(chronicle).filter(({ claim }) => claim.breachOf === proposal.id);
}
