import { COLLECTIONS } from '../schema/collections.ts';
import { asId, closest } from './closest.ts';
import { collectionNames } from './collection-of.ts';
import { quote } from './quote.ts';

/** @example isLike('Site.yaml', 'site.yml') // => true */
export function isLike(path: string, pattern: string): boolean {
  return !path.includes('/') && asId(stem(path)) === stem(pattern);
}

function stem(name: string): string {
  return name.replace(/\.[^.]*$/, '');
}

type Advice = readonly [wrong: string, cure: string];

const FOLDERS = collectionNames()
  .filter((name) => COLLECTIONS[name].pattern.includes('*'))
  .map((name) => ({ name, pattern: COLLECTIONS[name].pattern }));
const ELSEWHERE = 'into the folder of its kind, such as events/<year>/ or people/';

/**
 * Why no collection looks at a file, and where it could go.
 *
 * @param path inside the content folder
 */
export function adviceForMisplaced(path: string): Advice {
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
      : `move it ${ELSEWHERE}, or put _ before its name to set it aside`,
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
      : `move the file ${ELSEWHERE}, or put _ before the name of the folder to set it aside`,
  ];
}

function depthAdvice(pattern: string, file: string): Advice {
  const place = pattern.replace(/\/[^/]*$/, '/').replace('[^_]*', '<year>');
  return [
    `files of ${pattern.split('/')[0]}/ do not lie here`,
    `move it to ${place}${shownName(file)}`,
  ];
}

function shownName(file: string): string {
  return asId(stem(file)) === stem(file) ? file : '';
}
