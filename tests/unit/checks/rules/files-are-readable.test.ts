import { describe, expect, it } from 'vitest';
import { printedProblems } from '../../../support/printed-problems.ts';

describe('files-are-readable', () => {
  it('wants the fields between two lines of hyphens', async () => {
    expect(await printedProblems('files-are-readable', 'front-matter')).toEqual([
      'events/2024/late.mdx:1:1  files-are-readable  The first line is not ---, so the file has no fields. Begin it with a line ---, then the fields, then another line ---, then the text.',
      'events/2024/none.mdx:1:1  files-are-readable  The first line is not ---, so the file has no fields. Begin it with a line ---, then the fields, then another line ---, then the text.',
      'events/2024/open.mdx:1:1  files-are-readable  The fields that begin here do not end. Write a line --- after the last field, before the text.',
      'events/2024/ruled.mdx:9:1  files-are-readable  This line begins with --- or +++ and so ends the fields, but holds more than that. Write --- alone on the line after the last field, and begin no other line so.',
    ]);
  });

  it('refuses files that are empty or no text', async () => {
    expect(await printedProblems('files-are-readable', 'not-text')).toEqual([
      'events/2024/bell.mdx:2:14  files-are-readable  An invisible control character (U+0007) stands here. Take it out; to be sure, write the line again by hand.',
      'events/2024/blank.mdx:1:1  files-are-readable  The file is empty. Fill it in like another entry, or take it out.',
      'events/2024/empty.mdx:1:1  files-are-readable  The file is empty. Fill it in like another entry, or take it out.',
      'events/2024/latin.mdx:7:19  files-are-readable  The file is not UTF-8 text from here on. Save it again with the encoding UTF-8.',
      'events/2024/wide.mdx:1:1  files-are-readable  The file is not UTF-8 text from here on. Save it again with the encoding UTF-8.',
      'people/jane-doe.yml:1:1  files-are-readable  The file is empty. Fill it in like another entry, or take it out.',
    ]);
  });

  it('says in plain words where fields cannot be read', async () => {
    expect(await printedProblems('files-are-readable', 'yaml')).toEqual([
      'people/bracket.yml:3:1  files-are-readable  A bracket or brace that was opened before here is not closed, or a comma is missing. Close it, and put a comma between two items; if the sign belongs to the text, put the value in quotes.',
      'people/colon.yml:2:9  files-are-readable  This value goes on to a colon and a space, as if another field began inside it. Put the whole value in quotes; if the next line is a field of its own, begin it under this one.',
      'people/escape.yml:2:15  files-are-readable  The backslash has a meaning of its own inside double quotes. Write \\\\ for a backslash, or put the value in single quotes.',
      'people/indent.yml:3:12  files-are-readable  This value goes on to a colon and a space, as if another field began inside it. Put the whole value in quotes; if the next line is a field of its own, begin it under this one.',
      'people/line.yml:2:1  files-are-readable  This line is neither a field nor part of the value before it. Write it as name: value; if it belongs to the value before it, put that value in quotes.',
      'people/quote.yml:1:7  files-are-readable  A quote that was opened is not closed. Close it; inside a text in double quotes, write \\" for a quote.',
      'people/second.yml:3:1  files-are-readable  A second set of fields begins here. Take the line --- or ... out, so that all fields are together.',
      'people/sign.yml:2:9  files-are-readable  A value cannot begin with this sign. Put the whole value in quotes.',
      'people/tab.yml:3:1  files-are-readable  This line begins with a tab. Put spaces in its place.',
      'people/tight-list.yml:2:1  files-are-readable  This field has no space between the colon and its value. Put a space after the colon.',
      'people/tight.yml:2:1  files-are-readable  This field has no space between the colon and its value. Put a space after the colon.',
      'people/twice.yml:2:1  files-are-readable  This field stands here a second time. Keep one of the two.',
    ]);
  });
});
