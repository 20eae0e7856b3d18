import { parseCalendarDate } from '../calendar/calendar-date.ts';
import type { EventEntry } from '../schema/event.ts';
import type { ProposalEntry } from '../schema/proposal.ts';
import { pick, type Entry, type Registries } from './entries.ts';
import type { UnlinkedEvent } from './build-event.ts';
import { citedSources } from './sources.ts';
import { buildProposal, compareProposals } from './build-proposal.ts';
import type { ChronicleEvent, Position, Proposal } from './negotiation.ts';
import { compareEvents } from './compare-events.ts';
import { comparePositions } from './stances.ts';
import { typeset, typesetAny } from './typeset.ts';

type Open<T> = { -readonly [K in keyof T]: T[K] };
type EventEntries = readonly Entry<EventEntry>[];

/**
 * Ties events to each other: an event is related to those that it names and to those that name it. Positions stay
 * empty until linkProposals.
 *
 * @param events in the order of compareEvents, which the result keeps
 */
export function linkEvents(
  events: readonly UnlinkedEvent[],
  entries: EventEntries,
): ChronicleEvent[] {
  const linked = events.map((event): Open<ChronicleEvent> => ({
    ...event,
    related: [],
    positions: [],
  }));
  const byId = new Map(linked.map((event) => [event.id, event]));
  const related = new Map(linked.map((event) => [event.id, new Set<ChronicleEvent>()]));
  for (const { id, data } of entries) {
    for (const other of data.related ?? []) {
      pick(related, id).add(pick(byId, other));
      pick(related, other).add(pick(byId, id));
    }
  }
  for (const event of linked) event.related = [...pick(related, event.id)].sort(compareEvents);
  return linked;
}

/** Ties proposals to the events that introduced them and to the stances taken on them, both ways. */
export function linkProposals(
  proposalEntries: readonly Entry<ProposalEntry>[],
  eventEntries: EventEntries,
  events: ChronicleEvent[],
  registries: Registries,
): Proposal[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const proposals = new Map(
    proposalEntries.map((entry) => [entry.id, buildProposal(entry, byId, registries)]),
  );
  for (const { id, data } of proposalEntries) linkTexts(pick(proposals, id), data, proposals);
  const positionsOf = new Map(
    eventEntries.map(({ id, data }) => [
      id,
      buildPositions(data, pick(byId, id), proposals, registries),
    ]),
  );
  for (const event of events) {
    const open: Open<ChronicleEvent> = event;
    open.positions = pick(positionsOf, event.id);
  }
  const taken = Map.groupBy([...positionsOf.values()].flat(), ({ proposal }) => proposal);
  for (const [proposal, positions] of taken) {
    const open: Open<Proposal> = proposal;
    open.positions = positions.sort(comparePositions);
  }
  return [...proposals.values()].sort(compareProposals);
}

function buildPositions(
  data: EventEntry,
  event: ChronicleEvent,
  proposals: ReadonlyMap<string, Proposal>,
  registries: Registries,
): Position[] {
  return (data.positions ?? []).map((position) => ({
    proposal: pick(proposals, position.proposal),
    party: pick(registries.parties, position.party),
    stance: position.stance,
    via: position.via,
    note: typesetAny(position.note),
    event,
    date: position.date === undefined ? event.date : parseCalendarDate(position.date),
    sources: citedSources(event.sources, position.sources),
  }));
}

/** Ties a proposal to those that it replaces and to those that it is set beside, both ways. */
function linkTexts(
  proposal: Open<Proposal>,
  data: ProposalEntry,
  proposals: ReadonlyMap<string, Open<Proposal>>,
): void {
  for (const { proposal: id, note, sources } of data.supersedes ?? []) {
    const earlier = pick(proposals, id);
    const cited = citedSources(proposal.sources, sources);
    const replacement = { earlier, later: proposal, note: typeset(note), sources: cited };
    proposal.supersedes = [...proposal.supersedes, replacement].sort((a, b) =>
      compareProposals(a.earlier, b.earlier),
    );
    earlier.supersededBy = [...earlier.supersededBy, replacement].sort((a, b) =>
      compareProposals(a.later, b.later),
    );
  }
  for (const other of (data.comparedWith ?? []).map((id) => pick(proposals, id))) {
    proposal.comparedWith = withProposal(proposal.comparedWith, other);
    other.comparedWith = withProposal(other.comparedWith, proposal);
  }
}

function withProposal(list: readonly Proposal[], one: Proposal): readonly Proposal[] {
  return list.includes(one) ? list : [...list, one].sort(compareProposals);
}
