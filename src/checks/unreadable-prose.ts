import { componentInAnyCase, componentNamed } from '../prose/components.ts';
import { shown } from './quote.ts';

/** What to say of a tag of HTML. */
export function htmlAdvice(name: string): readonly [wrong: string, cure: string] {
  return [
    `<${shown(name)}> is HTML, which entries do not hold`,
    name === 'br'
      ? 'take the tag out; for a new paragraph, leave an empty line'
      : 'take the tag out; write *words* for emphasis and &lt; for the sign <',
  ];
}

/**
 * What the parser of the text says, in the words of an author.
 *
 * @param message in the words of the parser, with names of tags in backquotes
 */
export function unreadableProse(message: string): readonly [wrong: string, cure: string] {
  const [first = '', second = ''] = [...message.matchAll(/`([^`]*)`/g)].map(([, name]) => name);
  if (/^Expected a closing tag/.test(message)) {
    const name = first.replace(/[<>]/g, '');
    const known = componentInAnyCase(name);
    const component = componentNamed(known ?? '');
    if (/^[a-z]/.test(name) && !known) return htmlAdvice(name);
    const slash = component?.encloses === 'nothing' ? ', with a slash before the sign >' : '';
    if (component && (slash !== '' || known !== name)) {
      return [`${first} is not closed`, `write ${component.example}${slash}`];
    }
    return [
      `${first} is opened but not closed in this paragraph`,
      `write ${first.replace('<', '</')} after its words, in the same paragraph`,
    ];
  }
  if (/^Unexpected closing tag/.test(message) && second === '') {
    return [`${first} closes what was not opened`, 'open it before, or take it out'];
  }
  if (/^(?:Unexpected|Expected the) closing tag/.test(message)) {
    return [
      'two tags are not closed in the order in which they were opened',
      'close first the one that was opened last',
    ];
  }
  if (/^Unexpected character `!`/.test(message)) {
    return ['comments cannot stand in the text', 'take it out'];
  }
  if (/expression|closing brace|esm/.test(message)) {
    return [
      'what begins with { is read as a program',
      'write &#123; for an opening brace that belongs to the text, or take the braces out',
    ];
  }
  return [
    'the sign < begins a tag here that cannot be read',
    'write &lt; for the sign <, [words](https://…) for a link, and a component as in <Cite source="…" />',
  ];
}
