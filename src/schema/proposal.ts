import { z } from 'astro/zod';
import { daySchema, edtfSchema } from './date.ts';
import { referenceSchema } from './identifier.ts';
import { citedSchema, sourcesSchema } from './source.ts';
import { sourcedTextSchema } from './statement.ts';
import { choiceSchema, listSchema, textSchema } from './text.ts';
import { SETTLEMENTS } from './vocabulary.ts';

const pointSchema = z.strictObject({
  topic: textSchema('a topic', 60).describe(
    'What the point is about, in the same words in every text that it is compared with: “Size of the armed forces”.',
  ),
  text: textSchema('what the text says', 400).describe('What the text says on it, in your words.'),
  sources: citedSchema,
});

const settlementSchema = z.strictObject({
  event: referenceSchema('events').describe(
    'The event that settled it, or on whose page it is told.',
  ),
  date: edtfSchema.optional().describe('When, in quotes, where that is not the date of the event.'),
  as: choiceSchema(SETTLEMENTS).describe(
    'agreed: both sides bound themselves; lapsed: it ran out or was overtaken without acceptance; withdrawn: who put it forward took it back; violated: a third party records breaches.',
  ),
  note: textSchema('what happened', 300).describe('What happened, in a sentence.'),
  sources: citedSchema,
});

const inForceSchema = z.strictObject({
  from: edtfSchema.describe('When it began, in quotes.'),
  to: edtfSchema.describe('When it ended or was to end, in quotes.'),
  note: textSchema('how', 300)
    .optional()
    .describe('Announced by whom, observed or not: in words that no side would dispute.'),
  sources: citedSchema,
});

const replacementSchema = z.strictObject({
  proposal: referenceSchema('proposals').describe('The earlier proposal.'),
  note: textSchema('how it was replaced', 300).describe('How it was replaced, in a sentence.'),
  sources: citedSchema,
});

/** One proposal. Its date is that of the event that introduced it; who answered it how is in the positions of events. */
export const proposalSchema = z.strictObject({
  title: textSchema('the name of the proposal', 110).describe(
    'What it is called on this site: no party’s slogan.',
  ),
  by: listSchema(referenceSchema('parties'), 'parties').describe('Who put it forward.'),
  introduced: referenceSchema('events').describe('The event that put it forward.'),
  firstMentioned: referenceSchema('events')
    .optional()
    .describe('An earlier event that only names it.'),
  terms: sourcedTextSchema('what is proposed', 400).describe(
    'text: what is proposed, in one or two neutral sentences; sources: ids of sources that show it.',
  ),
  dependsOn: listSchema(referenceSchema('parties'), 'parties')
    .optional()
    .describe(
      'The parties without whose consent it cannot come about. One that rejects it: it stands rejected.',
    ),
  settled: listSchema(settlementSchema, 'events')
    .optional()
    .describe(
      'Events that settled it. Where it stands is computed from these and from the positions.',
    ),
  inForce: inForceSchema
    .optional()
    .describe('For a truce that was agreed or announced: the days for which it was to hold.'),
  points: listSchema(pointSchema, 'points')
    .optional()
    .describe('What the text says point by point, for texts that answer each other.'),
  comparedWith: listSchema(referenceSchema('proposals'), 'proposals')
    .optional()
    .describe('Texts that it is set beside; naming one of the two is enough.'),
  supersedes: listSchema(replacementSchema, 'proposals')
    .optional()
    .describe('Earlier proposals it replaces.'),
  sources: sourcesSchema,
  added: daySchema.describe('Day on which the entry was added, in quotes.'),
});
export type ProposalEntry = z.output<typeof proposalSchema>;
