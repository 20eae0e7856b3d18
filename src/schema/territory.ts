import { z } from 'astro/zod';
import { demand } from './advice.ts';
import { daySchema, edtfSchema } from './date.ts';
import { referenceSchema } from './identifier.ts';
import { regionCodeSchema } from './map.ts';
import { citedSchema, sourcesSchema } from './source.ts';
import { sourcedTextSchema } from './statement.ts';
import { choiceSchema, listSchema, textSchema } from './text.ts';

const TERRITORY_KINDS = ['region', 'site'] as const;
export type TerritoryKind = (typeof TERRITORY_KINDS)[number];

/** Something that happened or was assessed, with its date and sources. */
const datedSchema = z.strictObject({
  date: edtfSchema.describe('When, in quotes; for an assessment the day of the statement.'),
  text: textSchema('what happened, or who assessed what', 500).describe(
    'What happened, or who assessed what: a count or a share never stands without its author.',
  ),
  event: referenceSchema('events')
    .optional()
    .describe('The event of the record that it belongs to.'),
  sources: citedSchema,
});

const demandSchema = z.strictObject({
  party: referenceSchema('parties').describe('Whose demand or offer it is.'),
  date: edtfSchema.describe('When it was said or published, in quotes.'),
  text: textSchema('what the party said it wants', 500).describe(
    'What the party said it wants, attributed.',
  ),
  quote: textSchema('the words as spoken', 400)
    .optional()
    .describe('The words themselves, unchanged.'),
  event: referenceSchema('events')
    .optional()
    .describe('The event of the record that it belongs to.'),
  sources: citedSchema,
});

/** A region or a place that the talks are about. */
export const territorySchema = z
  .strictObject({
    name: textSchema('the name', 80).describe('Name as this site spells it.'),
    kind: choiceSchema(TERRITORY_KINDS).describe('region, or site for a single place.'),
    regions: listSchema(regionCodeSchema, 'codes of regions').describe(
      'Regions of the map (content/geo/) that it covers or lies in.',
    ),
    place: referenceSchema('places')
      .optional()
      .describe('For a site: the place whose point stands for it on the map.'),
    summary: sourcedTextSchema('a neutral summary', 700).describe(
      'text: what it is and why the talks are about it; sources: ids of sources that show it.',
    ),
    history: listSchema(datedSchema, 'entries')
      .optional()
      .describe('What happened there, in time.'),
    control: listSchema(datedSchema, 'assessments')
      .optional()
      .describe('Who assessed on which day who held what. Methods differ; it is no series.'),
    stakes: listSchema(sourcedTextSchema('why it matters', 500), 'points')
      .optional()
      .describe('Why it matters to the parties.'),
    positions: listSchema(demandSchema, 'positions')
      .optional()
      .describe('What each party said it wants, in time.'),
    related: listSchema(referenceSchema('events'), 'events')
      .optional()
      .describe('Events that touch it.'),
    sources: sourcesSchema,
    added: daySchema.describe('Day on which the entry was added, in quotes.'),
  })
  .refine(
    ({ kind, place }) => kind !== 'site' || place !== undefined,
    demand(
      'is a site without a place',
      'add the name of a file in places/, such as place: enerhodar',
    ),
  );
export type TerritoryEntry = z.output<typeof territorySchema>;
