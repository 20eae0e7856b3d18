import { z } from 'astro/zod';
import { daySchema } from './date.ts';
import { advise, demand } from './advice.ts';
import { localIdSchema, localReferenceSchema, referenceSchema } from './identifier.ts';
import { choiceSchema, codeSchema, listSchema, textError, textSchema } from './text.ts';
import { SOURCE_KINDS } from './vocabulary.ts';

const ADDRESS = 'the full address, beginning with https:// or http://';

const SPACE = advise(
  'has a space in it',
  'take the space out; if it belongs to the address, write %20 in its place',
);

/** Address of a web page. */
export const urlSchema = z
  .url({
    protocol: /^https?$/,
    abort: true,
    error: ({ input }) => {
      if (typeof input !== 'string') return textError(ADDRESS)({ input });
      if (/\s/.test(input.trim())) return SPACE;
      return advise('is not the address of a web page', `write ${ADDRESS}`);
    },
  })
  .regex(/^\S*$/, SPACE);

/** A page that an entry draws on. The fields are those of a CSL-JSON `webpage`, plus what a reader needs to weigh it. */
const sourceSchema = z
  .strictObject({
    id: localIdSchema('sources', 'this source, used in <Cite source="…" />').describe(
      'Short name of the source inside this entry: lower-case words joined by hyphens.',
    ),
    url: urlSchema.describe('Address of the page.'),
    archive: urlSchema.optional().describe('Address of an archived copy of the page.'),
    publisher: textSchema('who publishes the page', 120).describe(
      'The site that the address belongs to.',
    ),
    origin: textSchema('whose text or report the page carries', 160)
      .optional()
      .describe(
        'The author or agency whose text the page carries or cites, if it is not the publisher.',
      ),
    title: textSchema('the title as on the page', 300)
      .optional()
      .describe('Title as it stands on the page.'),
    description: textSchema('what the page is', 300)
      .optional()
      .describe(
        'What the page is, in your words, where its title is not known. Give a title or a description.',
      ),
    author: textSchema('who wrote it', 160)
      .optional()
      .describe('Who wrote it, if the page names them.'),
    published: daySchema.optional().describe('Day on which the page was published, in quotes.'),
    kind: choiceSchema(SOURCE_KINDS).describe(
      'What kind of source it is: official text, news agency, broadcaster, newspaper, think-tank or reference work.',
    ),
    stateOutlet: codeSchema(/^[A-Z]{2}$/, 'the two-letter ISO code of a state, such as RU')
      .optional()
      .describe(
        'The state that owns and directs the outlet, or the agency of the text that it carries (ISO 3166-1 code), whatever the state.',
      ),
    party: referenceSchema('parties')
      .optional()
      .describe('Whose text it is, for an official source.'),
    lang: codeSchema(/^[a-z]{2,3}$/, 'the code of a language, such as en, uk or ru').describe(
      'Language of the page (ISO 639 code).',
    ),
  })
  .refine(
    (source) => source.title !== undefined || source.description !== undefined,
    demand(
      'has neither a title nor a description',
      'add the title as on the page or, where it is not known, a description in your words',
    ),
  )
  .refine(
    (source) => source.title === undefined || source.description === undefined,
    demand(
      'has both a title and a description',
      'keep the title if it is the one on the page, or else the description',
    ),
  );
export type SourceEntry = z.output<typeof sourceSchema>;

/** The sources of an entry. How many an event needs is a rule of its own (enough-sources). */
export const sourcesSchema = listSchema(sourceSchema, 'sources').describe(
  'The pages this entry draws on; each is cited at least once.',
);

/** Ids of sources of the same entry. */
export const citedSchema = listSchema(
  localReferenceSchema('sources', 'a source of this entry'),
  'ids of sources',
  'write the ids of sources of this entry in brackets, such as [one-source, another-source]',
).describe('Ids of sources of this entry that show it.');
