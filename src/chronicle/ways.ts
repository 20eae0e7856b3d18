/** The ways that lead on from an event. They know no addresses: who shows them makes the links. */
import { compareText } from '../calendar/compare-text.ts';
import { answerTo } from './answers.ts';
import type { Chronicle } from './chronicle.ts';
import { proposalsOf, subjectsOf } from './facets.ts';
import type { ChronicleEvent, Claim, Proposal } from './negotiation.ts';
import { dayOf } from './stances.ts';
import type { Question, Territory } from './subjects.ts';

/** What an event belongs to, by name or, where the names are too long, as a number that opens. */
export interface WayGroup<T> {
  readonly to: readonly T[];
  readonly folded: boolean;
}

export interface Ways {
  /** Never folded: what a reader who comes from elsewhere asks first is what the event belongs to. */
  readonly proposals: readonly Proposal[];
  readonly territories: WayGroup<Territory>;
  readonly questions: WayGroup<Question>;
  /** Whether more than one side gave an account. */
  readonly readouts: boolean;
  /** The claim to begin with: the first disputed one, else the first that was answered; none where no claim was. */
  readonly answeredClaim: Claim | undefined;
  /** Whether the sources differ. */
  readonly uncertain: boolean;
  /** The day by which all stances of the event were taken, `YYYY-MM-DD`; none where it has no stances. */
  readonly positionsOn: string | undefined;
}

/** Characters in about four lines on a phone; the rest of each line is lost where the next way does not fit. */
const LONGEST_BAR = 160;

/** Characters of a way without a name of its own, such as "On the timeline", with the gap after it. */
const WAY = 24;

/** Characters of names that are not folded, because little would be won. */
const SHORT_GROUP = 30;

/**
 * All ways from an event; each list in the order of the record.
 *
 * @param named proposals that the text of the event links to
 */
export function waysFrom(
  chronicle: Chronicle,
  event: ChronicleEvent,
  named: readonly Proposal[],
): Ways {
  const own = proposalsOf(chronicle, event);
  const proposals = chronicle.proposals.filter(
    (proposal) => own.includes(proposal) || named.includes(proposal),
  );
  const ways = {
    proposals,
    readouts: event.readouts.length > 1,
    answeredClaim: firstAnswered(event.claims),
    uncertain: event.uncertain.length > 0,
    positionsOn: lastDayOfPositions(event),
  };
  const others = [ways.readouts, event.claims.length > 0, ways.uncertain, ways.positionsOn, true];
  const room = LONGEST_BAR - WAY * others.filter(Boolean).length - lengthOf(proposals.map(title));
  return { ...ways, ...foldSubjects(chronicle, event, room) };
}

/** Questions give way first: their names are the longest. */
function foldSubjects(
  chronicle: Chronicle,
  event: ChronicleEvent,
  room: number,
): Pick<Ways, 'territories' | 'questions'> {
  const { territories, questions } = subjectsOf(chronicle, event);
  const ofTerritories = lengthOf(territories.map(({ name }) => name));
  const ofQuestions = lengthOf(questions.map(title));
  return {
    territories: {
      to: territories,
      folded: isWorthFolding(territories, ofTerritories) && ofTerritories > room,
    },
    questions: {
      to: questions,
      folded: isWorthFolding(questions, ofQuestions) && ofTerritories + ofQuestions > room,
    },
  };
}

const title = (one: { readonly title: string }) => one.title;

/** A number in place of one name says less, and is hardly shorter. */
function isWorthFolding(group: readonly unknown[], length: number): boolean {
  return group.length > 1 && length > SHORT_GROUP;
}

/** Characters of names in a row. */
function lengthOf(names: readonly string[]): number {
  return names.join(', ').length;
}

function firstAnswered(claims: readonly Claim[]): Claim | undefined {
  return (
    claims.find((claim) => answerTo(claim) === 'dispute') ??
    claims.find((claim) => answerTo(claim) !== undefined)
  );
}

function lastDayOfPositions({ date, positions }: ChronicleEvent): string | undefined {
  if (positions.length === 0) return undefined;
  return [date.lastDay, ...positions.map(dayOf)].sort(compareText).at(-1);
}
