import type { z } from 'astro/zod';
import { eventSchema } from './event.ts';
import { mapSchema } from './map.ts';
import { pageSchema } from './page.ts';
import { partySchema } from './party.ts';
import { personSchema } from './person.ts';
import { placeSchema } from './place.ts';
import { proposalSchema } from './proposal.ts';
import { questionSchema } from './question.ts';
import { redirectsSchema } from './redirect.ts';
import { siteSchema } from './site.ts';
import { territorySchema } from './territory.ts';

/** A folder or file of content/: what matches `pattern` has the shape `schema`. `prose` entries are MDX with a body. */
export interface Collection {
  readonly pattern: string;
  /** What one of its files is called in messages. */
  readonly entry: string;
  readonly schema: z.ZodType;
  readonly prose: boolean;
}

/** Every collection of the content folder, for the framework and for the content linter alike. */
export const COLLECTIONS = {
  site: { pattern: 'site.yml', entry: 'file', schema: siteSchema, prose: false },
  redirects: { pattern: 'redirects.yml', entry: 'file', schema: redirectsSchema, prose: false },
  events: { pattern: 'events/[^_]*/[^_]*.mdx', entry: 'event', schema: eventSchema, prose: true },
  proposals: {
    pattern: 'proposals/[^_]*.mdx',
    entry: 'proposal',
    schema: proposalSchema,
    prose: true,
  },
  parties: { pattern: 'parties/[^_]*.yml', entry: 'party', schema: partySchema, prose: false },
  people: { pattern: 'people/[^_]*.yml', entry: 'person', schema: personSchema, prose: false },
  places: { pattern: 'places/[^_]*.yml', entry: 'place', schema: placeSchema, prose: false },
  territories: {
    pattern: 'territories/[^_]*.mdx',
    entry: 'territory',
    schema: territorySchema,
    prose: true,
  },
  questions: {
    pattern: 'questions/[^_]*.mdx',
    entry: 'question',
    schema: questionSchema,
    prose: true,
  },
  geo: { pattern: 'geo/map.yml', entry: 'description of the map', schema: mapSchema, prose: false },
  pages: { pattern: 'pages/[^_]*.mdx', entry: 'page', schema: pageSchema, prose: true },
} as const satisfies Record<string, Collection>;
export type CollectionName = keyof typeof COLLECTIONS;
