import { distance } from 'fastest-levenshtein';
import { compareText } from '../calendar/compare-text.ts';

/**
 * The word that was probably meant: the nearest by edits, or else one that has all the words of the other.
 *
 * @example closest('ruritanai', ['ruritania', 'syldavia']) // => 'ruritania'
 * @example closest('zelenskyy', ['volodymyr-zelenskyy']) // => 'volodymyr-zelenskyy'
 */
export function closest(written: string, candidates: Iterable<string>): string | undefined {
  const wanted = asId(written);
  if (wanted === '') return undefined;
  const ranked = [...candidates]
    .map((candidate) => ({ candidate, edits: distance(wanted, asId(candidate)) }))
    .sort((a, b) => a.edits - b.edits || compareText(a.candidate, b.candidate));
  const nearest = ranked[0];
  if (nearest && nearest.edits <= mostEdits(wanted)) return nearest.candidate;
  return ranked.find(({ candidate }) => shareWords(wanted, candidate))?.candidate;
}

/** As many as a slip of the hand makes: two in a word, more in a long id. */
function mostEdits(written: string): number {
  return written.length <= 3 ? 1 : Math.max(2, Math.floor(written.length / 5));
}

/** @example asId('Jeddah Talks') // => 'jeddah-talks' */
export function asId(text: string): string {
  return text
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function shareWords(wanted: string, candidate: string): boolean {
  const [some, others] = [new Set(wanted.split('-')), new Set(asId(candidate).split('-'))];
  return some.isSubsetOf(others) || others.isSubsetOf(some);
}
