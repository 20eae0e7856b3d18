import { idsIn, readProse } from './read-prose.ts';
import type { Prose } from './prose.ts';

/** A citation of the body: its number, from 1 in the order of the text, and the ids of the sources it names. */
export interface Citation {
  readonly number: number;
  readonly sources: readonly string[];
}

/**
 * The citations of a body. Their numbers are those that `numberCitations` gives at compile time.
 *
 * @param body MDX without front matter
 * @example citationsIn('One.<Cite source="a b" />') // => [{ number: 1, sources: ['a', 'b'] }]
 */
export function citationsIn(body: string): readonly Citation[] {
  return citationsOf(readProse(body));
}

/** The same for a body that has been read. */
function citationsOf({ elements }: Prose): readonly Citation[] {
  return elements
    .filter(({ name }) => name === 'Cite')
    .map(({ attributes }, index) => ({
      number: index + 1,
      sources: idsIn(attributes.get('source') ?? ''),
    }));
}
