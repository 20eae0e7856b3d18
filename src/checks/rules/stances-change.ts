import { findingIn } from '../finding.ts';
import { positionsInTime, type PlacedPosition } from '../positions-in-time.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { valuePosition } from '../yaml-position.ts';

export const stancesChange: Rule = {
  name: 'stances-change',
  explains: 'A position says something new: another stance than before, or another note.',
  *find(content) {
    const latest = new Map<string, PlacedPosition>();
    for (const position of positionsInTime(content)) {
      const { file, yaml, index, proposal, party, note = '' } = position;
      const key = `${proposal} ${party}`;
      const before = latest.get(key);
      latest.set(key, position);
      if (!before || !isSame(before, position)) continue;
      yield findingIn(
        file,
        valuePosition(yaml, ['positions', index, 'stance']),
        `${quote(before.event.id)} (${before.date.text}) already has this stance of ${quote(party)} on ${quote(proposal)}${note && ', with the same note'}`,
        `say in ${note ? 'the' : 'a'} note what is new, or take the position out`,
      );
    }
  },
};

function isSame(before: PlacedPosition, after: PlacedPosition): boolean {
  return before.stance === after.stance && (before.note ?? '') === (after.note ?? '');
}
