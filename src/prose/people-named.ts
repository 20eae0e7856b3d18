import { readProse } from './read-prose.ts';

/**
 * Ids of the people that a body links to, each once, in the order of the text.
 *
 * @param body MDX without front matter
 * @example peopleNamedIn('<Person id="a">A</Person> met <Person id="b">B</Person>.') // => ['a', 'b']
 */
export function peopleNamedIn(body: string): readonly string[] {
  if (!body.includes('<Person')) return [];
  const ids = readProse(body)
    .elements.filter(({ name }) => name === 'Person')
    .flatMap(({ attributes }) => attributes.get('id') ?? []);
  return [...new Set(ids)];
}
