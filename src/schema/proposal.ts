import { z } from 'astro/zod';
import { daySchema } from './date.ts';
import { referenceSchema } from './identifier.ts';
import { sourcesSchema } from './source.ts';
import { listSchema, textSchema } from './text.ts';

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
  terms: textSchema('what is proposed', 400).describe(
    'What is proposed, in one or two neutral sentences.',
  ),
  supersedes: listSchema(referenceSchema('proposals'), 'proposals')
    .optional()
    .describe('Earlier proposals it replaces.'),
  sources: sourcesSchema,
  added: daySchema.describe('Day on which the entry was added, in quotes.'),
});
export type ProposalEntry = z.output<typeof proposalSchema>;
