import type { z } from 'astro/zod';
import { eventSchema } from './event.ts';
import { pageSchema } from './page.ts';
import { partySchema } from './party.ts';
import { personSchema } from './person.ts';
import { placeSchema } from './place.ts';
import { proposalSchema } from './proposal.ts';
import { redirectsSchema } from './redirect.ts';
import { siteSchema } from './site.ts';

/** A folder or file of content/: what matches `pattern` has the shape `schema`. `prose` entries are MDX with a body. */
export interface Collection {
  readonly pattern: string;
  readonly schema: z.ZodType;
  readonly prose: boolean;
}

/** Every collection of the content folder, for the framework and for the content linter alike. */
export const COLLECTIONS = {
  site: { pattern: 'site.yml', schema: siteSchema, prose: false },
  redirects: { pattern: 'redirects.yml', schema: redirectsSchema, prose: false },
  events: { pattern: 'events/[!_]*/[!_]*.mdx', schema: eventSchema, prose: true },
  proposals: { pattern: 'proposals/[!_]*.mdx', schema: proposalSchema, prose: true },
  parties: { pattern: 'parties/[!_]*.yml', schema: partySchema, prose: false },
  people: { pattern: 'people/[!_]*.yml', schema: personSchema, prose: false },
  places: { pattern: 'places/[!_]*.yml', schema: placeSchema, prose: false },
  pages: { pattern: 'pages/[!_]*.mdx', schema: pageSchema, prose: true },
} as const satisfies Record<string, Collection>;
export type CollectionName = keyof typeof COLLECTIONS;
