/** What was said about claims: disputes, replies, and words set beside them, over the whole record. */
import { compareText } from '../calendar/compare-text.ts';
import type { Chronicle } from './chronicle.ts';
import type { ChronicleEvent, Claim, Utterance } from './negotiation.ts';
import type { Person } from './registry.ts';
import { allClaims, disputesOf } from './claims.ts';

export type AnswerKind = 'dispute' | 'reply' | 'context';

/** Something said about a claim, with the claim and its event. */
export interface AnswerAt {
  readonly event: ChronicleEvent;
  readonly claim: Claim;
  readonly kind: AnswerKind;
  readonly said: Utterance;
}

/** What the person said about claims, alone or with others, by day; of one day in the order of events. */
export function answersOf(chronicle: Chronicle, person: Person): readonly AnswerAt[] {
  return allClaims(chronicle)
    .flatMap(({ event, claim }) => answersTo(event, claim))
    .filter(({ said }) => said.speakers.some((speaker) => speaker.person === person))
    .sort((a, b) => compareText(a.said.date.firstDay, b.said.date.firstDay));
}

/** How a claim was answered: a dispute before a reply, a reply before context; undefined where it was not. */
export function answerTo(claim: Claim): AnswerKind | undefined {
  if (disputesOf(claim).length > 0) return 'dispute';
  if (claim.replies.length > 0) return 'reply';
  return claim.context.length > 0 ? 'context' : undefined;
}

function answersTo(event: ChronicleEvent, claim: Claim): readonly AnswerAt[] {
  const answers: readonly (readonly [AnswerKind, readonly Utterance[]])[] = [
    ['dispute', claim.disputedBy],
    ['reply', claim.replies],
    ['context', claim.context],
  ];
  return answers.flatMap(([kind, said]) => said.map((one) => ({ event, claim, kind, said: one })));
}
