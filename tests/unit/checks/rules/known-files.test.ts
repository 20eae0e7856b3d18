import { describe, expect, it } from 'vitest';
import { printedProblems } from '../../../support/printed-problems.ts';

describe('known-files', () => {
  it('tells files that no page would be made of', async () => {
    expect(await printedProblems('known-files', 'misplaced')).toEqual([
      'event/2024/talks.mdx:1:1  known-files  The record does not know a folder "event". There is an event "talks" already (events/2024/talks.mdx). If yours is another event, choose another name.',
      'events/2024/Second Talks.mdx:1:1  known-files  The name "Second Talks.mdx" is not one that an entry can have. Rename it in lower-case words joined by hyphens: "second-talks.mdx".',
      'events/2024/third.md:1:1  known-files  Files of events/ end in .mdx. Rename "third.md" to "third.mdx".',
      'events/loose.mdx:1:1  known-files  Files of events/ do not lie here. Move it to events/<year>/loose.mdx.',
      'notes.txt:1:1  known-files  The record does not know a file "notes.txt" here. Move it into the folder of its kind, such as events/<year>/ or people/, or put _ before its name to set it aside.',
      'parties/small/lanhai.yml:1:1  known-files  Files of parties/ do not lie here. Move it to parties/lanhai.yml.',
      'people/jane-doe.yaml:1:1  known-files  Files of people/ end in .yml. Rename "jane-doe.yaml" to "jane-doe.yml".',
      'pictures/lake.png:1:1  known-files  The record does not know a folder "pictures". Move the file into the folder of its kind, such as events/<year>/ or people/, or put _ before the name of the folder to set it aside.',
    ]);
  });

  it('tells that the files of the site are missing', async () => {
    expect(await printedProblems('known-files', 'nothing-of-the-site')).toEqual([
      'Site.yaml:1:1  known-files  The record does not know a file "Site.yaml" here. Rename it to "site.yml".',
      'redirects.yml:1:1  known-files  The file redirects.yml is missing. Copy it from another record and fill it in; without retired entries it holds one line, redirects: [].',
      'site.yml:1:1  known-files  The file site.yml is missing. Rename Site.yaml to site.yml.',
    ]);
  });

  it('does not advise to overwrite an entry', async () => {
    expect(await printedProblems('known-files', 'taken')).toEqual([
      'Site.yaml:1:1  known-files  The record does not know a file "Site.yaml" here. There is a file "site.yml" already; take this one out.',
      'event/2024/talks.mdx:1:1  known-files  The record does not know a folder "event". There is an event "talks" already (events/2024/talks.mdx). If yours is another event, choose another name.',
      'events/2023/Talks.mdx:1:1  known-files  The name "Talks.mdx" is not one that an entry can have. There is an event "talks" already (events/2024/talks.mdx). If yours is another event, choose another name.',
      'events/2023/Talks.mdx:1:1  unique-ids  The file events/2024/talks.mdx has the same id "talks". Give one of the two another name.',
      'events/2024/other.mdx.txt:1:1  known-files  Files of events/ end in .mdx. Rename "other.mdx.txt" to "other.mdx".',
      'events/2024/talks.mdx.txt:1:1  known-files  Files of events/ end in .mdx. There is an event "talks" already (events/2024/talks.mdx). If yours is another event, choose another name.',
      'events/talks.mdx:1:1  known-files  Files of events/ do not lie here. There is an event "talks" already (events/2024/talks.mdx). If yours is another event, choose another name.',
      'events/talks.mdx:1:1  unique-ids  The file events/2024/talks.mdx has the same id "talks". Give one of the two another name.',
      'parties/qasriya.yaml:1:1  known-files  Files of parties/ end in .yml. There is a party "qasriya" already (parties/qasriya.yml). If yours is another party, choose another name.',
      'parties/qasriya.yaml:1:1  unique-ids  The file parties/qasriya.yml has the same id "qasriya". Give one of the two another name.',
    ]);
  });

  it('refuses the name of an event that has a date in it, but not one with a year', async () => {
    expect(await printedProblems('known-files', 'dated')).toEqual([
      'events/2024/01-03-2024-other-talks.mdx:1:1  known-files  The name "01-03-2024-other-talks" has a date in it, which would stay in the address of the page if the date is corrected. There is an event "other-talks" already (events/2024/other-talks.mdx). If yours is another event, choose another name.',
      'events/2024/2024-03-01-talks.mdx:1:1  known-files  The name "2024-03-01-talks" has a date in it, which would stay in the address of the page if the date is corrected. Rename it to "talks.mdx"; the date belongs into the field date.',
      'events/2024/20240301.mdx:1:1  known-files  The name "20240301" has a date in it, which would stay in the address of the page if the date is corrected. Rename it in a few words that say what happened, such as "jeddah-talks.mdx".',
      'events/2024/talks-2024-03.mdx:1:1  known-files  The name "talks-2024-03" has a date in it, which would stay in the address of the page if the date is corrected. Rename it to "talks.mdx"; the date belongs into the field date.',
    ]);
  });
});
