import { z } from 'astro/zod';
import { daySchema, edtfSchema } from './date.ts';
import { referenceSchema } from './identifier.ts';
import { citedSchema, sourcesSchema } from './source.ts';
import { sourcedTextSchema } from './statement.ts';
import { choiceSchema, listSchema, textSchema } from './text.ts';

const QUESTION_STATES = ['open', 'partly-answered', 'answered'] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];

const developmentSchema = z.strictObject({
  date: edtfSchema.describe('When, in quotes.'),
  text: textSchema('what was said, offered or decided', 500).describe(
    'What was said, offered or decided, attributed.',
  ),
  quote: textSchema('the words as spoken', 400)
    .optional()
    .describe('The words themselves, unchanged.'),
  party: referenceSchema('parties')
    .optional()
    .describe('The party that it comes from, if it is one.'),
  event: referenceSchema('events')
    .optional()
    .describe('The event of the record that it belongs to.'),
  sources: citedSchema,
});

/** A question that the negotiation has to answer. */
export const questionSchema = z.strictObject({
  title: textSchema('the question', 110).describe('The question, as a question.'),
  why: sourcedTextSchema('why it matters', 500).describe(
    'text: why it matters, in one to three neutral sentences; sources: ids of sources that show it.',
  ),
  state: choiceSchema(QUESTION_STATES).describe(
    'open, partly-answered or answered, as of the last day the record covers.',
  ),
  developments: listSchema(developmentSchema, 'developments').describe('What moved it, in time.'),
  sources: sourcesSchema,
  added: daySchema.describe('Day on which the entry was added, in quotes.'),
});
export type QuestionEntry = z.output<typeof questionSchema>;
