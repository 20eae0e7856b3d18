/** The lines of a page that may stand without a source, each group with its reason in its name. */

export interface Exception {
  readonly name: string;
  readonly lines: string;
  /** Addresses of the pages that it is for; all, if nothing is said. */
  readonly on?: RegExp;
  /** What has to stand in for the source, in the line or the block around it: without it the exception does not hold. */
  readonly way?: string;
  readonly within?: string;
}

/** Ways, controls, and what the site says of itself: nothing here is about the negotiation. */
const OWN_WORDS: readonly Exception[] = [
  { name: 'words of a menu', lines: 'nav :is(p, li)' },
  { name: 'words of a form', lines: 'form p' },
  { name: 'words of the graphic and its legend', lines: '.timeline-frame :is(p, li)' },
  { name: 'how much a list shows', lines: 'as-of-list .section > p' },
  { name: 'the address of a page, and the day of its entry', lines: '.permalink > p' },
  { name: 'what was corrected in an entry', lines: '#corrections li' },
  { name: 'the kind of page', lines: '.page-head > .label' },
  { name: 'how far the record goes', lines: '.home-head > .label' },
  { name: 'a note of method', lines: '.section-note' },
  { name: 'what a map shows and does not show', lines: '.map-figure > figcaption' },
  { name: 'that the sources say nothing', lines: 'td.silent' },
  {
    name: 'the name of a column, or of a topic',
    lines: 'thead th:not(:has(a)), .compared tbody th',
  },
  {
    name: 'the page about the record',
    lines: ':is(.prose, .page-head) :is(p, li)',
    on: /^about\/$/,
  },
  {
    name: 'what an index, a period, a track or a comparison lists',
    lines: '.page-head > .lead',
    on: /^(?:404\.html|[a-z]+\/|claims\/undisputed\/|(?:months|years|tracks)\/.*|.*\/with\/.*)$/,
  },
  { name: 'what the name of a party covers', lines: '.page-head > .lead', on: /^parties\/./ },
  {
    name: 'where a retired entry went, or why it is gone',
    lines: 'main > p, main > .page-head > .lead',
    on: /^(?:events|proposals)\/[^/]+\/$/,
  },
];

/** Words that sum up what stands with its sources on the same page. */
const SUMS: readonly Exception[] = [
  {
    name: 'the head of an event, with the way to its sources',
    lines: '.page-head > :is(.lead, .when)',
    on: /^events\//,
    way: '.event-ways a[href="#sources"]',
    within: '.entry',
  },
  {
    name: 'when and where an event was, and whose it is, with the way to all its sources',
    lines: '.facts dd:not(:has(li))',
    on: /^events\//,
    way: '.event-ways a[href="#sources"]',
    within: '.entry',
  },
  {
    name: 'a stance in the grid, with the way to its row and sources below',
    lines: '.grid-stance',
    way: 'a[href^="#"]',
  },
  {
    name: 'a stance in the ledger, with the way to its row and sources',
    lines: '.stances > li',
    way: 'a[href*="/positions/#"]',
  },
];

/** Lines that lead to the page that they sum up, where the sources are. */
const LINES_OF_LISTS: readonly Exception[] = [
  {
    name: 'a line of a list of events',
    lines: '.event-line p',
    way: 'a[href*="/events/"]',
    within: '.event-line',
  },
  {
    name: 'a line of a list of related pages',
    lines: '.related > li',
    way: 'a:is([href*="/events/"], [href*="/proposals/"])',
  },
  {
    name: 'a line of the list of open proposals',
    lines: 'as-of-list li',
    way: 'a[href*="/proposals/"]',
  },
  {
    name: 'a line of the ledger of proposals or of questions',
    lines: '.ledger-line > p:not(.standing)',
    way: 'h2 > a',
    within: '.ledger-line',
  },
  {
    name: 'a line of the list of territories',
    lines: '.territory-list > li > p',
    way: 'h2 > a[href*="/territories/"]',
    within: 'li',
  },
  {
    name: 'a name of an index, with what it counts',
    lines: '.index > li, .index > li > p',
    way: 'a:is([href*="/people/"], [href*="/parties/"], [href*="/tracks/"])',
    within: 'li',
  },
  {
    name: 'the names of those who speak for a party',
    lines: 'main > p',
    on: /^parties\/./,
    way: 'a[href*="/people/"]',
  },
  {
    name: 'since when a proposal stands so, with its event',
    lines: '.standing:not(:has(.note))',
    way: 'a[href*="/events/"]',
  },
  {
    name: 'when a proposal was put forward or mentioned, with the event',
    lines: '.facts dd',
    on: /^proposals\//,
    way: 'a[href*="/events/"]',
  },
  {
    name: 'a text that is compared, or a proposal in the grid, with its date and where it stands',
    lines: 'th',
    way: 'a[href*="/proposals/"]',
  },
  {
    name: 'who put a proposal forward, beside the event at which they did',
    lines: '.facts dd:has(a[href*="/parties/"])',
    on: /^proposals\//,
    way: 'a[href*="/events/"]',
    within: '.facts',
  },
  {
    name: 'whom a person speaks for, beside offices, claims and events with their sources',
    lines: '.facts dd:has(> a[href*="/parties/"])',
    on: /^people\//,
    way: 'a:is([href*="#source-"], [href*="/events/"])',
    within: 'main',
  },
  {
    name: 'other spellings of a name, by which it is found',
    lines: '.facts dd:not(:has(*))',
    on: /^people\//,
  },
];

export const EXCEPTIONS: readonly Exception[] = [...OWN_WORDS, ...SUMS, ...LINES_OF_LISTS];
