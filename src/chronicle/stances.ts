/** Stances in time: who stood where on a day, and what changed when. */
import { compareText } from '../calendar/compare-text.ts';
import type { Chronicle } from './chronicle.ts';
import type { Position, Proposal } from './negotiation.ts';
import type { Party } from './registry.ts';
import { compareEvents, type Dated } from './compare-events.ts';
import { successive, type Span } from './span.ts';

/**
 * The day from which a position counts, `YYYY-MM-DD`: the last that its date can mean, so that no day shows what nobody may
 * have said yet.
 */
export function dayOf(position: Pick<Position, 'date'>): string {
  return position.date.lastDay;
}

/** What positions are ordered by. */
interface DatedPosition extends Pick<Position, 'date'> {
  readonly event: Dated;
}

/** The one order of positions: by day; on one day in the order of events, and of one event as its entry has them. */
export function comparePositions(a: DatedPosition, b: DatedPosition): number {
  return compareText(dayOf(a), dayOf(b)) || compareEvents(a.event, b.event);
}

/**
 * What a party has said on a proposal, oldest first.
 *
 * @param day leave out what came after it, `YYYY-MM-DD`
 */
export function stanceHistory(proposal: Proposal, party: Party, day?: string): readonly Position[] {
  return proposal.positions.filter(
    (position) => position.party === party && (day === undefined || dayOf(position) <= day),
  );
}

/** The days for which each stance of a party on a proposal was its last word, oldest first. */
export function stanceSpans(proposal: Proposal, party: Party): readonly Span<Position>[] {
  return successive(stanceHistory(proposal, party).map((value) => ({ value, from: dayOf(value) })));
}

/** What the same party had said last on the same proposal before. */
export function previousPosition(position: Position): Position | undefined {
  const history = stanceHistory(position.proposal, position.party);
  return history[history.indexOf(position) - 1];
}

/**
 * The last stance of each party on a proposal, in the order in which the parties first spoke.
 *
 * @param day leave out what came after it, `YYYY-MM-DD`
 */
export function stancesOn(
  proposal: Pick<Proposal, 'positions'>,
  day?: string,
): ReadonlyMap<Party, Position> {
  const known = proposal.positions.filter(
    (position) => day === undefined || dayOf(position) <= day,
  );
  return new Map(known.map((position) => [position.party, position]));
}

/** A day on which somebody took a position, with all positions of that day in the order of comparePositions. */
export interface ChangeDay {
  readonly day: string;
  readonly positions: readonly Position[];
}

/** Every day on which a stance was taken, oldest first: the stops from which the grid can be moved. */
export function changeDays(chronicle: Chronicle): readonly ChangeDay[] {
  const positions = chronicle.events.flatMap((event) => event.positions);
  return [...Map.groupBy(positions, dayOf)]
    .map(([day, ofDay]) => ({ day, positions: ofDay }))
    .sort((a, b) => compareText(a.day, b.day));
}
