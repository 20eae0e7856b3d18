import { z } from 'astro/zod';
import { daySchema, edtfSchema } from './date.ts';
import { localIdSchema } from './identifier.ts';
import { urlSchema } from './source.ts';
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

const licenceSchema = z.strictObject({
  name: textSchema('the name of the licence, such as CC0 1.0', 60).describe(
    'Name of the licence, as at the foot of every page.',
  ),
  url: urlSchema.optional().describe('Address of its text.'),
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
  licence: licenceSchema
    .optional()
    .describe('Under what the text and data of the record may be used.'),
});
export type SiteEntry = z.output<typeof siteSchema>;
