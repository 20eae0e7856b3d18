import type { Rule } from './rule.ts';
import { breachesAreOfTruces } from './rules/breaches-are-of-truces.ts';
import { comparedTextsAlign } from './rules/compared-texts-align.ts';
import { datesAreReal } from './rules/dates-are-real.ts';
import { enoughSources } from './rules/enough-sources.ts';
import { entryIsProse } from './rules/entry-is-prose.ts';
import { filesAreReadable } from './rules/files-are-readable.ts';
import { knownFiles } from './rules/known-files.ts';
import { matchesSchema } from './rules/matches-schema.ts';
import { officesAreShown } from './rules/offices-are-shown.ts';
import { officesFitDates } from './rules/offices-fit-dates.ts';
import { onePositionEach } from './rules/one-position-each.ts';
import { paragraphsAreCited } from './rules/paragraphs-are-cited.ts';
import { positionsFollowProposals } from './rules/positions-follow-proposals.ts';
import { proposalDatesInOrder } from './rules/proposal-dates-in-order.ts';
import { recordCoversEvents } from './rules/record-covers-events.ts';
import { redirectsResolve } from './rules/redirects-resolve.ts';
import { regionsAreOnTheMap } from './rules/regions-are-on-the-map.ts';
import { regionsHaveOneTerritory } from './rules/regions-have-one-territory.ts';
import { referencesExist } from './rules/references-exist.ts';
import { sourcesAreUsed } from './rules/sources-are-used.ts';
import { stancesChange } from './rules/stances-change.ts';
import { successionEnds } from './rules/succession-ends.ts';
import { uniqueIds } from './rules/unique-ids.ts';
import { valuesArePlain } from './rules/values-are-plain.ts';
import { yearFolderMatches } from './rules/year-folder-matches.ts';

/** Everything that must hold for the content, from the files down to their words. */
export const RULES: readonly Rule[] = [
  knownFiles,
  filesAreReadable,
  uniqueIds,
  yearFolderMatches,
  valuesArePlain,
  matchesSchema,
  datesAreReal,
  recordCoversEvents,
  referencesExist,
  regionsAreOnTheMap,
  regionsHaveOneTerritory,
  redirectsResolve,
  entryIsProse,
  paragraphsAreCited,
  sourcesAreUsed,
  enoughSources,
  positionsFollowProposals,
  onePositionEach,
  stancesChange,
  proposalDatesInOrder,
  successionEnds,
  comparedTextsAlign,
  breachesAreOfTruces,
  officesFitDates,
  officesAreShown,
];
