import { answerTo } from './answers.ts';
import type { Claim } from './negotiation.ts';

/**
 * How many claims there are, and what became of them; each is counted once, a dispute before a reply before context.
 *
 * @example '2 claims, 1 disputed, 1 answered', '1 claim, disputed', '2 claims, both in context'
 */
export function countClaims(claims: readonly Claim[]): string {
  const kinds = claims.map(answerTo);
  const part = (kind: (typeof kinds)[number], words: string) => {
    const count = kinds.filter((other) => other === kind).length;
    return count === 0 ? [] : [[share(count, claims.length), words].filter(Boolean).join(' ')];
  };
  return [
    `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}`,
    ...part('dispute', 'disputed'),
    ...part('reply', 'answered'),
    ...part('context', 'in context'),
  ].join(', ');
}

function share(count: number, all: number): string {
  if (count < all) return String(count);
  if (all === 1) return '';
  return all === 2 ? 'both' : 'all';
}
