/** The grid of positions, proposal by party, with all that each cell has said in time. */
import type { ProposalStatus } from '../schema/vocabulary.ts';
import type { Chronicle } from './chronicle.ts';
import type { Position, Proposal } from './negotiation.ts';
import type { Party } from './registry.ts';
import { compareNames } from './compare-events.ts';
import { statusSpans } from './proposal-status.ts';
import { coveredSpans, type Span } from './span.ts';
import { stanceSpans } from './stances.ts';

/** More columns than these do not fit beside each other. */
const MOST_COLUMNS = 6;

export interface GridRow {
  readonly proposal: Proposal;
  /** Undefined for the days before it was put forward. */
  readonly statuses: readonly Span<ProposalStatus | undefined>[];
  /** One a column, each in time. */
  readonly cells: readonly (readonly Span<Position>[])[];
  /** Of the parties without a column, in their order, then in time. */
  readonly others: readonly Span<Position>[];
}

export interface PositionGrid {
  /** Who has a column: by the number of positions taken, then by name. */
  readonly columns: readonly Party[];
  /** Who shares the last column, in the same order. */
  readonly others: readonly Party[];
  /** In the order of proposals. */
  readonly rows: readonly GridRow[];
}

export function positionGrid({
  proposals,
  site,
}: Pick<Chronicle, 'proposals' | 'site'>): PositionGrid {
  const { columns, others } = divideParties(proposals);
  const spansOf = (proposal: Proposal, party: Party) =>
    coveredSpans(stanceSpans(proposal, party), site.coversUntil);
  const rows = proposals.map((proposal) => ({
    proposal,
    statuses: statusSpans(proposal, site.coversUntil),
    cells: columns.map((party) => spansOf(proposal, party)),
    others: others.flatMap((party) => spansOf(proposal, party)),
  }));
  return { columns, others, rows };
}

/**
 * A party has a column if it answered a tenth of the proposals or more, and there is room; the others share one, where
 * each is named. A single other has a column of its own.
 */
function divideParties(proposals: readonly Proposal[]): Pick<PositionGrid, 'columns' | 'others'> {
  const taken = Map.groupBy(
    proposals.flatMap(({ positions }) => positions),
    ({ party }) => party,
  );
  const parties = [...taken]
    .toSorted(([a, ofA], [b, ofB]) => ofB.length - ofA.length || compareNames(a, b))
    .map(([party, positions]) => ({
      party,
      answered: new Set(positions.map(({ proposal }) => proposal)).size,
    }));
  const columns = parties
    .filter(({ answered }) => answered * 10 >= proposals.length)
    .slice(0, MOST_COLUMNS);
  const others = parties.filter((counted) => !columns.includes(counted));
  const namesOf = (list: typeof parties) => list.map(({ party }) => party);
  return others.length > 1
    ? { columns: namesOf(columns), others: namesOf(others) }
    : { columns: namesOf(parties), others: [] };
}
