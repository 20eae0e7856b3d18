import { z } from 'astro/zod';
import { daySchema, edtfSchema } from './date.ts';
import { advise } from './advice.ts';
import { localIdSchema } from './identifier.ts';
import { choiceSchema, listSchema, textSchema } from './text.ts';
import { TRACK_COLOURS } from './vocabulary.ts';

const trackSchema = z.strictObject({
  id: localIdSchema('tracks', 'this track').describe('Name of the track in entries and addresses.'),
  name: textSchema('the name of the track', 60).describe('Name as shown.'),
  description: textSchema('what belongs to it', 300)
    .optional()
    .describe('What belongs to it, in a sentence.'),
  colour: choiceSchema(TRACK_COLOURS).describe('Its hue in both themes.'),
});
export type TrackEntry = z.output<typeof trackSchema>;

const phaseSchema = z.strictObject({
  name: textSchema('the name of the phase', 60).describe('Name as shown on the band.'),
  from: edtfSchema.describe('When it begins, in quotes.'),
  to: edtfSchema.optional().describe('When it ends, in quotes; without it, it goes on.'),
});

/** What a fork changes to make the site its own. */
export const siteSchema = z.strictObject({
  title: textSchema('the name of the site', 40).describe('Name of the site.'),
  tagline: textSchema('one sentence on what this is', 160).describe(
    'One sentence on what this is.',
  ),
  summary: textSchema('a paragraph on what it covers', 600).describe(
    'A paragraph for search engines and the about page.',
  ),
  coversUntil: daySchema.describe('The last day that the record covers, in quotes.'),
  tracks: listSchema(trackSchema, 'tracks').describe(
    'Strands of the negotiation, in the order of the lanes.',
  ),
  phases: listSchema(phaseSchema, 'phases').optional().describe('Bands behind the timeline.'),
  repository: z
    .url(advise('is not a full address', 'write the address of the repository, with https://'))
    .optional()
    .describe('Where the source of the site is kept.'),
});
export type SiteEntry = z.output<typeof siteSchema>;
