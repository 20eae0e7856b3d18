import { z } from 'astro/zod';
import { textSchema } from './text.ts';

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Where events happen. */
export const placeSchema = z.strictObject({
  name: textSchema('the name of the place', 80).describe('Name as this site spells it.'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be the two-letter ISO code of the state, such as "SA"')
    .describe(
      'ISO 3166-1 alpha-2 code of the state whose territory it is under the policy of the about page.',
    ),
  lat: z
    .number('must be a number of degrees')
    .min(-90)
    .max(90)
    .describe('Latitude in degrees, WGS 84.'),
  lon: z
    .number('must be a number of degrees')
    .min(-180)
    .max(180)
    .describe('Longitude in degrees, WGS 84.'),
  timezone: z
    .string()
    .refine(isTimeZone, 'must be an IANA time zone, such as Europe/Kyiv')
    .describe('IANA time zone, such as Europe/Kyiv.'),
  precision: z
    .literal('region')
    .optional()
    .describe('region: the point stands for a whole region.'),
});
export type PlaceEntry = z.output<typeof placeSchema>;
