import { describe, expect, it } from 'vitest';
import { printedProblems } from '../../../support/printed-problems.ts';

describe('year-folder-matches', () => {
  it('refuses events in the folder of another year', async () => {
    expect(await printedProblems('year-folder-matches', 'other-year')).toEqual([
      'events/2023/talks.mdx:3:7  year-folder-matches  The event begins in 2024, but its file lies in events/2023/. Move the file to events/2024/, or correct the date.',
      'events/2024/across.mdx:3:7  year-folder-matches  The event begins in 2023, but its file lies in events/2024/. Move the file to events/2023/, or correct the date.',
      'events/first/named.mdx:3:7  year-folder-matches  The event begins in 2024, but its file lies in events/first/. Move the file to events/2024/, or correct the date.',
    ]);
  });

  it('does not advise to overwrite the event of that year', async () => {
    expect(await printedProblems('year-folder-matches', 'taken')).toEqual([
      'events/2023/talks.mdx:1:1  unique-ids  The file events/2024/talks.mdx has the same id "talks". Give one of the two another name.',
      'events/2023/talks.mdx:3:7  year-folder-matches  The event begins in 2024, but its file lies in events/2023/. There is an event "talks" already (events/2024/talks.mdx). If yours is another event, choose another name.',
    ]);
  });
});
