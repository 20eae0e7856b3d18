import { describe, expect, it } from 'vitest';
import { printedProblems } from '../../../support/printed-problems.ts';

describe('matches-schema', () => {
  it('tells every field that is missing, unknown or of the wrong form', async () => {
    expect(await printedProblems('matches-schema', 'fields')).toEqual([
      'events/2024/list.mdx:2:1  matches-schema  This event has no fields. Write them as name: value, one a line; it needs title, date, kind, track, parties, summary, sources, added.',
      'events/2024/list.mdx:6:6  sources-are-used  This file has no source with the id "a". Add the source to the list "sources", or take the citation out.',
      'events/2024/talks.mdx:2:1  matches-schema  "title" is missing. Write a headline: who did what.',
      'events/2024/talks.mdx:2:1  matches-schema  This event has a field "titel" that is not known. Did you mean "title"?',
      'events/2024/talks.mdx:4:7  matches-schema  "kind" is none of the words that fit here. Did you mean "talks"? It can be: talks, call, meeting, summit, proposal, statement, agreement, decision, exchange, military, background.',
      'events/2024/talks.mdx:6:10  matches-schema  "parties" is not a list. List the parties, one line each, beginning with "- ".',
      'events/2024/talks.mdx:7:9  matches-schema  "summary" is empty. Write one or two neutral sentences.',
      'events/2024/talks.mdx:8:8  matches-schema  "place" is a list. Write the name of a file in content/places/, as one text, or leave the field out.',
      'events/2024/talks.mdx:9:15  matches-schema  "significance" is none of the words that fit here. Write one of these words: major, normal, minor, or leave the field out.',
      'events/2024/talks.mdx:10:11  matches-schema  "sequence" is not a whole number. Write 1 for the first event of the day, 2 for the next, or leave the field out.',
      'events/2024/talks.mdx:12:5  matches-schema  Item 1 of "claims" has no speaker. Add by: with the id of a person or a party, or byName: for anybody else.',
      'events/2024/talks.mdx:12:9  matches-schema  "id" in item 1 of "claims" is not an id. Write a short name for this claim, in lower-case words joined by hyphens, such as "jeddah-talks".',
      'events/2024/talks.mdx:15:5  matches-schema  Item 2 of "claims" has words but no fields. Write id:, text:, and sources: on lines of their own below it, two spaces further to the right; the words that stand there belong after text:.',
      'events/2024/talks.mdx:17:5  matches-schema  Item 1 of "sources" has neither a title nor a description. Add the title as on the page or, where it is not known, a description in your words.',
      'events/2024/talks.mdx:21:11  matches-schema  "lang" in item 1 of "sources" is not the code of a language. Write the code of a language, such as en, uk or ru.',
      'events/2024/talks.mdx:23:10  matches-schema  "url" in item 2 of "sources" is not the address of a web page. Write the full address, beginning with https:// or http://.',
      'parties/guard.yml:1:1  matches-schema  This party has the ISO code of a state but another kind. Write kind: state, or take iso out.',
      'parties/guard.yml:1:7  matches-schema  "name" is 125 characters long, and 100 fit. Shorten it.',
      'parties/lanhai.yml:1:1  matches-schema  This party is a state without its ISO code. Add the two-letter code, such as iso: UA.',
      'parties/lanhai.yml:2:8  matches-schema  "short" is not read as text. Put quotes around it.',
      'places/strelsau.yml:2:10  matches-schema  "country" is not the two-letter ISO code of the state. Write the two-letter ISO code of the state, such as SA.',
      'places/strelsau.yml:3:6  matches-schema  "lat" is off the map. Write a number of degrees from -90 to 90, such as 21.54.',
      'places/strelsau.yml:4:6  matches-schema  "lon" is not a number. Write a number of degrees from -180 to 180, such as 39.17.',
      'places/strelsau.yml:5:11  matches-schema  "timezone" is not a time zone. Write an IANA time zone, such as Europe/Kyiv.',
      'places/strelsau.yml:6:12  matches-schema  "precision" has another value than region. Write region if the point stands for a whole region, or leave the field out.',
      'redirects.yml:2:5  matches-schema  Item 1 of "redirects" says neither where the entry is now nor why it is gone. Add to: with its new address, or withdrawn: with the reason.',
      'redirects.yml:2:11  matches-schema  "from" in item 1 of "redirects" is not a folder and an id. Write a folder and an id, such as events/jeddah-talks.',
    ]);
  });

  it('says how redirects look where there are none', async () => {
    expect(await printedProblems('matches-schema', 'no-redirects-blank')).toEqual([
      'redirects.yml:1:1  files-are-readable  The file is empty. Write one line: redirects: [].',
    ]);
    expect(await printedProblems('matches-schema', 'no-redirects-null')).toEqual([
      'redirects.yml:1:11  matches-schema  "redirects" is empty. Write one line: redirects: [].',
    ]);
    expect(await printedProblems('matches-schema', 'no-redirects-comment')).toEqual([
      'redirects.yml:1:1  matches-schema  This file has no fields. Write one line: redirects: [].',
    ]);
  });

  it('says how many spaces bring a field back to the item that it has fallen out of', async () => {
    expect(await printedProblems('matches-schema', 'fallen')).toEqual([
      'events/2024/ids.mdx:7:3  matches-schema  "parties" has an item without a space after its hyphen. List the parties, one line each, beginning with "- ".',
      'events/2024/last-two.mdx:19:1  matches-schema  This event has a field "publisher" that is not known. Put 4 spaces before it, so that it belongs to item 2 of "sources".',
      'events/2024/last-two.mdx:20:1  matches-schema  This event has a field "lang" that is not known. Put 4 spaces before it, so that it belongs to item 2 of "sources".',
      'events/2024/last.mdx:20:1  matches-schema  This event has a field "lang" that is not known. Put 4 spaces before it, so that it belongs to item 2 of "sources".',
      'events/2024/not-fallen.mdx:21:1  matches-schema  This event has a field "lang" that is not known. Take it out, or use one of: title, date, sequence, status, kind, track, significance, place, parties, mediators, participants, summary, positions, claims, readouts, outcome, uncertain, related, sources, added, corrections.',
    ]);
  });

  it('refuses a space in an address', async () => {
    expect(await printedProblems('matches-schema', 'addresses')).toEqual([
      'events/2024/host.mdx:10:10  matches-schema  "url" in item 1 of "sources" has a space in it. Take the space out; if it belongs to the address, write %20 in its place.',
      'events/2024/path.mdx:10:10  matches-schema  "url" in item 1 of "sources" has a space in it. Take the space out; if it belongs to the address, write %20 in its place.',
      'events/2024/two.mdx:10:10  matches-schema  "url" in item 1 of "sources" has a space in it. Take the space out; if it belongs to the address, write %20 in its place.',
    ]);
  });
});
