import { z } from 'astro/zod';
import { daySchema } from './date.ts';
import { localIdSchema } from './identifier.ts';
import { listSchema, textSchema } from './text.ts';
import { SOURCE_KINDS } from './vocabulary.ts';

const urlSchema = z.url({
  protocol: /^https?$/,
  error: 'must be the full address of a web page, beginning with https:// or http://',
});

/** A page that an entry draws on. The fields are those of a CSL-JSON `webpage`, plus what a reader needs to weigh it. */
export const sourceSchema = z
  .strictObject({
    id: localIdSchema('this source, used in <Cite source="…" />').describe(
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
    kind: z
      .enum(SOURCE_KINDS, `must be one of: ${SOURCE_KINDS.join(', ')}`)
      .describe(
        'What kind of source it is: official text, news agency, broadcaster, newspaper, think-tank or reference work.',
      ),
    stateOutlet: z
      .string()
      .regex(/^[A-Z]{2}$/, 'must be the two-letter ISO code of a state, such as "RU"')
      .optional()
      .describe(
        'The state that runs the outlet (ISO 3166-1 code): cite it for that state’s view only.',
      ),
    lang: z
      .string({
        error: 'is missing: write the language of the page as a two-letter code, such as en',
      })
      .regex(/^[a-z]{2,3}$/, 'must be the code of a language, such as en, uk or ru')
      .describe('Language of the page (ISO 639 code).'),
  })
  .refine((source) => (source.title === undefined) !== (source.description === undefined), {
    message: 'needs either a title (as on the page) or a description (in your words), not both',
  });
export type SourceEntry = z.output<typeof sourceSchema>;

/** The sources of an entry. How many an event needs is a rule of its own (enough-sources). */
export const sourcesSchema = z
  .array(sourceSchema, { error: 'is missing: list at least one source' })
  .min(1, 'is empty: list at least one source')
  .describe('The pages this entry draws on; each is cited at least once.');

/** Ids of sources of the same entry. */
export const citedSchema = listSchema(
  localIdSchema('a source of this entry'),
  'ids of sources',
).describe('Ids of sources of this entry that show it.');
