import { z } from 'astro/zod';
import { advise } from './advice.ts';
import { codeSchema, textError, textSchema } from './text.ts';

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** @param furthest the largest number of degrees to either side */
function degreesSchema(furthest: number, example: string) {
  const cure = `write a number of degrees from -${furthest} to ${furthest}, such as ${example}`;
  return z
    .number({
      error: ({ input }) => advise(input === undefined ? 'is missing' : 'is not a number', cure),
    })
    .min(-furthest, advise('is off the map', cure))
    .max(furthest, advise('is off the map', cure));
}

export const latitudeSchema = degreesSchema(90, '21.54');
export const longitudeSchema = degreesSchema(180, '39.17');

/** Where events happen. */
export const placeSchema = z.strictObject({
  name: textSchema('the name of the place', 80).describe('Name as this site spells it.'),
  country: codeSchema(/^[A-Z]{2}$/, 'the two-letter ISO code of the state, such as SA').describe(
    'ISO 3166-1 alpha-2 code of the state whose territory it is under the policy of the about page.',
  ),
  lat: latitudeSchema.describe('Latitude in degrees, WGS 84.'),
  lon: longitudeSchema.describe('Longitude in degrees, WGS 84.'),
  timezone: z
    .string({ error: textError('an IANA time zone, such as Europe/Kyiv') })
    .refine(
      isTimeZone,
      advise('is not a time zone', 'write an IANA time zone, such as Europe/Kyiv'),
    )
    .describe('IANA time zone, such as Europe/Kyiv.'),
  precision: z
    .literal('region', {
      error: advise(
        'has another value than region',
        'write region if the point stands for a whole region',
      ),
    })
    .optional()
    .describe('region: the point stands for a whole region.'),
});
export type PlaceEntry = z.output<typeof placeSchema>;
