import { oneLine } from './quote.ts';
import type { Finding, Position } from './problem.ts';
import { sentence } from './sentence.ts';

/**
 * A finding in a file.
 *
 * @param wrong what is wrong, as a clause
 * @param cure what to do, as a clause, or as whole sentences
 */
export function findingIn(
  { file }: { readonly file: string },
  { line, column }: Position,
  wrong: string,
  cure: string,
): Finding {
  return { file, line, column, message: sentence(oneLine(wrong)), cure: sentence(oneLine(cure)) };
}
