import { parseCalendarDate } from '../calendar/calendar-date.ts';
import { compareText } from '../calendar/compare-text.ts';
import type { ProposalEntry } from '../schema/proposal.ts';
import { buildSourcedText, citedSources, numberSources } from './sources.ts';
import type { ChronicleEvent, InForce, Proposal } from './negotiation.ts';
import type { Source } from './registry.ts';
import { compareEvents } from './compare-events.ts';
import { pick, type Entry, type Registries } from './entries.ts';
import { typeset, typesetAny } from './typeset.ts';

/** A proposal with everything but its positions and its links to other proposals. */
export function buildProposal(
  { id, data }: Entry<ProposalEntry>,
  events: ReadonlyMap<string, ChronicleEvent>,
  registries: Registries,
): Proposal {
  const sources = numberSources(data.sources);
  const partiesOf = (ids: readonly string[] = []) =>
    ids.map((party) => pick(registries.parties, party));
  return {
    id,
    title: typeset(data.title),
    terms: buildSourcedText(data.terms, sources),
    by: partiesOf(data.by),
    introduced: pick(events, data.introduced),
    firstMentioned:
      data.firstMentioned === undefined ? undefined : pick(events, data.firstMentioned),
    dependsOn: partiesOf(data.dependsOn),
    settled: (data.settled ?? [])
      .map(({ event, date, as, note, sources: cited }) => ({
        event: pick(events, event),
        date: date === undefined ? pick(events, event).date : parseCalendarDate(date),
        as,
        note: typeset(note),
        sources: citedSources(sources, cited),
      }))
      .sort(
        (a, b) => compareText(a.date.lastDay, b.date.lastDay) || compareEvents(a.event, b.event),
      ),
    inForce: data.inForce && buildInForce(data.inForce, sources),
    points: (data.points ?? []).map((point) => ({
      topic: typeset(point.topic),
      text: typeset(point.text),
      sources: citedSources(sources, point.sources),
    })),
    comparedWith: [],
    supersedes: [],
    supersededBy: [],
    positions: [],
    sources,
    added: data.added,
  };
}

function buildInForce(
  { from, to, note, sources: cited }: NonNullable<ProposalEntry['inForce']>,
  sources: readonly Source[],
): InForce {
  return {
    from: parseCalendarDate(from),
    to: parseCalendarDate(to),
    note: typesetAny(note),
    sources: citedSources(sources, cited),
  };
}

/** The order of proposals: that of the events that introduced them, then by id. */
export function compareProposals(a: Proposal, b: Proposal): number {
  return compareEvents({ ...a.introduced, id: a.id }, { ...b.introduced, id: b.id });
}
