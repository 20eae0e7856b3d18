/**
 * Every address of the site is made here. All begin with the base path, because project pages on static hosts live
 * under one (`/parley/`).
 */
const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

const page = (...parts: string[]) => base + parts.map((part) => `${part}/`).join('');

export const paths = {
  home: () => base,
  /** Events of one year, where the home page does not list them all. */
  year: (year: string) => page('years', year),
  /** @param month `YYYY-MM` */
  month: (month: string) => page('months', month),
  event: (id: string) => page('events', id),
  claim: (event: string, claim: string) => `${page('events', event)}#${anchors.claim(claim)}`,
  proposals: () => page('proposals'),
  proposal: (id: string) => page('proposals', id),
  /** Two texts set beside each other; the earlier one comes first. */
  comparison: (earlier: string, later: string) => page('proposals', earlier, 'with', later),
  positions: () => page('positions'),
  /** @param day `YYYY-MM-DD` */
  positionsOn: (day: string) => `${page('positions')}?on=${day}`,
  /** The row of a stance in the table of all that were taken. */
  change: (event: string, proposal: string, party: string) =>
    `${page('positions')}#${anchors.change(event, proposal, party)}`,
  claims: () => page('claims'),
  /** Claims with the days for which the record has no dispute of them. */
  undisputedClaims: () => page('claims', 'undisputed'),
  territories: () => page('territories'),
  territory: (id: string) => page('territories', id),
  /** The small map of a place, for those that lie on the map of the record. */
  placeMap: (id: string) => `${base}maps/${id}.svg`,
  questions: () => page('questions'),
  question: (id: string) => page('questions', id),
  parties: () => page('parties'),
  party: (id: string) => page('parties', id),
  people: () => page('people'),
  person: (id: string) => page('people', id),
  tracks: () => page('tracks'),
  track: (id: string) => page('tracks', id),
  about: () => page('about'),
  notFound: () => `${base}404.html`,
  /** @param address folder and id, as in redirects.yml: `events/jeddah-talks` */
  entry: (address: string) => page(address),
  /** What the timeline draws, as compact JSON (src/timeline/timeline-data.ts). */
  timelineData: () => `${base}timeline.json`,
  /** The timeline opened at an event. */
  timelineAt: (event: string) => `${base}?event=${event}`,
  icon: () => `${base}icon.svg`,
} as const;

/** Fragments inside a page. They are part of its lasting address. */
export const anchors = {
  claim: (id: string) => `claim-${id}`,
  source: (id: string) => `source-${id}`,
  citation: (number: number) => `cite-${number}`,
  readouts: () => 'readouts',
  /** Events with an account from each side, on the page of claims. */
  told: () => 'readouts-told',
  related: () => 'related',
  claims: () => 'claims',
  uncertain: () => 'uncertain',
  sources: () => 'sources',
  month: (month: string) => `month-${month}`,
  /** A stance in the table of changes. */
  change: (event: string, proposal: string, party: string) => `${event}.${proposal}.${party}`,
} as const;
