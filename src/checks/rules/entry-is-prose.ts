import { componentInAnyCase, componentNamed, PROSE_COMPONENTS } from '../../prose/components.ts';
import type { Refusal, RefusalReason } from '../../prose/prose.ts';
import { closest } from '../closest.ts';
import { findingIn } from '../finding.ts';
import { shown } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { htmlAdvice, unreadableProse } from '../unreadable-prose.ts';

const COMPONENTS = Object.keys(PROSE_COMPONENTS);
const BRACE = 'write &#123; for an opening brace that belongs to the text, or take the braces out';

type Advice = readonly [wrong: string, cure: string];

/** What the reasons of the reader mean for an author. */
const ADVICE: Readonly<Record<RefusalReason, (refusal: Refusal) => Advice>> = {
  unreadable: ({ detail }) => unreadableProse(detail),
  'curly-quotes': ({ detail }) => [
    'these are curly quotes',
    `write straight ones: "${shown(detail)}"`,
  ],
  tangled: () => ['the text has a program in it from here on', BRACE],
  'nested-deeply': () => ['there are too many levels inside each other here', 'write plain text'],
  program: ({ name }) => [
    `a paragraph that begins with the word "${name}" is read as a program`,
    'begin it with another word; an entry loads nothing',
  ],
  expression: () => ['what stands in { } is read as a program', BRACE],
  html: ({ name }) =>
    name === ''
      ? ['<> is not part of a text', 'take the tag out; write &lt; for the sign <']
      : htmlAdvice(name),
  'unknown-component': ({ name }) => [
    `<${shown(name)}> is not a component of entries`,
    meant(name),
  ],
  'outside-a-sentence': ({ name }) => [
    `<${name}> stands outside a sentence`,
    name === 'Cite'
      ? 'put it at the end of the paragraph that it is for, on the line of its last words'
      : 'put it inside a sentence, with words or a full stop beside it',
  ],
  'link-in-link': ({ name, detail }) => [
    `<${name}> stands inside ${detail}, a link inside a link`,
    'close the one before the other begins',
  ],
  'without-words': ({ name, detail }) => [`<${name}> has no words inside`, `write ${detail}`],
  'with-words': ({ name, detail }) => [`<${name}> has words inside`, `write ${detail} after them`],
  spread: ({ name }) => [`<${name}> has braces among its attributes`, 'take them out'],
  'unknown-attribute': (refusal) => [
    `<${refusal.name}> has no attribute "${shown(refusal.detail)}"`,
    attributeCure(refusal),
  ],
  'repeated-attribute': ({ name, detail }) => [
    `<${name}> has the attribute "${detail}" twice`,
    'keep one of the two',
  ],
  'attribute-not-text': ({ name, detail }) => [
    `"${detail}" of <${name}> is not a text in quotes`,
    `write ${detail}="…"`,
  ],
  'attribute-missing': ({ name, detail }) => [
    `<${name}> has no "${detail}"`,
    `write ${detail}="…" with ${holds(name, detail)}`,
  ],
  'attribute-form': ({ name, detail }) => [
    `"${detail}" of <${name}> is not ${holds(name, detail)}`,
    `write ${holds(name, detail)}`,
  ],
  'tag-over-lines': () => [
    'a tag in a quotation cannot go on over the next line',
    'write the whole tag on one line',
  ],
  'heading-of-title': ({ detail }) => [
    'this is a heading of the first level, as only the title of the page is',
    detail === '#'
      ? 'begin the line with ## instead of #'
      : 'take the line of = below it out, and begin this line with ## if it is a heading',
  ],
  'tight-heading': () => [
    'this line is not a heading, because no space stands behind the sign #',
    'write ## and a space before the words',
  ],
  'empty-code': () => [
    'an empty box for code stands here',
    'take out the line of signs with which it begins',
  ],
  image: () => ['entries hold no pictures', 'take it out, or link to the page that has it'],
  'link-cut-off': () => [
    'no link comes of these brackets, because the address has a space in it or is not closed',
    'write [words](https://…), and %20 for a space that belongs to the address',
  ],
  'link-address': ({ name }) => [
    `the link leads to "${shown(name)}", which is not the address of a web page`,
    'begin it with https://, or use a component such as <Event id="…">words</Event>',
  ],
};

export const entryIsProse: Rule = {
  name: 'entry-is-prose',
  explains: 'Every text is prose with the components on the list, never a program or HTML.',
  *find({ files }) {
    for (const file of files) {
      for (const refusal of file.prose?.refusals ?? []) {
        const [wrong, cure] = ADVICE[refusal.reason](refusal);
        yield findingIn(file, refusal, wrong, cure);
      }
    }
  },
};

function meant(name: string): string {
  const component = closest(name, COMPONENTS);
  if (component && componentInAnyCase(name))
    return `write <${component}>, with that capital letter`;
  return component ? `did you mean <${component}>?` : `use one of: ${COMPONENTS.join(', ')}`;
}

function attributeCure({ name, detail }: Refusal): string {
  const attributes = Object.keys(componentNamed(name)?.attributes ?? {});
  if (attributes.length === 0) return 'take it out';
  const attribute = closest(detail, attributes);
  if (attribute) return `did you mean "${attribute}"?`;
  return `take it out, or use one of: ${attributes.join(', ')}`;
}

function holds(name: string, attribute: string): string {
  return componentNamed(name)?.attributes[attribute]?.holds ?? 'a text';
}
