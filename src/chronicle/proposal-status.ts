import type { ProposalStatus } from '../schema/vocabulary.ts';
import type { ChronicleEvent, Proposal } from './chronicle.ts';
import { compareEvents } from './compare-events.ts';
import { compareText, type CalendarDate } from '../calendar/calendar-date.ts';
import { successive, type Span } from './span.ts';
import { dayOf, stancesOn } from './stances.ts';

export interface Standing {
  readonly status: ProposalStatus;
  /** The event that made it so; for an open proposal the one that introduced it. */
  readonly since: ChronicleEvent;
  /** Since when: the date of the event, unless the entry states another. */
  readonly date: CalendarDate;
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
  if (day !== undefined && proposal.introduced.date.firstDay > day) return undefined;
  const settled = settlementsOf(proposal).filter((one) => day === undefined || one.day <= day);
  return settled.at(-1)?.standing ?? standingByPositions(proposal, day);
}

interface SettledOn {
  /** From which it counts, `YYYY-MM-DD`: what is settled in the course of several days is settled on the last. */
  readonly day: string;
  readonly standing: Standing;
}

/** In time; of one day in the order of events. */
function settlementsOf(proposal: Proposal): readonly SettledOn[] {
  const replaced = proposal.supersededBy.map(({ introduced }) => ({
    day: introduced.date.firstDay,
    standing: standingAt('superseded', introduced),
  }));
  const settled = proposal.settled.map(({ as, event, date, note }) => ({
    day: date.lastDay,
    standing: { ...standingAt(as, event, note), date },
  }));
  return [...replaced, ...settled].sort(
    (a, b) => compareText(a.day, b.day) || compareEvents(a.standing.since, b.standing.since),
  );
}

function standingAt(status: ProposalStatus, since: ChronicleEvent, note?: string): Standing {
  return { status, since, date: since.date, note };
}

function standingByPositions(proposal: Proposal, day: string | undefined): Standing {
  const latest = stancesOn(proposal, day);
  const needed = proposal.dependsOn.map((party) => latest.get(party));
  const withdrawal = proposal.by
    .map((party) => latest.get(party))
    .find((position) => position?.stance === 'withdraws');
  if (withdrawal) return standingAt('withdrawn', withdrawal.event, withdrawal.note);
  const refusal = needed.find((position) => position?.stance === 'rejects');
  if (refusal) return standingAt('rejected', refusal.event);
  const consents = needed.filter(
    (position) => position?.stance === 'accepts' || position?.stance === 'proposes',
  );
  const last = consents.toSorted((a, b) => (a && b ? compareEvents(a.event, b.event) : 0)).at(-1);
  if (last && consents.length === needed.length) return standingAt('accepted', last.event);
  return standingAt('open', proposal.introduced);
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
    proposal.introduced.date.firstDay,
    ...settlementsOf(proposal).map(({ day }) => day),
  ];
  const steps = [...new Set(days)].sort(compareText).map((from) => ({
    value: standingOf(proposal, from)?.status,
    from,
  }));
  const changes = steps.filter(({ value }, index) => value !== steps[index - 1]?.value);
  return successive([{ value: undefined, from: undefined }, ...changes]);
}
