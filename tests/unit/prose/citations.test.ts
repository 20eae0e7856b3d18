import fc from 'fast-check';
import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { citationsIn } from '../../../src/prose/citations.ts';
import { numberCitations } from '../../../src/prose/number-citations.ts';

/** The numbers that the compiler puts into the page, by the sources that are cited. */
function compiledNumbers(body: string): readonly { number: number; sources: readonly string[] }[] {
  const { code } = mdxToJs(body, { mdastPlugins: [numberCitations] });
  return [...code.matchAll(/source: "([^"]*)",\s*number: "(\d+)"/g)]
    .map(([, sources = '', number]) => ({ number: Number(number), sources: sources.split(' ') }))
    .sort((a, b) => a.number - b.number);
}

describe('citationsIn', () => {
  it('numbers the citations of a body from 1 in the order of the text', () => {
    expect(
      citationsIn(
        'One.<Cite source="a b" /> Two.<Cite source="c" />\n\n- Three.<Cite source="a" />',
      ),
    ).toEqual([
      { number: 1, sources: ['a', 'b'] },
      { number: 2, sources: ['c'] },
      { number: 3, sources: ['a'] },
    ]);
  });

  it('finds none in a body without any', () => {
    expect(citationsIn('')).toEqual([]);
    expect(citationsIn('A <Person id="a">b</Person>.')).toEqual([]);
  });
});

describe('numberCitations', () => {
  const sentence = fc
    .tuple(
      fc.constantFrom('One', 'Two *three*', 'A <Quote>word</Quote>'),
      fc.constantFrom('a', 'b', 'a b'),
    )
    .map(([words, sources]) => `${words}.<Cite source="${sources}" />`);
  const block = fc.oneof(
    fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(' ')),
    sentence.map((text) => `- ${text}\n- *${text}*`),
    sentence.map((text) => `> ${text}`),
    sentence.map((text) => `## ${text}`),
    sentence.map((text) => `| ${text} | b |\n|---|---|\n| c | ${text} |`),
    fc.constant('<Cite source="b" />'),
  );

  it('gives each citation the number that citationsIn gives it', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const body = blocks.join('\n\n');
        expect(compiledNumbers(body)).toEqual(citationsIn(body));
      }),
    );
  });

  it('begins with 1 in every file and leaves other components alone', () => {
    const body = 'A <Person id="a">b</Person>.<Cite source="c" />';
    expect(compiledNumbers(body)).toEqual([{ number: 1, sources: ['c'] }]);
    expect(compiledNumbers(body)).toEqual([{ number: 1, sources: ['c'] }]);
    expect(mdxToJs(body, { mdastPlugins: [numberCitations] }).code).not.toMatch(
      /Person, \{[^}]*number/,
    );
  });
});
