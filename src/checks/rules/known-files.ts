import { COLLECTIONS } from '../../schema/collections.ts';
import { asId, closest } from '../closest.ts';
import { collectionNames } from '../collection-of.ts';
import type { Content } from '../content.ts';
import { findingIn } from '../finding.ts';
import { ENTRY_FILES } from '../folder-words.ts';
import type { Finding } from '../problem.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../rule.ts';

const START = { line: 1, column: 1 };

export const knownFiles: Rule = {
  name: 'known-files',
  explains:
    'Every file of the content folder lies where the record looks for it, and the files that it cannot do without are there.',
  *find(content) {
    yield* missingFiles(content);
    for (const file of content.files) {
      if (file.collection) continue;
      const [wrong, cure] = adviceFor(file.path);
      yield findingIn(file, START, wrong, cure);
    }
  },
};

/** Collections of one file: the record cannot do without. */
function* missingFiles({ files, printed }: Content): Generator<Finding> {
  for (const name of collectionNames()) {
    const { pattern } = COLLECTIONS[name];
    if (pattern.includes('*') || files.some(({ path }) => path === pattern)) continue;
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

/** @example isLike('Site.yaml', 'site.yml') // => true */
function isLike(path: string, pattern: string): boolean {
  return !path.includes('/') && asId(stem(path)) === stem(pattern);
}

function stem(name: string): string {
  return name.replace(/\.[^.]*$/, '');
}

type Advice = readonly [wrong: string, cure: string];

const FOLDERS = collectionNames()
  .filter((name) => COLLECTIONS[name].pattern.includes('/'))
  .map((name) => ({ name, pattern: COLLECTIONS[name].pattern }));
const PLACES = [...Object.values(ENTRY_FILES), 'pages/<id>.mdx'].join(', ');

function adviceFor(path: string): Advice {
  const names = path.split('/');
  const [folder = '', ...inside] = names;
  const file = names.at(-1) ?? '';
  const known = FOLDERS.find(({ name }) => name === folder);
  if (names.length === 1) return rootAdvice(file);
  if (!known) return folderAdvice(folder);
  if (inside.length !== known.pattern.split('/').length - 1)
    return depthAdvice(known.pattern, file);
  const ending = known.pattern.slice(known.pattern.lastIndexOf('.'));
  const right = `${asId(stem(file)) || '<id>'}${ending}`;
  if (!file.endsWith(ending)) {
    return [`files of ${folder}/ end in ${ending}`, `rename ${quote(file)} to ${quote(right)}`];
  }
  return [
    `the name ${quote(file)} is not one that an entry can have`,
    `rename it in lower-case words joined by hyphens: ${quote(right)}`,
  ];
}

function rootAdvice(file: string): Advice {
  const single = ['site.yml', 'redirects.yml'].find((name) => isLike(file, name));
  return [
    `the record does not know a file ${quote(file)} here`,
    single
      ? `rename it to ${quote(single)}`
      : `move it to one of ${PLACES}, or put _ before its name`,
  ];
}

function folderAdvice(folder: string): Advice {
  const meant = closest(
    folder,
    FOLDERS.map(({ name }) => name),
  );
  return [
    `the record does not know a folder ${quote(folder)}`,
    meant
      ? `did you mean ${quote(meant)}?`
      : `move the file to one of ${PLACES}, or put _ before the name of the folder`,
  ];
}

function depthAdvice(pattern: string, file: string): Advice {
  const place = pattern.replace(/\/[^/]*$/, '/').replace('[!_]*', '<year>');
  return [
    `files of ${pattern.split('/')[0]}/ do not lie here`,
    `move it to ${place}${shownName(file)}`,
  ];
}

function shownName(file: string): string {
  return asId(stem(file)) === stem(file) ? file : '';
}
