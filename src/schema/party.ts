import { z } from 'astro/zod';
import { demand } from './advice.ts';
import { choiceSchema, codeSchema, listSchema, textSchema } from './text.ts';
import { PARTY_KINDS } from './vocabulary.ts';

/** A state, organisation or group that takes part, hosts, mediates or speaks. */
export const partySchema = z
  .strictObject({
    name: textSchema('the full name', 100).describe('Full name.'),
    short: textSchema('a short name', 40).describe('Short name, for lists and labels.'),
    kind: choiceSchema(PARTY_KINDS).describe('What kind of party it is.'),
    iso: codeSchema(/^[A-Z]{2}$/, 'the two-letter ISO code of the state, such as UA')
      .optional()
      .describe('ISO 3166-1 alpha-2 code, for states.'),
    aliases: listSchema(textSchema('another name', 100), 'names')
      .optional()
      .describe('Other names met in sources.'),
    note: textSchema('what the name covers', 400)
      .optional()
      .describe('What the name covers here, where it could be misread.'),
  })
  .refine(
    (party) => party.kind !== 'state' || party.iso !== undefined,
    demand('is a state without its ISO code', 'add the two-letter code, such as iso: UA'),
  )
  .refine(
    (party) => party.kind === 'state' || party.iso === undefined,
    demand('has the ISO code of a state but another kind', 'write kind: state, or take iso out'),
  );
export type PartyEntry = z.output<typeof partySchema>;
