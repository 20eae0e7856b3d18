import { describe, expect, it } from 'vitest';
import { readProse } from '../../../src/prose/read-prose.ts';

function reasons(text: string): readonly string[] {
  return readProse(text).refusals.map(({ reason }) => reason);
}

describe('readProse', () => {
  it('gives paragraphs with the sources that end them', () => {
    const { paragraphs, refusals, complete } = readProse(
      'One.<Cite source="a b" />\n\n  Two <Cite source="a" /> and more.\n\n- Three.<Cite source="c" /> \n',
    );
    expect(paragraphs).toEqual([
      { line: 1, column: 1, citedAtEnd: ['a', 'b'] },
      { line: 3, column: 3, citedAtEnd: undefined },
      { line: 5, column: 3, citedAtEnd: ['c'] },
    ]);
    expect({ refusals, complete }).toEqual({ refusals: [], complete: true });
  });

  it('gives components with their place, counted as editors count, and their plain attributes', () => {
    const { elements } = readProse('Ночь 😀 <Person id="a">b <Quote lang="uk">c</Quote></Person>.');
    expect(elements).toEqual([
      { line: 1, column: 9, name: 'Person', attributes: new Map([['id', 'a']]) },
      { line: 1, column: 26, name: 'Quote', attributes: new Map([['lang', 'uk']]) },
    ]);
  });

  it('takes plain Markdown as it is', () => {
    const text = [
      '## Heading\n\n*a* **b** `c` ~~d~~ a < b, \\{e\\}, &lt;f&gt; &#123;g}.',
      '> h\n\n1. i\n2. j\n\n| k | l |\n|---|---|\n| m | n |',
      '[o](https://example.org) https://example.org [p][q]\n\n[q]: https://example.org\n\n[^r]\n\n[^r]: s',
    ].join('\n\n');
    expect(reasons(text)).toEqual([]);
  });

  it.each([
    ['import a from "b"', ['program']],
    ['export const a = 1', ['program']],
    ['a {b} c', ['expression']],
    ['{b}', ['expression']],
    ['## a {b}', ['expression']],
    ['a <b>c</b>', ['html']],
    ['<div>\n\na\n\n</div>', ['html']],
    ['a <script>b</script>', ['html']],
    ['a <>b</>', ['html']],
    ['a <Map />', ['unknown-component']],
    ['a <Cite.b />', ['unknown-component']],
    ['a <constructor />', ['html']],
    ['a <Cite source={b} />', ['attribute-not-text']],
    ['a <Cite source />', ['attribute-not-text']],
    ['a <Cite {...b} source="c" />', ['spread']],
    ['a <Cite />', ['attribute-missing']],
    ['a <Cite source="" />', ['attribute-form']],
    ['a <Cite source=" b" />', ['attribute-form']],
    ['a <Cite source="b" number="1" />', ['unknown-attribute']],
    ['a <Cite source="b" constructor="1" />', ['unknown-attribute']],
    ['a <Cite source="b" source="c" />', ['repeated-attribute']],
    ['a <Cite source="b">c</Cite>', ['with-words']],
    ['a <Claim id="b"> </Claim>', ['without-words']],
    ['a <Claim id="b" />', ['without-words']],
    ['a <Quote lang="english">b</Quote>', ['attribute-form']],
    ['<Cite source="a" />', ['outside-a-sentence']],
    ['<Claim id="a">b</Claim><Cite source="c" />', ['outside-a-sentence']],
    ['<Cite source="a" />\n\n<Cite source="b" />', ['outside-a-sentence', 'outside-a-sentence']],
    ['a <Event id="b">c <Party id="d">e</Party></Event>', ['link-in-link']],
    ['a <Event id="b">c<Cite source="d" /></Event>', ['link-in-link']],
    ['[a <Event id="b">c</Event>](https://example.org)', ['link-in-link']],
    ['![a](b.png)', ['image']],
    ['![a][b]\n\n[b]: https://example.org/b.png', ['image']],
    ['[a](javascript:b)', ['link-address']],
    ['[a](/b)', ['link-address']],
    ['[a][b]\n\n[b]: javascript:c', ['link-address']],
    ['a <b', ['unreadable']],
    ['a <Quote>b', ['unreadable']],
    ['a <!-- b -->', ['unreadable']],
  ])('refuses %j', (text, expected) => {
    expect(reasons(text)).toEqual(expected);
  });

  it('reads what is around a broken paragraph', () => {
    const prose = readProse(
      'One.<Cite source="a" />\n\nTwo <Quote>b.\n\n{c}\n\n\nThree </Quote>.\n',
    );
    expect(prose.refusals.map(({ reason, line, column }) => [reason, line, column])).toEqual([
      ['unreadable', 3, 5],
      ['expression', 5, 1],
      ['unreadable', 8, 7],
    ]);
    expect(prose.paragraphs).toEqual([{ line: 1, column: 1, citedAtEnd: ['a'] }]);
    expect(prose.complete).toBe(false);
  });

  it.each([
    ['brackets', `a {${'['.repeat(20_000)}`, 'tangled'],
    ['a long program', `a\n\nimport b\n${'c '.repeat(20_000)}`, 'tangled'],
    ['quotations', '>'.repeat(2_000), 'nested-deeply'],
    ['lists', `${'- '.repeat(500)}a`, 'nested-deeply'],
    ['components', `a ${'<Quote>b '.repeat(200)}${'</Quote>'.repeat(200)}`, 'nested-deeply'],
  ])('gives up on %s by the thousand and says so', (_, text, reason) => {
    const prose = readProse(text);
    expect(prose.refusals.map((refusal) => refusal.reason)).toContain(reason);
    expect(prose.complete).toBe(false);
  });
});
