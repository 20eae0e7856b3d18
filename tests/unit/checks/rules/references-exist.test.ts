import { describe, expect, it } from 'vitest';
import { printedProblems } from '../../../support/printed-problems.ts';

describe('references-exist', () => {
  it('does not call a reference wrong because its target cannot be read', async () => {
    expect(await printedProblems('references-exist', 'broken-target')).toEqual([
      'events/2024/second.mdx:7:10  files-are-readable  A quote that was opened is not closed. Close it; inside a text in double quotes, write \\" for a quote.',
      'site.yml:6:9  files-are-readable  This value goes on to a colon and a space, as if another field began inside it. Put the whole value in quotes; if the next line is a field of its own, begin it under this one.',
    ]);
  });

  it('refuses ids in fields that no entry has, and says which was meant', async () => {
    expect(await printedProblems('references-exist', 'fields')).toEqual([
      'events/2024/talks.mdx:5:8  references-exist  No track has the id "talk". Did you mean "talks"?',
      'events/2024/talks.mdx:6:22  references-exist  No party has the id "jane-doe". It is the id of a person; write an id from content/parties/.',
      'events/2024/talks.mdx:8:8  references-exist  No place has the id "strelsau". Write an id from content/places/, or add content/places/strelsau.yml.',
      'events/2024/talks.mdx:9:11  references-exist  No event has the id "first-round". Write an id from content/events/, or add content/events/<year>/first-round.mdx.',
      'events/2024/talks.mdx:11:15  references-exist  No person has the id "doe". Did you mean "jane-doe"?',
      'events/2024/talks.mdx:12:15  references-exist  No person has the id "Jane Doe". Did you mean "jane-doe"?',
      'events/2024/talks.mdx:14:15  references-exist  No proposal has the id "lasting-truce". Write an id from content/proposals/, or add content/proposals/lasting-truce.mdx.',
      'events/2024/talks.mdx:20:10  references-exist  "ruritania" is the id of a person and of a party. Rename one of the two files, so that it is clear who is meant.',
      'events/2024/talks.mdx:20:21  references-exist  No person or party has the id "nobody". Write an id from content/people/ or content/parties/, or add content/people/nobody.yml or content/parties/nobody.yml.',
      'people/jane-doe.yml:2:8  references-exist  No party has the id "ruritana". Did you mean "ruritania"?',
    ]);
  });

  it('refuses ids in the text that no entry, claim or readout has', async () => {
    expect(await printedProblems('references-exist', 'text')).toEqual([
      'events/2024/claimless.mdx:24:16  references-exist  This entry has no claim with the id "it-rained". Add the claim to the field claims, or take <Claim …> and </Claim> away from the words.',
      'events/2024/talks.mdx:29:3  references-exist  No person has the id "jane-doe". Write an id from content/people/, or add content/people/jane-doe.yml.',
      'events/2024/talks.mdx:29:42  references-exist  No party has the id "ruritana". Did you mean "ruritania"?',
      'events/2024/talks.mdx:29:80  references-exist  No proposal has the id "peace". Write an id from content/proposals/, or add content/proposals/peace.mdx.',
      'events/2024/talks.mdx:29:121  references-exist  No event has the id "talk". Did you mean "talks"?',
      'events/2024/talks.mdx:29:155  references-exist  This entry has no claim with the id "it-rain". Did you mean "it-rained"?',
      'events/2024/talks.mdx:29:194  references-exist  This entry has no readouts. Add the field readouts, or take <Readouts> and </Readouts> away from the words.',
    ]);
  });

  it('refuses a claim that contradicts one that is not there, or itself', async () => {
    expect(await printedProblems('references-exist', 'claims')).toEqual([
      'events/2024/talks.mdx:13:28  references-exist  This entry has no claim with the id "it-was-drie". Did you mean "it-was-dry"?',
      'events/2024/talks.mdx:13:41  references-exist  A claim does not contradict itself. Write one of these: it-was-dry, lake-was-calm.',
      'events/2024/talks.mdx:22:16  references-exist  This entry has no claim with the id "nobody-fished". Write one of these: it-rained, it-was-dry.',
    ]);
  });
});
