import { describe, expect, it } from 'vitest';
import { printedProblems } from '../../../support/printed-problems.ts';

describe('files-are-readable', () => {
  it('wants the fields between two lines of hyphens', async () => {
    expect(await printedProblems('files-are-readable', 'front-matter')).toEqual([
      'events/2024/late.mdx:1:1  files-are-readable  An empty line stands before the line ---, with which the file must begin. Take out what is before the hyphens.',
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
      'people/indent.yml:4:6  files-are-readable  "from" has 5 spaces before it, and the fields beside it have 4 spaces. Put 4 spaces before it, so that it stands under them; if it is no field but words of the value before it, put that value in quotes.',
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

  it('names the slip of the hand at its own line: a lost space, hyphen, tab or quote', async () => {
    expect(await printedProblems('files-are-readable', 'slips')).toEqual([
      "events/2024/apostrophe.mdx:7:13  files-are-readable  The value ends at this single quote, but words follow it. Put ' only around the whole value, and write ’ for an apostrophe inside it.",
      'events/2024/bullet-for-hyphen.mdx:9:3  files-are-readable  This item of the list begins with the sign •, which is not a hyphen. Write "- id:".',
      'events/2024/dash-for-hyphen.mdx:15:3  files-are-readable  This item of the list begins with the sign –, which is not a hyphen. Write "- id:".',
      'events/2024/date-with-a-space.mdx:3:2  files-are-readable  "date" has one space before it, and the fields beside it have no space. Take the spaces out; if it is no field but words of the value before it, put that value in quotes.',
      'events/2024/field-at-the-beginning.mdx:11:1  files-are-readable  "publisher" has no space before it, and the fields beside it have 4 spaces. Put 4 spaces before it, so that it stands under them.',
      'events/2024/fields-at-the-beginning.mdx:11:1  files-are-readable  "publisher" has no space before it, and the fields beside it have 4 spaces. Put 4 spaces before it, so that it stands under them.',
      'events/2024/first-field-at-the-beginning.mdx:10:1  files-are-readable  "url" has no space before it, and the fields beside it have 4 spaces. Put 4 spaces before it, so that it stands under them.',
      'events/2024/first-hyphen-without-space.mdx:9:3  files-are-readable  There is no space between the hyphen and "id". Write "- id:".',
      'events/2024/hyphen-without-space.mdx:15:3  files-are-readable  There is no space between the hyphen and "id". Write "- id:".',
      'events/2024/item-at-the-beginning.mdx:15:1  files-are-readable  "- id" has no space before it, and the items of its list have 2 spaces. Put 2 spaces before it, so that it stands under them.',
      'events/2024/item-one-space-less.mdx:15:2  files-are-readable  "- id" has one space before it, and the items of its list have 2 spaces. Put 2 spaces before it, so that it stands under them.',
      'events/2024/item-one-space-more.mdx:15:4  files-are-readable  "- id" has 3 spaces before it, and the items of its list have 2 spaces. Put 2 spaces before it, so that it stands under them.',
      'events/2024/item-without-hyphen.mdx:15:5  files-are-readable  This field stands here a second time in one item of the list. If another item begins here, put a hyphen and a space before it, under the hyphen of the item before; if not, keep one of the two.',
      'events/2024/last-field-at-the-beginning.mdx:14:1  files-are-readable  "lang" has no space before it, and the fields beside it have 4 spaces. Put 4 spaces before it, so that it stands under them.',
      'events/2024/last-kind-at-the-beginning.mdx:21:1  files-are-readable  This field stands here a second time. Put 4 spaces before it if it belongs to the lines before it; if not, keep one of the two.',
      'events/2024/link.mdx:10:10  files-are-readable  A link as in the text stands here. Write the address alone, without brackets.',
      'events/2024/one-space-less.mdx:11:4  files-are-readable  "publisher" has 3 spaces before it, and the fields beside it have 4 spaces. Put 4 spaces before it, so that it stands under them.',
      'events/2024/one-space-more.mdx:11:6  files-are-readable  "publisher" has 5 spaces before it, and the fields beside it have 4 spaces. Put 4 spaces before it, so that it stands under them; if it is no field but words of the value before it, put that value in quotes.',
      'events/2024/quotes-at-the-beginning.mdx:7:19  files-are-readable  The value ends at this quote, but words follow it. Put " only around the whole value, and write “ and ” for the quotes inside it.',
      'events/2024/quotes-at-the-end.mdx:7:19  files-are-readable  The value ends at this quote, but words follow it. Put " only around the whole value, and write “ and ” for the quotes inside it.',
      'events/2024/quotes-behind-colon.mdx:7:20  files-are-readable  The value ends at this quote, but words follow it. Put " only around the whole value, and write “ and ” for the quotes inside it.',
      'events/2024/quotes.mdx:7:19  files-are-readable  The value ends at this quote, but words follow it. Put " only around the whole value, and write “ and ” for the quotes inside it.',
      'events/2024/tab-after-spaces.mdx:11:3  files-are-readable  A tab stands here. Put spaces in its place.',
      'events/2024/tab-behind-hyphen.mdx:15:4  files-are-readable  A tab stands here. Put spaces in its place.',
      'events/2024/tab.mdx:11:1  files-are-readable  This line begins with a tab. Put spaces in its place.',
      'events/2024/tabs.mdx:11:1  files-are-readable  This line begins with a tab (one more line has the same). Put spaces in its place.',
      'events/2024/two-spaces-less.mdx:11:3  files-are-readable  "publisher" has 2 spaces before it, and the fields beside it have 4 spaces. Put 4 spaces before it, so that it stands under them.',
      'events/2024/words-with-a-colon.mdx:8:3  files-are-readable  "said" has 2 spaces before it, and the fields beside it have no space. Take the spaces out; if it is no field but words of the value before it, put that value in quotes.',
    ]);
  });

  it('shows where a character that cannot be seen makes a field or an item something else', async () => {
    expect(await printedProblems('files-are-readable', 'hidden')).toEqual([
      'events/2024/before-hyphens.mdx:1:1  files-are-readable  Something that cannot be seen stands before the line ---, with which the file must begin. Take out what is before the hyphens.',
      'events/2024/colon.mdx:4:6  files-are-readable  A special space (U+00A0) stands here, which looks like an ordinary one. Type ordinary spaces in its place.',
      'events/2024/indent.mdx:11:1  files-are-readable  A special space (U+00A0) stands here, which looks like an ordinary one. Type ordinary spaces in its place.',
      'events/2024/indents.mdx:11:1  files-are-readable  A special space (U+00A0) stands here, which looks like an ordinary one (one more line has the same). Type ordinary spaces in its place.',
      'events/2024/item.mdx:15:4  files-are-readable  A special space (U+00A0) stands here, which looks like an ordinary one. Type ordinary spaces in its place.',
      'events/2024/name.mdx:4:4  files-are-readable  An invisible character (U+200B) stands here. Take it out; to be sure, write the line again by hand.',
    ]);
  });

  it('tells what was pasted with an entry: the box of an example, the marks of a merge', async () => {
    expect(await printedProblems('files-are-readable', 'pasted')).toEqual([
      'events/2024/box.mdx:1:1  files-are-readable  The line ```mdx does not belong to the file; it is the edge of the box that an example stands in. Take it out, and the line of the same signs at the end.',
      'events/2024/left-below.mdx:25:1  files-are-readable  This line is a mark of Git: two versions of the file meet here, and none has been chosen. Keep the words of one version, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>.',
      'events/2024/left-between.mdx:3:1  files-are-readable  This line is a mark of Git: two versions of the file meet here, and none has been chosen. Keep the words of one version, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>.',
      'events/2024/versions-of-text.mdx:24:1  files-are-readable  This line is a mark of Git: two versions of the file meet here, and none has been chosen. Keep the words of one version, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>.',
      'events/2024/versions.mdx:2:1  files-are-readable  This line is a mark of Git: two versions of the file meet here, and none has been chosen. Keep the words of one version, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    ]);
  });
});
