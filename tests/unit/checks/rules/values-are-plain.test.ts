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

  it('shows where a character that cannot be seen hides in a value, and lets it be between words', async () => {
    expect(await printedProblems('values-are-plain', 'hidden')).toEqual([
      'events/2024/blank.mdx:13:12  values-are-plain  A special space (U+00A0) stands here, which looks like an ordinary one. Take it out.',
      'events/2024/date.mdx:3:18  values-are-plain  A special space (U+00A0) stands here, which looks like an ordinary one. Write the value again by hand: 2024-03-01.',
      'events/2024/kind.mdx:4:12  values-are-plain  A special space (U+00A0) stands here, which looks like an ordinary one. Write the value again by hand: talks.',
      'events/2024/party.mdx:6:21  values-are-plain  A special space (U+00A0) stands here, which looks like an ordinary one. Write the value again by hand: qasriya.',
      'events/2024/title-beginning.mdx:2:9  values-are-plain  A special space (U+00A0) stands here, which looks like an ordinary one. Write the value again by hand: Talks are held.',
      'events/2024/title.mdx:2:22  values-are-plain  An invisible character (U+200B) stands here. Write the value again by hand: Talks are held.',
      'events/2024/track.mdx:5:11  values-are-plain  An invisible character (U+00AD) stands here. Write the value again by hand: talks.',
      'events/2024/url.mdx:10:36  values-are-plain  An invisible character (U+200B) stands here. Write the value again by hand: https://wire.example.com/1.',
    ]);
  });
});
