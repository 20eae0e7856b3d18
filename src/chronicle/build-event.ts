import { parseCalendarDate } from '../calendar/calendar-date.ts';
import type { EventEntry } from '../schema/event.ts';
import { pick, type Entry, type Registries } from './entries.ts';
import { buildClaim, contradict, type Speaking } from './build-claim.ts';
import { listOf } from './list-of.ts';
import type { ChronicleEvent, Participant } from './negotiation.ts';
import type { Source } from './registry.ts';
import { buildSourcedText, citedSources, numberSources } from './sources.ts';
import { typeset, typesetAny } from './typeset.ts';

/** An event with everything but its links to other events and to proposals. */
export type UnlinkedEvent = Omit<ChronicleEvent, 'related' | 'positions'>;

export function buildEvent({ id, data }: Entry<EventEntry>, registries: Registries): UnlinkedEvent {
  const date = parseCalendarDate(data.date);
  const sources = numberSources(data.sources);
  const participants = (data.participants ?? []).map((entry) =>
    buildParticipant(entry, sources, registries),
  );
  const points = (data.uncertain ?? []).map((point) => ({
    isDifference: point.ofReadouts === true && data.readouts !== undefined,
    point: buildSourcedText(point, sources),
  }));
  const pointsThat = (areDifferences: boolean) =>
    points.filter(({ isDifference }) => isDifference === areDifferences).map(({ point }) => point);
  const claims = data.claims ?? [];
  const speaking: Speaking = { registries, sources, participants, date };
  return {
    id,
    title: typeset(data.title),
    date,
    sequence: data.sequence ?? 0,
    status: data.status,
    kind: data.kind,
    track: pick(registries.tracks, data.track),
    significance: data.significance,
    place: data.place === undefined ? undefined : pick(registries.places, data.place),
    parties: data.parties.map((party) => pick(registries.parties, party)),
    mediators: (data.mediators ?? []).map((party) => pick(registries.parties, party)),
    participants,
    summary: typeset(data.summary),
    claims: contradict(
      claims.map((claim) => buildClaim(claim, speaking)),
      claims,
    ),
    readouts: (data.readouts ?? []).map((readout) => ({
      party: pick(registries.parties, readout.party),
      points: listOf(readout.text).map(typeset),
      sources: citedSources(sources, readout.sources),
    })),
    outcome: data.outcome && buildSourcedText(data.outcome, sources),
    differences: pointsThat(true),
    uncertain: pointsThat(false),
    sources,
    added: data.added,
    corrections: data.corrections ?? [],
  };
}

function buildParticipant(
  entry: NonNullable<EventEntry['participants']>[number],
  sources: readonly Source[],
  registries: Registries,
): Participant {
  const person = pick(registries.people, entry.person);
  const party = entry.party === undefined ? person.party : pick(registries.parties, entry.party);
  return {
    person,
    party,
    role: entry.role,
    note: typesetAny(entry.note),
    sources: citedSources(sources, entry.sources),
  };
}
