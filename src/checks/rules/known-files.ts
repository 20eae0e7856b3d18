import { COLLECTIONS } from '../../schema/collections.ts';
import { collectionNames } from '../collection-of.ts';
import type { Content } from '../content.ts';
import { findingIn } from '../finding.ts';
import type { Finding } from '../problem.ts';
import { adviceForDated, adviceForMisplaced, isLike } from '../misplaced.ts';
import type { Rule } from '../rule.ts';

const START = { line: 1, column: 1 };

export const knownFiles: Rule = {
  name: 'known-files',
  explains:
    'Every file of the content folder lies where the record looks for it, and the files that it cannot do without are there.',
  *find(content) {
    yield* missingFiles(content);
    for (const file of content.files) {
      const advice = file.collection
        ? adviceForDated(file, content.files)
        : adviceForMisplaced(file.path, content.files);
      if (advice) yield findingIn(file, START, ...advice);
    }
  },
};

/** Collections of one file at the root: the record cannot do without. */
function* missingFiles({ files, printed }: Content): Generator<Finding> {
  for (const name of collectionNames()) {
    const { pattern } = COLLECTIONS[name];
    if (pattern.includes('/') || files.some(({ path }) => path === pattern)) continue;
    const like = files.find(({ path }) => isLike(path, pattern));
    yield findingIn(
      { file: printed(pattern) },
      START,
      `the file ${pattern} is missing`,
      like
        ? `rename ${like.path} to ${pattern}`
        : `copy it from another record and fill it in; ${MINIMUM[pattern]}`,
    );
  }
}

const MINIMUM: Readonly<Record<string, string>> = {
  'site.yml': 'it names the record and its tracks',
  'redirects.yml': 'without retired entries it holds one line, redirects: []',
};
