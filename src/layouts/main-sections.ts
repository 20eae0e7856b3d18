import type { Chronicle } from '../chronicle/chronicle.ts';
import { perChronicle } from '../chronicle/per-chronicle.ts';
import { paths } from '../paths.ts';

export interface Section {
  readonly name: string;
  readonly path: string;
}

/**
 * Whether a page is that of a section, or one of the pages under it; the home page has all of the site under it.
 *
 * @param page its address
 * @returns the value of aria-current
 */
export function currentOf(section: string, page: string): 'page' | 'true' | undefined {
  if (section === page) return 'page';
  return section !== paths.home() && page.startsWith(section) ? 'true' : undefined;
}

/** The sections of the masthead, without those for which the record holds nothing. */
export const mainSections = perChronicle(sectionsOf);

function sectionsOf(chronicle: Chronicle): readonly Section[] {
  const { events, proposals, territories, questions, people } = chronicle;
  const sections = [
    { name: 'Timeline', path: paths.home(), holds: true },
    { name: 'Proposals', path: paths.proposals(), holds: proposals.length > 0 },
    {
      name: 'Positions',
      path: paths.positions(),
      holds: events.some(({ positions }) => positions.length > 0),
    },
    { name: 'Claims', path: paths.claims(), holds: events.some(({ claims }) => claims.length > 0) },
    { name: 'Territories', path: paths.territories(), holds: territories.length > 0 },
    { name: 'Questions', path: paths.questions(), holds: questions.length > 0 },
    { name: 'Parties', path: paths.parties(), holds: true },
    { name: 'People', path: paths.people(), holds: people.length > 0 },
    { name: 'About', path: paths.about(), holds: true },
  ];
  return sections.filter(({ holds }) => holds).map(({ name, path }) => ({ name, path }));
}
