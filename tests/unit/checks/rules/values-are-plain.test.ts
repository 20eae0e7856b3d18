import { describe, expect, it } from 'vitest';
import { printedProblems } from '../../../support/printed-problems.ts';

describe('values-are-plain', () => {
  it('refuses values that are read otherwise than they look', async () => {
    expect(await printedProblems('values-are-plain', 'signs')).toEqual([
      'people/alias.yml:1:13  values-are-plain  "&name" at the beginning of a value is a mark that can be repeated elsewhere. Take it out; if it belongs to the text, put the value in quotes.',
      'people/alias.yml:2:9  values-are-plain  "*name" stands for a value from elsewhere. Write the value itself; if the star belongs to the text, put the value in quotes.',
      'people/anchor.yml:1:13  values-are-plain  "&name" at the beginning of a value is a mark that can be repeated elsewhere. Take it out; if it belongs to the text, put the value in quotes.',
      'people/date.yml:1:7  values-are-plain  The value 2024-02-30 is not read as it is written. Put quotes around it: "2024-02-30".',
      'people/field.yml:3:1  values-are-plain  The name of the field "2024-02-30" is not read as it is written. Write the name of a field, in letters.',
      'people/merge.yml:1:1  values-are-plain  The field "<<" takes over fields from elsewhere. Write the fields themselves.',
      'people/plus.yml:1:7  values-are-plain  The value +.5 is not read as it is written. Put quotes around it: "+.5".',
      'people/tag.yml:1:13  values-are-plain  "!!str" before a value changes what kind of value it is. Take it out; if the exclamation mark belongs to the text, put the value in quotes.',
    ]);
  });

  it('refuses words that YAML takes for a note, and lets notes behind a space be', async () => {
    expect(await printedProblems('values-are-plain', 'notes')).toEqual([
      'events/2024/call.mdx:2:13  values-are-plain  From # on, this is a note and will not be shown. Put the whole value in quotes.',
      'events/2024/first.mdx:2:8  values-are-plain  From # on, this is a note and will not be shown. Put the whole value in quotes.',
      'events/2024/wrapped.mdx:2:13  files-are-readable  From # on, this is a note and will not be shown. Put the whole value in quotes.',
      'events/2024/wrapped.mdx:3:1  files-are-readable  This line does not begin under the lines that it belongs to. Give the fields of one group the same number of spaces before them.',
    ]);
  });

  it('asks for straight quotes, and for nothing else, where a value stands in curly ones', async () => {
    expect(await printedProblems('values-are-plain', 'curly-quotes')).toEqual([
      'events/2024/talks.mdx:2:8  values-are-plain  These are curly quotes. Write straight ones: "Talks are held".',
      'events/2024/talks.mdx:3:7  values-are-plain  These are curly quotes. Write straight ones: "2024-03-01".',
      'events/2024/talks.mdx:4:7  values-are-plain  These are curly quotes. Write straight ones: "talks".',
      'events/2024/talks.mdx:9:9  values-are-plain  These are curly quotes. Write straight ones: "wire".',
    ]);
  });
});
