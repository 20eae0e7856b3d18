import { z } from 'astro/zod';
import { IDENTIFIER } from './identifier.ts';
import { latitudeSchema, longitudeSchema } from './place.ts';
import { codeSchema, listSchema, textSchema } from './text.ts';

const where = {
  lat: latitudeSchema.describe('Where the middle of the name stands: latitude, WGS 84.'),
  lon: longitudeSchema.describe('Where the middle of the name stands: longitude, WGS 84.'),
};

export const regionCodeSchema = codeSchema(
  /^[A-Z]{2}-[A-Z0-9]{1,3}$/,
  'the ISO 3166-2 code of a region, such as UA-43',
);

/** What is said of the map, and where its names stand where the middle of a shape is no good place. */
export const mapSchema = z.strictObject({
  boundaries: textSchema('which boundaries are shown, and whose view of them', 300).describe(
    'Which boundaries the map shows. Every page with the map says it.',
  ),
  source: textSchema('where the shapes come from', 200).describe(
    'Where the shapes come from, and their licence.',
  ),
  regions: listSchema(
    z.strictObject({
      id: regionCodeSchema.describe('ISO 3166-2 code of a region of the map.'),
      name: textSchema('the name on the map', 40)
        .optional()
        .describe('What the map calls it, where the shapes have another name.'),
      ...where,
    }),
    'regions',
  )
    .optional()
    .describe('Names of regions that do not stand in the middle of their shape.'),
  countries: listSchema(
    z.strictObject({
      id: codeSchema(/^[A-Z]{2}$/, 'the two-letter ISO code of a state, such as UA').describe(
        'ISO 3166-1 code of a country of the map.',
      ),
      ...where,
    }),
    'countries',
  )
    .optional()
    .describe('Names of countries that do not stand in the middle of their shape.'),
  waters: listSchema(
    z.strictObject({ name: textSchema('the name of the water', 40), ...where }),
    'waters',
  )
    .optional()
    .describe('Names of seas, lakes and rivers.'),
  sites: listSchema(
    z.strictObject({
      id: codeSchema(IDENTIFIER, 'the id of a territory, such as "nuclear-plant"').describe(
        'Name of a file in content/territories/ of the kind site.',
      ),
      name: textSchema('the name on the map', 40).describe('What the map calls it, in short.'),
      ...where,
    }),
    'sites',
  )
    .optional()
    .describe('Names beside the points of sites.'),
});
export type MapEntry = z.output<typeof mapSchema>;
