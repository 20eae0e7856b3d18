import { findingIn } from '../finding.ts';
import { positionsInTime } from '../positions-in-time.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { valuePosition } from '../yaml-position.ts';

export const onePositionEach: Rule = {
  name: 'one-position-each',
  explains: 'A party has one stance on a proposal in an event.',
  *find(content) {
    const taken = Map.groupBy(positionsInTime(content), ({ file, proposal, party }) =>
      [file.path, proposal, party].join(' '),
    );
    for (const positions of taken.values()) {
      const [, ...others] = positions.toSorted((a, b) => a.index - b.index);
      for (const { file, yaml, index, proposal, party } of others) {
        yield findingIn(
          file,
          valuePosition(yaml, ['positions', index, 'party']),
          `${quote(party)} has more than one stance on ${quote(proposal)} in this event`,
          'keep the one that it ended with, and tell the other in its note',
        );
      }
    }
  },
};
