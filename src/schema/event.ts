import { z } from 'astro/zod';
import { daySchema, edtfSchema } from './date.ts';
import { referenceSchema } from './identifier.ts';
import { citedSchema, sourcesSchema } from './source.ts';
import {
  claimSchema,
  positionSchema,
  readoutSchema,
  sourcedTextSchema,
  uncertaintySchema,
} from './statement.ts';
import { advise } from './advice.ts';
import { choiceSchema, listSchema, textSchema } from './text.ts';
import { CORRECTION_KINDS, EVENT_KINDS, EVENT_STATUSES, SIGNIFICANCES } from './vocabulary.ts';

const participantSchema = z.strictObject({
  person: referenceSchema('people').describe('Who took part.'),
  role: textSchema('the office held at the time', 120)
    .optional()
    .describe('The office held on that day, as in the entry of the person.'),
  party: referenceSchema('parties')
    .optional()
    .describe('The side they were on, where it is not that of their entry.'),
  note: textSchema('what should be known of it', 200)
    .optional()
    .describe('What should be known of their part.'),
  sources: citedSchema.describe(
    'Ids of sources of this entry that name them as taking part, and their office.',
  ),
});

const correctionSchema = z.strictObject({
  date: daySchema.describe('Day of the correction, in quotes.'),
  kind: choiceSchema(CORRECTION_KINDS).describe(
    'correction: it was wrong; clarification: it could be misread; update: more is known.',
  ),
  note: textSchema('what was changed, and from what', 400).describe(
    'What the entry said before and what it says now.',
  ),
});
export type CorrectionEntry = z.output<typeof correctionSchema>;

/** An event as its author writes it. The file's name is its identity; nothing here repeats it, nothing here is computed. */
export const eventSchema = z.strictObject({
  title: textSchema('a headline: who did what', 110).describe(
    'Who did what, as a headline that needs no rewriting later.',
  ),
  date: edtfSchema.describe(
    'When it happened, in quotes: "2025-03-11", "2025-03", "2025-03-23/2025-03-25", "2025-03~" (about), "2025-03-18T10:00-04:00".',
  ),
  sequence: z
    .int(advise('is not a whole number', 'write 1 for the first event of the day, 2 for the next'))
    .min(1, advise('is less than 1', 'write 1 for the first event of the day, 2 for the next'))
    .max(99, advise('is more than 99', 'write 1 for the first event of the day, 2 for the next'))
    .optional()
    .describe('Place among the events of the same day, where the sources give an order: 1, 2, 3 …'),
  status: choiceSchema(EVENT_STATUSES)
    .default('held')
    .describe('held (the default), scheduled, postponed or cancelled.'),
  kind: choiceSchema(EVENT_KINDS).describe('What kind of event it is.'),
  track: referenceSchema('tracks').describe(
    'The strand of the negotiation it belongs to: an id from content/site.yml.',
  ),
  significance: choiceSchema(SIGNIFICANCES)
    .default('normal')
    .describe(
      'major: visible when the timeline is zoomed out; minor: the first to go. Default: normal.',
    ),
  place: referenceSchema('places').optional().describe('Where it happened. A call has no place.'),
  parties: listSchema(referenceSchema('parties'), 'parties').describe(
    'Who takes part or is addressed.',
  ),
  mediators: listSchema(referenceSchema('parties'), 'parties')
    .optional()
    .describe('Who hosted or mediated.'),
  participants: listSchema(participantSchema, 'participants')
    .optional()
    .describe('The people who took part. Who only reacted speaks in claims.'),
  summary: textSchema('one or two neutral sentences', 300).describe(
    'One or two neutral sentences, for lists and previews. A claim stays a claim: “X said that …”.',
  ),
  positions: listSchema(positionSchema, 'positions')
    .optional()
    .describe('Stances on proposals, as of this event.'),
  claims: listSchema(claimSchema, 'claims')
    .optional()
    .describe('What somebody asserted, with who disputes it.'),
  readouts: listSchema(readoutSchema, 'readouts')
    .optional()
    .describe('The accounts that the sides gave of one call or meeting, shown side by side.'),
  outcome: sourcedTextSchema('what came of it', 300)
    .optional()
    .describe('text: what came of it, in one sentence; sources: ids of sources that show it.'),
  uncertain: listSchema(uncertaintySchema, 'points')
    .optional()
    .describe('What the sources disagree on.'),
  related: listSchema(referenceSchema('events'), 'events')
    .optional()
    .describe('Events that belong together; naming one of the two is enough.'),
  sources: sourcesSchema,
  added: daySchema.describe('Day on which the entry was added, in quotes.'),
  corrections: listSchema(correctionSchema, 'corrections')
    .optional()
    .describe('What was corrected later, and when.'),
});
export type EventEntry = z.output<typeof eventSchema>;
