import { findProblems } from '../../src/checks/check-content.ts';
import { readContent } from '../../src/checks/read-content.ts';
import { problemLine } from '../../src/checks/reporters/text.ts';
import { fixtureFolder } from './fixture-files.ts';

/** The lines that the checks print for a case of a rule, with paths from its content folder on. */
export async function printedProblems(rule: string, name: string): Promise<readonly string[]> {
  const folder = fixtureFolder('broken', rule, name);
  return findProblems(await readContent(folder, folder)).map(problemLine);
}
