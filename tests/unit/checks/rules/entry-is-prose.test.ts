import { describe, expect, it } from 'vitest';
import { printedProblems } from '../../../support/printed-problems.ts';

describe('entry-is-prose', () => {
  it('refuses attributes that are not plain texts of their component', async () => {
    expect(await printedProblems('entry-is-prose', 'attributes')).toEqual([
      'events/2024/talks.mdx:24:11  entry-is-prose  "id" of <Person> is not a text in quotes. Write id="…".',
      'events/2024/talks.mdx:24:40  entry-is-prose  "source" of <Cite> is not a text in quotes. Write source="…".',
      'events/2024/talks.mdx:26:9  entry-is-prose  <Quote> has braces among its attributes. Take them out.',
      'events/2024/talks.mdx:28:10  entry-is-prose  <Quote> has no attribute "language". Take it out, or use one of: lang.',
      'events/2024/talks.mdx:28:45  entry-is-prose  <Readouts> has no attribute "id". Take it out.',
      'events/2024/talks.mdx:28:45  references-exist  This entry has no readouts. Add the field readouts, or take <Readouts> and </Readouts> away from the words.',
      'events/2024/talks.mdx:28:75  entry-is-prose  <Cite> has no "source". Write source="…" with ids of sources of this entry, separated by spaces.',
      'events/2024/talks.mdx:28:75  entry-is-prose  <Cite> has no attribute "sources". Did you mean "source"?',
      'events/2024/talks.mdx:30:7  entry-is-prose  "source" of <Cite> is not a text in quotes. Write source="…".',
      'events/2024/talks.mdx:30:31  entry-is-prose  <Quote> has the attribute "lang" twice. Keep one of the two.',
      'events/2024/talks.mdx:32:7  entry-is-prose  "lang" of <Quote> is not the code of a language, such as uk. Write the code of a language, such as uk.',
      'events/2024/talks.mdx:32:43  entry-is-prose  <Quote> has no words inside. Write <Quote lang="…">words</Quote>.',
      'events/2024/talks.mdx:32:69  sources-are-used  This file has no source with the id "wire,". Did you mean "wire"?',
      'events/2024/talks.mdx:34:8  entry-is-prose  <Cite> has words inside. Write <Cite source="…" /> after them.',
    ]);
  });

  it('refuses imports, exports, expressions and comments', async () => {
    expect(await printedProblems('entry-is-prose', 'programs')).toEqual([
      'events/2024/comment.mdx:24:11  entry-is-prose  Comments cannot stand in the text. Take it out.',
      'events/2024/export.mdx:24:1  entry-is-prose  A paragraph that begins with the word "export" is read as a program. Begin it with another word; an entry loads nothing.',
      'events/2024/expression.mdx:24:16  entry-is-prose  What stands in { } is read as a program. Write &#123; for an opening brace that belongs to the text, or take the braces out.',
      'events/2024/expression.mdx:26:1  entry-is-prose  What stands in { } is read as a program. Write &#123; for an opening brace that belongs to the text, or take the braces out.',
      'events/2024/import.mdx:24:1  entry-is-prose  A paragraph that begins with the word "import" is read as a program. Begin it with another word; an entry loads nothing.',
    ]);
  });

  it('refuses HTML, unknown components, tags that do not close, pictures and odd links', async () => {
    expect(await printedProblems('entry-is-prose', 'tags')).toEqual([
      'events/2024/alone.mdx:26:1  entry-is-prose  <Cite> stands outside a sentence. Put it at the end of the paragraph that it is for, on the line of its last words.',
      'events/2024/alone.mdx:28:1  entry-is-prose  <Quote> stands outside a sentence. Put it inside a sentence, with words or a full stop beside it.',
      'events/2024/crossed.mdx:24:32  entry-is-prose  Two tags are not closed in the order in which they were opened. Close first the one that was opened last.',
      'events/2024/curly.mdx:24:21  entry-is-prose  These are curly quotes. Write straight ones: "wire".',
      'events/2024/curly.mdx:26:22  entry-is-prose  These are curly quotes. Write straight ones: "wire".',
      'events/2024/html.mdx:24:16  entry-is-prose  <b> is HTML, which entries do not hold. Take the tag out; write *words* for emphasis and &lt; for the sign <.',
      'events/2024/html.mdx:24:28  entry-is-prose  <script> is HTML, which entries do not hold. Take the tag out; write *words* for emphasis and &lt; for the sign <.',
      'events/2024/less.mdx:24:12  entry-is-prose  The sign < begins a tag here that cannot be read. Write &lt; for the sign <, [words](https://…) for a link, and a component as in <Cite source="…" />.',
      'events/2024/nested.mdx:24:20  entry-is-prose  <Party> stands inside <Event>, a link inside a link. Close the one before the other begins.',
      'events/2024/nested.mdx:24:71  entry-is-prose  <Party> stands inside [words](address), a link inside a link. Close the one before the other begins.',
      'events/2024/picture.mdx:24:1  entry-is-prose  Entries hold no pictures. Take it out, or link to the page that has it.',
      'events/2024/picture.mdx:24:27  entry-is-prose  The link leads to "javascript:alert(1)", which is not the address of a web page. Begin it with https://, or use a component such as <Event id="…">words</Event>.',
      'events/2024/picture.mdx:24:59  entry-is-prose  The link leads to "../x", which is not the address of a web page. Begin it with https://, or use a component such as <Event id="…">words</Event>.',
      'events/2024/unclosed.mdx:24:16  entry-is-prose  <Quote> is opened but not closed in this paragraph. Write </Quote> after its words, in the same paragraph.',
      'events/2024/unclosed.mdx:26:7  entry-is-prose  </Quote> closes what was not opened. Open it before, or take it out.',
      'events/2024/unknown.mdx:24:16  entry-is-prose  <Quot> is not a component of entries. Did you mean <Quote>?',
      'events/2024/unknown.mdx:26:3  entry-is-prose  <Map> is not a component of entries. Use one of: Cite, Claim, Readouts, Person, Party, Proposal, Event, Quote.',
    ]);
  });

  it('says how a tag, a heading or a link is written, and takes tags that go on over lines', async () => {
    expect(await printedProblems('entry-is-prose', 'lines-and-capitals')).toEqual([
      'events/2024/box-left.mdx:25:1  entry-is-prose  An empty box for code stands here. Take out the line of signs with which it begins.',
      'events/2024/break-closed.mdx:24:21  entry-is-prose  <br> is HTML, which entries do not hold. Take the tag out; for a new paragraph, leave an empty line.',
      'events/2024/break.mdx:24:21  entry-is-prose  <br> is HTML, which entries do not hold. Take the tag out; for a new paragraph, leave an empty line.',
      'events/2024/capitals.mdx:24:21  entry-is-prose  <CITE> is not a component of entries. Write <Cite>, with that capital letter.',
      'events/2024/cite-below.mdx:25:1  entry-is-prose  <Cite> stands outside a sentence. Put it at the end of the paragraph that it is for, on the line of its last words.',
      'events/2024/cite-without-slash.mdx:24:21  entry-is-prose  <Cite> is not closed. Write <Cite source="…" />, with a slash before the sign >.',
      'events/2024/heading-underlined.mdx:24:1  entry-is-prose  This is a heading of the first level, as only the title of the page is. Take the line of = below it out, and begin this line with ## if it is a heading.',
      'events/2024/heading-without-space.mdx:24:1  entry-is-prose  This line is not a heading, because no space stands behind the sign #. Write ## and a space before the words.',
      'events/2024/heading.mdx:24:1  entry-is-prose  This is a heading of the first level, as only the title of the page is. Begin the line with ## instead of #.',
      'events/2024/hidden.mdx:15:9  sources-are-used  The source "daily" is not cited. Cite it where it shows something, or take it out.',
      'events/2024/hidden.mdx:24:21  sources-are-used  This file has no source with the id "daily‹U+200B›". Did you mean "daily"?',
      'events/2024/in-quotation.mdx:24:23  entry-is-prose  A tag in a quotation cannot go on over the next line. Write the whole tag on one line.',
      'events/2024/link-with-space.mdx:24:13  entry-is-prose  No link comes of these brackets, because the address has a space in it or is not closed. Write [words](https://…), and %20 for a space that belongs to the address.',
      'events/2024/no-capital-person.mdx:24:1  entry-is-prose  <party> is not a component of entries. Write <Party>, with that capital letter.',
      'events/2024/no-capital-without-slash.mdx:24:21  entry-is-prose  <cite> is not closed. Write <Cite source="…" />, with a slash before the sign >.',
      'events/2024/no-capital.mdx:24:21  entry-is-prose  <cite> is not a component of entries. Write <Cite>, with that capital letter.',
    ]);
  });
});
