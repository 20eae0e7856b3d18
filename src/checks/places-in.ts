import type { Position } from './problem.ts';

/**
 * Turns offsets in a text into lines and columns. An offset beyond the text, which parsers give for what is missing at its
 * end, is the place after its last character.
 */
export function placesIn(text: string): (offset: number) => Position {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    const at = Math.min(Math.max(offset, 0), text.length);
    const line = countUpTo(starts, at);
    return { line, column: at - (starts[line - 1] ?? 0) + 1 };
  };
}

/** How many of the sorted numbers are not above a limit. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
