/** The words that readers see for the closed lists of the data model. */
import type { QuestionState } from './question.ts';
import type {
  CorrectionKind,
  EventKind,
  EventStatus,
  PartyKind,
  ProposalStatus,
  SourceKind,
  Stance,
} from './vocabulary.ts';

export const KIND_WORDS: Readonly<Record<EventKind, string>> = {
  talks: 'Talks',
  call: 'Call',
  meeting: 'Meeting',
  summit: 'Summit',
  proposal: 'Proposal',
  statement: 'Statement',
  agreement: 'Agreement',
  decision: 'Decision',
  exchange: 'Exchange',
  military: 'Military',
  background: 'Background',
};

export const STATUS_WORDS: Readonly<Record<EventStatus, string>> = {
  held: 'Held',
  scheduled: 'Scheduled',
  postponed: 'Postponed',
  cancelled: 'Cancelled',
};

/** In the third person, after the name of a party. */
export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  proposes: 'proposes',
  accepts: 'accepts',
  'accepts-in-principle': 'accepts in principle',
  'accepts-with-conditions': 'accepts with conditions',
  undecided: 'undecided',
  rejects: 'rejects',
  violates: 'violates',
  withdraws: 'withdraws',
};

export const PROPOSAL_STATUS_WORDS: Readonly<Record<ProposalStatus, string>> = {
  announced: 'named, not yet put forward',
  open: 'open',
  'in-force': 'in force',
  accepted: 'accepted',
  rejected: 'rejected',
  superseded: 'replaced',
  agreed: 'agreed',
  lapsed: 'lapsed',
  withdrawn: 'withdrawn',
  violated: 'violated',
};

export const QUESTION_STATE_WORDS: Readonly<Record<QuestionState, string>> = {
  open: 'Open',
  'partly-answered': 'Partly answered',
  answered: 'Answered',
};

export const SOURCE_KIND_WORDS: Readonly<Record<SourceKind, string>> = {
  official: 'official text',
  agency: 'news agency',
  broadcaster: 'broadcaster',
  newspaper: 'newspaper',
  'think-tank': 'think-tank',
  reference: 'reference work',
};

export const PARTY_KIND_WORDS: Readonly<Record<PartyKind, string>> = {
  state: 'State',
  'international-organisation': 'International organisation',
  coalition: 'Coalition',
  'non-state': 'Non-state group',
  other: 'Other',
};

export const CORRECTION_WORDS: Readonly<Record<CorrectionKind, string>> = {
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
};

const languageNames = new Intl.DisplayNames('en', { type: 'language' });
const regionNames = new Intl.DisplayNames('en', { type: 'region' });

/** @param code of ISO 639, such as `uk` */
export function languageName(code: string): string {
  return languageNames.of(code) ?? code;
}

/** @param code of ISO 3166-1 alpha-2, such as `UA` */
export function countryName(code: string): string {
  return regionNames.of(code) ?? code;
}
