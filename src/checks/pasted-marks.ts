import type { Fault } from './front-matter.ts';

/** The lines that Git writes around two versions of a text; the line between them is also Markdown. */
const VERSION = /^(?:<{7}|>{7}|\|{7})(?: .*)?$/;
const CODE_FENCE = /^(?:`{3,}|~{3,})/;

export const TWO_VERSIONS = {
  wrong: 'this line is a mark of Git: two versions of the file meet here, and none has been chosen',
  cure: 'keep the words of one version, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>',
} as const;

/** What came into a file by copying it: marks around two versions, or the fence of the box that an example stood in. */
export function pastedMarksIn(text: string): readonly Fault[] {
  const lines = text.split('\n').map((line, index) => ({ line: index + 1, words: line.trimEnd() }));
  const marks = lines.filter(({ words }) => VERSION.test(words));
  const openings = marks.filter(({ words }) => words.startsWith('<'));
  if (marks.length > 0) {
    const told = openings.length > 0 ? openings : marks.slice(0, 1);
    return told.map(({ line }) => ({ line, column: 1, ...TWO_VERSIONS }));
  }
  const first = lines.find(({ words }) => words !== '');
  if (!first || !CODE_FENCE.test(first.words)) return [];
  return [
    {
      ...{ line: first.line, column: 1 },
      wrong: `the line ${first.words.slice(0, 20)} does not belong to the file; it is the edge of the box that an example stands in`,
      cure: 'take it out, and the line of the same signs at the end',
    },
  ];
}
