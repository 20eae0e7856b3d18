import { z } from 'astro/zod';
import { listSchema, textSchema } from './text.ts';
import { PARTY_KINDS } from './vocabulary.ts';

/** A state, organisation or group that takes part, hosts, mediates or speaks. */
export const partySchema = z
  .strictObject({
    name: textSchema('the full name', 100).describe('Full name.'),
    short: textSchema('a short name', 40).describe('Short name, for lists and labels.'),
    kind: z
      .enum(PARTY_KINDS, `must be one of: ${PARTY_KINDS.join(', ')}`)
      .describe('What kind of party it is.'),
    iso: z
      .string()
      .regex(/^[A-Z]{2}$/, 'must be the two-letter ISO code of the state, such as "UA"')
      .optional()
      .describe('ISO 3166-1 alpha-2 code, for states.'),
    aliases: listSchema(textSchema('another name', 100), 'names')
      .optional()
      .describe('Other names met in sources.'),
    note: textSchema('what the name covers', 400)
      .optional()
      .describe('What the name covers here, where it could be misread.'),
  })
  .refine((party) => (party.kind === 'state') === (party.iso !== undefined), {
    message: 'has an ISO code if, and only if, it is a state',
  });
export type PartyEntry = z.output<typeof partySchema>;
