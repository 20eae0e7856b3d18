import type { Position, Proposal } from './chronicle.ts';

/** The last stance of each party on a proposal, in the order in which the parties first spoke. */
export function latestPositions(proposal: Proposal): readonly Position[] {
  const latest = new Map(proposal.positions.map((position) => [position.party, position]));
  return [...latest.values()];
}
