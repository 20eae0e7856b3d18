import { z } from 'astro/zod';
import { edtfSchema } from './date.ts';
import { advise, demand } from './advice.ts';
import { localIdSchema, localReferenceSchema, referenceSchema } from './identifier.ts';
import { citedSchema } from './source.ts';
import { choiceSchema, codeSchema, listSchema, textSchema } from './text.ts';
import { STANCES } from './vocabulary.ts';

const speakerSchema = referenceSchema('people', 'parties');

/** What somebody said. `by` names speakers that have an entry; `byName` anybody else. */
const utterance = {
  by: z
    .union([speakerSchema, listSchema(speakerSchema, 'speakers')])
    .optional()
    .describe(
      'Who said it: the id of a person or a party, or a list of them if they spoke jointly.',
    ),
  byName: textSchema('who said it', 160)
    .optional()
    .describe(
      'Who said it, where the speaker has no entry: “General Staff of the Armed Forces of Ukraine”.',
    ),
  party: z
    .union([referenceSchema('parties'), listSchema(referenceSchema('parties'), 'parties')])
    .optional()
    .describe('With byName only: the party that the speaker speaks for, if any.'),
  via: textSchema('who passed it on', 160)
    .optional()
    .describe('Who passed the words on, if nobody else heard them.'),
  date: edtfSchema
    .optional()
    .describe('When it was said, where that is not the date of the event.'),
  text: textSchema('what was said, in your words', 500).describe(
    'What was said, in your words, as a sentence without “X said”: the page sets the speaker before it.',
  ),
  quote: textSchema('the words as spoken', 400)
    .optional()
    .describe('The words themselves, unchanged.'),
  quoteLang: codeSchema(/^[a-z]{2,3}$/, 'the code of a language, such as en, uk or ru')
    .optional()
    .describe('Language of the quote, where it is not English.'),
  sources: citedSchema,
};

interface Speakers {
  by?: unknown;
  byName?: unknown;
  party?: unknown;
}

/** Adds to a schema with the fields above what must hold between them. */
function withOneSpeaker<T extends z.ZodType<Speakers>>(schema: T): T {
  return schema
    .refine(
      (said) => said.by !== undefined || said.byName !== undefined,
      demand(
        'has no speaker',
        'add by: with the id of a person or a party, or byName: for anybody else',
      ),
    )
    .refine(
      (said) => said.by === undefined || said.byName === undefined,
      demand(
        'has two speakers, by and byName',
        'keep by if the speaker has an entry, or else byName',
      ),
    )
    .refine(
      (said) => said.party === undefined || said.byName !== undefined,
      demand(
        'has a party beside by',
        'take party out, since it follows from the entry of the speaker',
      ),
    );
}

/** A dispute, reply or context beside a claim. */
const answerSchema = withOneSpeaker(z.strictObject(utterance));
export type AnswerEntry = z.output<typeof answerSchema>;

/** An attributed statement, never a fact. */
export const claimSchema = withOneSpeaker(
  z.strictObject({
    id: localIdSchema('claims', 'this claim').describe(
      'Short name of the claim: it becomes the address #claim-….',
    ),
    ...utterance,
    disputedBy: listSchema(answerSchema, 'disputes')
      .optional()
      .describe('Who contradicts the claim or gives another account of it.'),
    disputes: listSchema(
      localReferenceSchema('claims', 'a claim of this entry'),
      'ids of claims of this entry',
    )
      .optional()
      .describe(
        'Ids of other claims of this entry that it contradicts or gives another account of; naming one of the two is enough.',
      ),
    breachOf: z
      .union([referenceSchema('proposals'), listSchema(referenceSchema('proposals'), 'proposals')])
      .optional()
      .describe('The truce, or a list of them, if the claim is that it was breached.'),
    replies: listSchema(answerSchema, 'replies')
      .optional()
      .describe('Who answered it and denied nothing.'),
    context: listSchema(answerSchema, 'context')
      .optional()
      .describe('Earlier words, or a parallel text such as the other side’s readout.'),
  }),
);

/** A text of the entry with the sources that show it. `what` says what is to be written: “what came of it”; `limit` is in characters. */
export function sourcedTextSchema(what: string, limit: number) {
  return z.strictObject({ text: textSchema(what, limit), sources: citedSchema });
}

/** The account that one side gave of a call or a meeting. */
export const readoutSchema = z.strictObject({
  party: referenceSchema('parties').describe('Whose account it is.'),
  text: z
    .union([
      textSchema('what the readout says', 900),
      listSchema(textSchema('one point of the readout', 400), 'points'),
    ])
    .describe('What the readout says: a text, or a list of its points.'),
  sources: citedSchema,
});

/** The stance of a party on a proposal as of an event. */
export const positionSchema = z.strictObject({
  proposal: referenceSchema('proposals').describe('The proposal it is about.'),
  party: referenceSchema('parties').describe('Whose stance it is.'),
  stance: choiceSchema(STANCES).describe('The stance taken.'),
  date: edtfSchema
    .optional()
    .describe('When it was said, where that is not the date of the event.'),
  via: textSchema('who passed it on', 160)
    .optional()
    .describe('Who told of it, where the party itself is not on record: “Volodymyr Zelenskyy”.'),
  note: textSchema('the condition or wording', 400)
    .optional()
    .describe('The condition, reservation or wording.'),
  sources: citedSchema,
});

/** A point on which the sources differ. */
export const uncertaintySchema = z.strictObject({
  text: textSchema('what the sources disagree on', 500).describe(
    'What the sources disagree on, and which says what.',
  ),
  ofReadouts: z
    .boolean(advise('is not true or false', 'write true, or leave it out'))
    .optional()
    .describe('true: it is a difference between the readouts, and is shown under them.'),
  sources: citedSchema,
});
