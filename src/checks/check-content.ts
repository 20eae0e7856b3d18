import type { Content } from './content.ts';
import { comparePositions, type Problem } from './problem.ts';
import { readContent } from './read-content.ts';
import { RULES } from './rules.ts';

/**
 * Everything that is wrong with a content folder, sorted by file, place and rule. None: the site can be built of it.
 *
 * @throws ContentFolderError if there is no such folder
 */
export async function checkContent(folder: string): Promise<readonly Problem[]> {
  return findProblems(await readContent(folder));
}

/** The same for content that has been read. */
export function findProblems(content: Content): readonly Problem[] {
  return RULES.flatMap((rule) =>
    [...rule.find(content)].map((finding) => ({ ...finding, rule: rule.name })),
  ).sort(comparePositions);
}
