import { describe, expect, it } from 'vitest';
import { printedProblems } from '../../../support/printed-problems.ts';

describe('unique-ids', () => {
  it('refuses files with one id, whatever their year or ending', async () => {
    expect(await printedProblems('unique-ids', 'files')).toEqual([
      'events/2024/talks.mdx:1:1  unique-ids  The file events/2023/talks.mdx has the same id "talks". Give one of the two another name.',
      'parties/qasriya.yaml:1:1  known-files  Files of parties/ end in .yml. There is a party "qasriya" already (parties/qasriya.yml). If yours is another party, choose another name.',
      'parties/qasriya.yaml:1:1  unique-ids  The file parties/qasriya.yml has the same id "qasriya". Give one of the two another name.',
    ]);
  });

  it('refuses sources, claims and tracks with one id', async () => {
    expect(await printedProblems('unique-ids', 'parts')).toEqual([
      'events/2024/talks.mdx:13:9  unique-ids  The id "it-rained" stands among the claims already, on line 9. Give one of the two another id.',
      'events/2024/talks.mdx:24:9  unique-ids  The id "wire" stands among the sources already, on line 18. Give one of the two another id.',
      'site.yml:9:9  unique-ids  The id "talks" stands among the tracks already, on line 6. Give one of the two another id.',
    ]);
  });
});
