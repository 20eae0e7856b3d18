/** The record made whole: ids have become objects, every list has a total order, nothing is left to look up. */
import type { RedirectEntry } from '../schema/redirect.ts';
import type { SiteEntry } from '../schema/site.ts';
import type { ChronicleEvent, Proposal } from './negotiation.ts';
import type { Party, Person, Phase, Track } from './registry.ts';
import type { Question, Territory } from './subjects.ts';

export interface Chronicle {
  readonly site: SiteEntry;
  readonly phases: readonly Phase[];
  /** In the order of compareEvents. */
  readonly events: readonly ChronicleEvent[];
  /** In the order of the events that introduced them. */
  readonly proposals: readonly Proposal[];
  /** By name. */
  readonly parties: readonly Party[];
  /** By name. */
  readonly people: readonly Person[];
  /** By name. */
  readonly territories: readonly Territory[];
  /** By title. */
  readonly questions: readonly Question[];
  /** In the order of site.yml. */
  readonly tracks: readonly Track[];
  readonly redirects: readonly RedirectEntry[];
}
