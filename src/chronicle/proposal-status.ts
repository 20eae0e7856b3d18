import type { ProposalStatus } from '../schema/vocabulary.ts';
import type { ChronicleEvent, Proposal } from './chronicle.ts';
import { compareEvents } from './compare-events.ts';
import { compareText } from '../calendar/calendar-date.ts';
import { successive, type Span } from './span.ts';
import { dayOf, stancesOn } from './stances.ts';

export interface Standing {
  readonly status: ProposalStatus;
  /** The event that made it so; for an open proposal the one that introduced it. */
  readonly since: ChronicleEvent;
  /** What happened, where the entry says it. */
  readonly note: string | undefined;
}

/**
 * Where a proposal stands, from what settled it and from the positions: the last settlement or replacement decides; without
 * one it is withdrawn if who put it forward says so, rejected if a party on which it depends refuses it, accepted if all of
 * these accept it, and else open.
 *
 * @param day what came after it is not known yet, `YYYY-MM-DD`
 * @returns undefined before the proposal was put forward
 */
export function standingOf(proposal: Proposal, day?: string): Standing | undefined {
  const known = (event: ChronicleEvent) => day === undefined || event.date.firstDay <= day;
  if (!known(proposal.introduced)) return undefined;
  const settled = settlementsOf(proposal)
    .filter(({ since }) => known(since))
    .sort((a, b) => compareEvents(a.since, b.since));
  return settled.at(-1) ?? standingByPositions(proposal, day);
}

function settlementsOf(proposal: Proposal): Standing[] {
  return [
    ...proposal.supersededBy.map((successor) => ({
      status: 'superseded' as const,
      since: successor.introduced,
      note: undefined,
    })),
    ...proposal.settled.map(({ as, event, note }) => ({ status: as, since: event, note })),
  ];
}

function standingByPositions(proposal: Proposal, day: string | undefined): Standing {
  const latest = stancesOn(proposal, day);
  const needed = proposal.dependsOn.map((party) => latest.get(party));
  const withdrawal = proposal.by
    .map((party) => latest.get(party))
    .find((position) => position?.stance === 'withdraws');
  if (withdrawal) return { status: 'withdrawn', since: withdrawal.event, note: withdrawal.note };
  const refusal = needed.find((position) => position?.stance === 'rejects');
  if (refusal) return { status: 'rejected', since: refusal.event, note: undefined };
  const consents = needed.filter(
    (position) => position?.stance === 'accepts' || position?.stance === 'proposes',
  );
  const last = consents.toSorted((a, b) => (a && b ? compareEvents(a.event, b.event) : 0)).at(-1);
  if (last && consents.length === needed.length) {
    return { status: 'accepted', since: last.event, note: undefined };
  }
  return { status: 'open', since: proposal.introduced, note: undefined };
}

/** Whether a proposal was put forward by a day and nothing had settled it then. */
export function isOpenOn(proposal: Proposal, day: string): boolean {
  return standingOf(proposal, day)?.status === 'open';
}

/**
 * Where a proposal stood from day to day, from before it was put forward (undefined) to the last day covered: the status
 * of standingOf on every day.
 */
export function statusSpans(proposal: Proposal): readonly Span<ProposalStatus | undefined>[] {
  const days = [
    ...proposal.positions.map(dayOf),
    ...[proposal.introduced, ...settlementsOf(proposal).map(({ since }) => since)].map(
      ({ date }) => date.firstDay,
    ),
  ];
  const steps = [...new Set(days)].sort(compareText).map((from) => ({
    value: standingOf(proposal, from)?.status,
    from,
  }));
  const changes = steps.filter(({ value }, index) => value !== steps[index - 1]?.value);
  return successive([{ value: undefined, from: undefined }, ...changes]);
}
