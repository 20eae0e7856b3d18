import { readProse } from './read-prose.ts';

/**
 * Ids of the people or proposals that a body links to, each once, in the order of the text.
 *
 * @param body MDX without front matter
 * @example idsNamedIn('<Person id="a">A</Person> met <Person id="b">B</Person>.', 'Person') // => ['a', 'b']
 */
export function idsNamedIn(body: string, component: 'Person' | 'Proposal'): readonly string[] {
  if (!body.includes(`<${component}`)) return [];
  const ids = readProse(body)
    .elements.filter(({ name }) => name === component)
    .flatMap(({ attributes }) => attributes.get('id') ?? []);
  return [...new Set(ids)];
}
