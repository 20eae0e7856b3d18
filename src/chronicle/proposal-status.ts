import type { ProposalStatus } from '../schema/vocabulary.ts';
import type { ChronicleEvent, Position, Proposal } from './negotiation.ts';
import type { SourcedText } from './registry.ts';
import { compareEvents } from './compare-events.ts';
import { dayAfter, type CalendarDate } from '../calendar/calendar-date.ts';
import { compareText } from '../calendar/compare-text.ts';
import { coveredSpans, successive, type Span } from './span.ts';
import { comparePositions, dayOf, stancesOn } from './stances.ts';

export interface Standing {
  readonly status: ProposalStatus;
  /** The event that made it so; for an open proposal the one that introduced it. */
  readonly since: ChronicleEvent;
  /** Since when: the date of the event, unless the entry states another. */
  readonly date: CalendarDate;
  /** What happened, where an entry says it. */
  readonly note: StandingNote | undefined;
}

/** A sentence with its sources, and what these are of: the proposal, one that replaced it, or the event that made it so. */
export interface StandingNote extends SourcedText {
  readonly of: { readonly proposal: Proposal } | { readonly event: ChronicleEvent };
}

/**
 * Where a proposal stands, from what settled it and from the positions. Before it was put forward it is announced, if an
 * event named it. On the days for which a truce was to hold it is in force, unless something other than an agreement has
 * settled it before. Else the last settlement or replacement decides; without one the positions do.
 *
 * @param day what came after it is not known yet, `YYYY-MM-DD`
 * @returns undefined before the proposal was first mentioned
 */
export function standingOf(proposal: Proposal, day: string): Standing | undefined {
  if (putForwardOn(proposal) > day) return announced(proposal, day);
  const settled = settlementsOf(proposal).filter((one) => one.day <= day);
  const last = settled.at(-1)?.standing ?? withdrawalOf(proposal, day);
  if (last && last.status !== 'agreed') return last;
  return inForceOn(proposal, day, last) ?? last ?? standingByPositions(proposal, day);
}

/**
 * The day from which a proposal was on the table, `YYYY-MM-DD`: the last day of the event that introduced it, or that of the
 * first position taken in the course of it.
 */
function putForwardOn({ introduced: { date }, positions }: Proposal): string {
  const first = positions.map(dayOf).find((day) => day >= date.firstDay);
  return first !== undefined && first < date.lastDay ? first : date.lastDay;
}

function announced({ firstMentioned }: Proposal, day: string): Standing | undefined {
  if (!firstMentioned || firstMentioned.date.lastDay > day) return undefined;
  return standingAt('announced', firstMentioned);
}

interface SettledOn {
  /** From which it counts, `YYYY-MM-DD`: what is settled in the course of several days is settled on the last. */
  readonly day: string;
  readonly standing: Standing;
}

/** In time; of one day in the order of events. */
function settlementsOf(proposal: Proposal): readonly SettledOn[] {
  const replaced = proposal.supersededBy.map(({ later, note, sources }) => ({
    day: putForwardOn(later),
    standing: standingAt('superseded', later.introduced, {
      text: note,
      of: { proposal: later },
      sources,
    }),
  }));
  const settled = proposal.settled.map(({ as, event, date, note, sources }) => ({
    day: as === 'lapsed' ? dayOfLapse(proposal, date) : date.lastDay,
    standing: { ...standingAt(as, event, { text: note, of: { proposal }, sources }), date },
  }));
  return [...replaced, ...settled].sort(
    (a, b) => compareText(a.day, b.day) || compareEvents(a.standing.since, b.standing.since),
  );
}

/** A truce that runs out on its last day holds to the end of it, where the sources agree on that day. */
function dayOfLapse({ inForce }: Proposal, { lastDay }: CalendarDate): string {
  const isLastDay = inForce?.to.firstDay === lastDay && inForce.to.lastDay === lastDay;
  return isLastDay ? dayAfter(lastDay) : lastDay;
}

/** @param agreed what made it hold, where that was an agreement */
function inForceOn(
  proposal: Proposal,
  day: string,
  agreed: Standing | undefined,
): Standing | undefined {
  const { inForce, introduced } = proposal;
  if (!inForce) return undefined;
  if (day < inForce.from.firstDay || day > inForce.to.lastDay) return undefined;
  const since = agreed?.since ?? introduced;
  const { note: text, from: date, sources } = inForce;
  const note = text === undefined ? undefined : { text, of: { proposal }, sources };
  return { status: 'in-force', since, date, note };
}

function standingAt(status: ProposalStatus, since: ChronicleEvent, note?: StandingNote): Standing {
  return { status, since, date: since.date, note };
}

function standingByPosition(status: ProposalStatus, position: Position): Standing {
  return { ...standingAt(status, position.event), date: position.date };
}

function noteOf({ note: text, event, sources }: Position): StandingNote | undefined {
  return text === undefined ? undefined : { text, of: { event }, sources };
}

/** It is withdrawn when all of those who put it forward and were heard of it have taken it back. */
function withdrawalOf(proposal: Proposal, day: string): Standing | undefined {
  const words = lastWords(proposal, proposal.by, day);
  const last = words.at(-1);
  if (!last || words.some(({ stance }) => stance !== 'withdraws')) return undefined;
  return { ...standingByPosition('withdrawn', last), note: noteOf(last) };
}

/** Rejected if a party on which it depends refuses it, accepted if all of these accept it, and else open. */
function standingByPositions(proposal: Proposal, day: string): Standing {
  const words = lastWords(proposal, proposal.dependsOn, day);
  const refusal = words.find(({ stance }) => stance === 'rejects');
  if (refusal) return standingByPosition('rejected', refusal);
  const isAccepted =
    words.length === proposal.dependsOn.length &&
    words.every(({ stance }) => stance === 'accepts' || stance === 'proposes');
  const last = words.at(-1);
  return last && isAccepted
    ? standingByPosition('accepted', last)
    : standingAt('open', proposal.introduced);
}

/**
 * The last word of each of these parties that spoke, in time. A breach is no word on the proposal: who is said to violate
 * it stands where they stood before.
 */
function lastWords(
  { positions }: Proposal,
  parties: Proposal['by'],
  day: string,
): readonly Position[] {
  const words = positions.filter(({ stance }) => stance !== 'violates');
  const latest = stancesOn({ positions: words }, day);
  return parties.flatMap((party) => latest.get(party) ?? []).sort(comparePositions);
}

/**
 * Where a proposal stood from day to day, from before it was first mentioned (undefined): the status of standingOf on every
 * day.
 *
 * @param coversUntil the last day, `YYYY-MM-DD`
 */
export function statusSpans(
  proposal: Proposal,
  coversUntil: string,
): readonly Span<ProposalStatus | undefined>[] {
  const { firstMentioned, inForce, positions } = proposal;
  const days = [
    ...(firstMentioned ? [firstMentioned.date.lastDay] : []),
    putForwardOn(proposal),
    ...positions.map(dayOf),
    ...settlementsOf(proposal).map(({ day }) => day),
    ...(inForce ? [inForce.from.firstDay, dayAfter(inForce.to.lastDay)] : []),
  ];
  const steps = [...new Set(days)].sort(compareText).map((from) => ({
    value: standingOf(proposal, from)?.status,
    from,
  }));
  const changes = steps.filter(({ value }, index) => value !== steps[index - 1]?.value);
  return coveredSpans(successive([{ value: undefined, from: undefined }, ...changes]), coversUntil);
}
