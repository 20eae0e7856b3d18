/** The closed lists of the data model, in the order in which the site shows them. */

export const EVENT_KINDS = [
  'talks',
  'call',
  'meeting',
  'summit',
  'proposal',
  'statement',
  'agreement',
  'decision',
  'exchange',
  'military',
  'background',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const EVENT_STATUSES = ['held', 'scheduled', 'postponed', 'cancelled'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** From the one that stays visible when the timeline is zoomed out to the one that goes first. */
export const SIGNIFICANCES = ['major', 'normal', 'minor'] as const;
export type Significance = (typeof SIGNIFICANCES)[number];

export const STANCES = [
  'proposes',
  'accepts',
  'accepts-in-principle',
  'accepts-with-conditions',
  'undecided',
  'rejects',
  'violates',
  'withdraws',
] as const;
export type Stance = (typeof STANCES)[number];

/** How an event can settle a proposal. That a later one replaced it is said there (supersedes). */
export const SETTLEMENTS = ['agreed', 'lapsed', 'withdrawn', 'violated'] as const;
export type Settlement = (typeof SETTLEMENTS)[number];

/** Where a proposal can stand; computed, never written (src/chronicle/proposal-status.ts). */
export type ProposalStatus =
  'announced' | 'open' | 'in-force' | 'accepted' | 'rejected' | 'superseded' | Settlement;

export const SOURCE_KINDS = [
  'official',
  'agency',
  'broadcaster',
  'newspaper',
  'think-tank',
  'reference',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const PARTY_KINDS = [
  'state',
  'international-organisation',
  'coalition',
  'non-state',
  'other',
] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

export const CORRECTION_KINDS = ['correction', 'clarification', 'update'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** Names of hues, not of colours: each theme draws its own (src/styles/tokens.css). */
export const TRACK_COLOURS = [
  'blue',
  'orange',
  'green',
  'purple',
  'red',
  'teal',
  'brown',
  'grey',
] as const;
export type TrackColour = (typeof TRACK_COLOURS)[number];
