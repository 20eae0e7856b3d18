import { z } from 'astro/zod';
import { demand } from './advice.ts';
import { edtfSchema } from './date.ts';
import { referenceSchema } from './identifier.ts';
import { citedSchema, sourcesSchema } from './source.ts';
import { codeSchema, listSchema, textSchema } from './text.ts';

const roleSchema = z
  .strictObject({
    title: textSchema('the office', 120).describe('The office or function held.'),
    from: edtfSchema.optional().describe('Since when, in quotes, if a source states it.'),
    to: edtfSchema.optional().describe('Until when, in quotes, if a source states it.'),
    sources: citedSchema
      .optional()
      .describe(
        'Ids of sources of this entry that show the office; not needed where a participant of an event holds it and it has no dates.',
      ),
  })
  .refine(
    (role) => role.sources !== undefined || (role.from === undefined && role.to === undefined),
    demand(
      'has a date and no source',
      'add sources: with the id of a source of this entry that states the date, or take the date out',
    ),
  );

/** Somebody who takes part, speaks or is quoted. */
export const personSchema = z.strictObject({
  name: textSchema('the name as this site spells it', 80).describe('Name as this site spells it.'),
  native: textSchema('the name in its own script', 80)
    .optional()
    .describe('Name in its own script.'),
  nativeLang: codeSchema(/^[a-z]{2,3}$/, 'the code of a language, such as uk or ru')
    .optional()
    .describe('Language of the native name.'),
  aliases: listSchema(textSchema('another spelling', 80), 'spellings')
    .optional()
    .describe('Other spellings met in sources.'),
  party: referenceSchema('parties').describe('Whom the person speaks for.'),
  roles: listSchema(roleSchema, 'offices')
    .optional()
    .describe('Offices held at the time of the events.'),
  sources: sourcesSchema.optional(),
});
export type PersonEntry = z.output<typeof personSchema>;
