/** What an attribute of a component holds. */
interface Attribute {
  readonly required: boolean;
  /** In the author's words, with an example: what is written between the quotes. */
  readonly holds: string;
  readonly form: RegExp;
  /** What the ids in it name: parts of the same entry, or entries of a folder. */
  readonly names?: 'sources' | 'claims' | 'people' | 'parties' | 'proposals' | 'events';
}

interface ProseComponent {
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** Whether it encloses words of the text, or stands by itself: `<Cite … />`. */
  readonly encloses: 'words' | 'nothing';
  /** A link cannot stand inside a link. */
  readonly link: boolean;
  /** How it is written. */
  readonly example: string;
}

/** Whether an id names something is not a question of form. */
const ID = /\S/;
const IDS = /^\S+(?:\s+\S+)*$/;

const sources = {
  holds: 'ids of sources of this entry, separated by spaces',
  form: IDS,
  names: 'sources',
} as const;

function linkTo(component: string, names: NonNullable<Attribute['names']>, holds: string) {
  return {
    attributes: { id: { required: true, holds, form: ID, names } },
    encloses: 'words',
    link: true,
    example: `<${component} id="…">words</${component}>`,
  } as const;
}

/** The components that an entry may use, with their attributes. All else is refused before anything is compiled. */
export const PROSE_COMPONENTS = {
  Cite: {
    attributes: { source: { required: true, ...sources } },
    encloses: 'nothing',
    link: true,
    example: '<Cite source="…" />',
  },
  Claim: linkTo('Claim', 'claims', 'the id of a claim of this entry'),
  Readouts: {
    attributes: {},
    encloses: 'words',
    link: true,
    example: '<Readouts>words</Readouts>',
  },
  Person: linkTo('Person', 'people', 'the name of a file in content/people/'),
  Party: linkTo('Party', 'parties', 'the name of a file in content/parties/'),
  Proposal: linkTo('Proposal', 'proposals', 'the name of a file in content/proposals/'),
  Event: linkTo('Event', 'events', 'the name of a file in content/events/'),
  Quote: {
    attributes: {
      lang: {
        required: false,
        holds: 'the code of a language, such as uk',
        form: /^[a-z]{2,3}$/,
      },
    },
    encloses: 'words',
    link: false,
    example: '<Quote lang="…">words</Quote>',
  },
} as const satisfies Readonly<Record<string, ProseComponent>>;

/** The component of that name; undefined for one that is not on the list. */
export function componentNamed(name: string): ProseComponent | undefined {
  const components: Readonly<Record<string, ProseComponent>> = PROSE_COMPONENTS;
  return Object.hasOwn(components, name) ? components[name] : undefined;
}

/**
 * The name of the component that has a name but for its capitals; undefined if there is none.
 *
 * @example componentInAnyCase('cite') // => 'Cite'
 */
export function componentInAnyCase(name: string): string | undefined {
  const lower = name.toLowerCase();
  return Object.keys(PROSE_COMPONENTS).find((known) => known.toLowerCase() === lower);
}
