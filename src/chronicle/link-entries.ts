import type { EventEntry } from '../schema/event.ts';
import type { ProposalEntry } from '../schema/proposal.ts';
import { pick, type Entry, type Registries } from './entries.ts';
import { citedSources, numberSources, type UnlinkedEvent } from './build-event.ts';
import type { ChronicleEvent, Position, Proposal } from './chronicle.ts';
import { compareEvents } from './compare-events.ts';
import { typeset } from './typeset.ts';

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
    proposalEntries.map(({ id, data }) => [id, buildProposal(id, data, byId, registries)]),
  );
  for (const { id, data } of proposalEntries) linkSuccession(pick(proposals, id), data, proposals);
  const positionsOf = new Map(
    eventEntries.map(({ id, data }) => [
      id,
      buildPositions(data, pick(byId, id), proposals, registries),
    ]),
  );
  for (const event of events) {
    const open: Open<ChronicleEvent> = event;
    const positions = pick(positionsOf, event.id);
    open.positions = positions;
    for (const position of positions) {
      const proposal: Open<Proposal> = position.proposal;
      proposal.positions = [...proposal.positions, position];
    }
  }
  return [...proposals.values()].sort(compareProposals);
}

function buildProposal(
  id: string,
  data: ProposalEntry,
  events: ReadonlyMap<string, ChronicleEvent>,
  registries: Registries,
): Proposal {
  return {
    id,
    title: typeset(data.title),
    terms: typeset(data.terms),
    added: data.added,
    by: data.by.map((party) => pick(registries.parties, party)),
    introduced: pick(events, data.introduced),
    firstMentioned:
      data.firstMentioned === undefined ? undefined : pick(events, data.firstMentioned),
    supersedes: [],
    supersededBy: [],
    positions: [],
    sources: numberSources(data.sources),
  };
}

function linkSuccession(
  proposal: Open<Proposal>,
  data: ProposalEntry,
  proposals: ReadonlyMap<string, Open<Proposal>>,
): void {
  const earlier = (data.supersedes ?? []).map((id) => pick(proposals, id));
  proposal.supersedes = [...earlier].sort(compareProposals);
  for (const one of earlier)
    one.supersededBy = [...one.supersededBy, proposal].sort(compareProposals);
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
    note: position.note === undefined ? undefined : typeset(position.note),
    event,
    sources: citedSources(event.sources, position.sources),
  }));
}

function compareProposals(a: Proposal, b: Proposal): number {
  return compareEvents({ ...a.introduced, id: a.id }, { ...b.introduced, id: b.id });
}
