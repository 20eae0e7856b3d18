import { expect, it } from 'vitest';
import { idsNamedIn } from '../../../src/prose/ids-named.ts';

it('a text names the people and the proposals that it links to, each once, in its order', () => {
  const body =
    '<Person id="b">B</Person> met <Person id="a">A</Person>.<Cite source="x" />\n\n<Person id="b">B</Person> and <Party id="c">C</Party> agreed on <Proposal id="d">D</Proposal>.<Cite source="x" />';
  expect(idsNamedIn(body, 'Person')).toEqual(['b', 'a']);
  expect(idsNamedIn(body, 'Proposal')).toEqual(['d']);
  expect(idsNamedIn('Nobody is linked.', 'Person')).toEqual([]);
});
