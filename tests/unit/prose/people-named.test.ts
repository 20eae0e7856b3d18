import { expect, it } from 'vitest';
import { peopleNamedIn } from '../../../src/prose/people-named.ts';

it('a text names the people that it links to, each once, in its order', () => {
  const body =
    '<Person id="b">B</Person> met <Person id="a">A</Person>.<Cite source="x" />\n\n<Person id="b">B</Person> and <Party id="c">C</Party> agreed.<Cite source="x" />';
  expect(peopleNamedIn(body)).toEqual(['b', 'a']);
  expect(peopleNamedIn('Nobody is linked.')).toEqual([]);
});
