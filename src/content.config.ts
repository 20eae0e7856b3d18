/** Which files of the content folder have which schema. What else must hold is in src/checks. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { deployment } from './deployment.ts';
import { oneFolderLoader } from './one-folder-loader.ts';
import { COLLECTIONS } from './schema/collections.ts';

/** The id of an entry is its file name; the folder of the year is only filing. */
function fileName(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
}

function files(pattern: string) {
  const base = deployment.contentFolder;
  return oneFolderLoader(base, glob({ base, pattern, generateId: ({ entry }) => fileName(entry) }));
}

const { site, redirects, events, proposals, parties, people, places } = COLLECTIONS;
const { territories, questions, geo, pages } = COLLECTIONS;

export const collections = {
  site: defineCollection({ loader: files(site.pattern), schema: site.schema }),
  redirects: defineCollection({ loader: files(redirects.pattern), schema: redirects.schema }),
  events: defineCollection({ loader: files(events.pattern), schema: events.schema }),
  proposals: defineCollection({ loader: files(proposals.pattern), schema: proposals.schema }),
  parties: defineCollection({ loader: files(parties.pattern), schema: parties.schema }),
  people: defineCollection({ loader: files(people.pattern), schema: people.schema }),
  places: defineCollection({ loader: files(places.pattern), schema: places.schema }),
  territories: defineCollection({
    loader: files(territories.pattern),
    schema: territories.schema,
  }),
  questions: defineCollection({ loader: files(questions.pattern), schema: questions.schema }),
  geo: defineCollection({ loader: files(geo.pattern), schema: geo.schema }),
  pages: defineCollection({ loader: files(pages.pattern), schema: pages.schema }),
};
