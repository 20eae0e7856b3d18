import { describe, expect, it } from 'vitest';
import { printedProblems } from '../../../support/printed-problems.ts';

describe('enough-sources', () => {
  it('wants two pages for each event', async () => {
    expect(await printedProblems('enough-sources', 'few')).toEqual([
      'events/2024/one.mdx:8:1  enough-sources  This event has one source, and every event has at least two. Add a source from another page.',
      'events/2024/same.mdx:8:1  enough-sources  The sources of this event are all one page. Add a source from another page.',
    ]);
  });

  it('wants a source that is not an outlet of the state that makes a claim', async () => {
    expect(await printedProblems('enough-sources', 'own')).toEqual([
      'events/2024/named.mdx:9:9  enough-sources  Every source of this event is an outlet or an official text of the party that makes the claim "it-rained". Add a source that is not.',
      'events/2024/official-of-group.mdx:9:9  enough-sources  Every source of this event is an outlet or an official text of the party that makes the claim "it-rained". Add a source that is not.',
      'events/2024/official.mdx:9:9  enough-sources  Every source of this event is an outlet or an official text of the party that makes the claim "it-rained". Add a source that is not.',
      'events/2024/party.mdx:9:9  enough-sources  Every source of this event is an outlet or an official text of the party that makes the claim "it-rained". Add a source that is not.',
      'events/2024/person.mdx:9:9  enough-sources  Every source of this event is an outlet or an official text of the party that makes the claim "it-rained". Add a source that is not.',
      'events/2024/together.mdx:9:9  enough-sources  Every source of this event is an outlet or an official text of the party that makes the claim "it-rained". Add a source that is not.',
    ]);
  });
});
