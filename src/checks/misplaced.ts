import { COLLECTIONS } from '../schema/collections.ts';
import { alreadyThere, entryWith } from './already-there.ts';
import { asId, closest } from './closest.ts';
import { collectionNames } from './collection-of.ts';
import type { ContentFile } from './content-file.ts';
import { quote } from './quote.ts';

/** @example isLike('Site.yaml', 'site.yml') // => true */
export function isLike(path: string, pattern: string): boolean {
  return !path.includes('/') && asId(stem(path)) === stem(pattern);
}

/** Some editors add an ending of their own: `talks.mdx.txt`. */
function stem(name: string): string {
  return name.replace(/(?:\.(?:mdx|yml))?\.[^.]*$/, '');
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
 * @param files those of the folder: no advice would overwrite one of them
 */
export function adviceForMisplaced(path: string, files: readonly ContentFile[]): Advice {
  const [wrong, cure] = placeFor(path, files);
  const [folder = ''] = path.split('/');
  const meant = folderMeant(folder);
  const taken = meant && entryWith(asId(stem(path.replace(/^.*\//, ''))), meant, files);
  return [wrong, meant && taken ? alreadyThere(meant, taken) : cure];
}

/** A month or a day, as in `2025-03`, `2025-03-11`, `20250311` and `11-03-2025`. */
const DATE_IN_NAME =
  /(?:^|-)(?:(?:1[89]|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-[0-3]\d)?|(?:0[1-9]|1[0-2])[0-3]\d)|[0-3]\d-(?:0[1-9]|1[0-2])-(?:19|20)\d\d)(?=-|$)/;

/** What to say of an event whose name has a date in it; undefined of any other file. */
export function adviceForDated(
  { collection, id }: ContentFile,
  files: readonly ContentFile[],
): Advice | undefined {
  if (collection !== 'events' || !DATE_IN_NAME.test(id)) return undefined;
  const words = asId(id.replace(DATE_IN_NAME, ''));
  const taken = entryWith(words, 'events', files);
  const rename =
    words === ''
      ? 'rename it in a few words that say what happened, such as "jeddah-talks.mdx"'
      : `rename it to ${quote(`${words}.mdx`)}; the date belongs into the field date`;
  return [
    `the name ${quote(id)} has a date in it, which would stay in the address of the page if the date is corrected`,
    taken ? alreadyThere('events', taken) : rename,
  ];
}

function folderMeant(folder: string) {
  const names = FOLDERS.map(({ name }) => name);
  const meant = closest(folder, names);
  return names.find((name) => name === folder) ?? names.find((name) => name === meant);
}

function placeFor(path: string, files: readonly ContentFile[]): Advice {
  const names = path.split('/');
  const [folder = '', ...inside] = names;
  const file = names.at(-1) ?? '';
  const known = FOLDERS.find(({ name }) => name === folder);
  if (names.length === 1) return rootAdvice(file, files);
  if (!known) return folderAdvice(folder);
  const ending = known.pattern.slice(known.pattern.lastIndexOf('.'));
  const right = `${asId(stem(file)) || '<id>'}${ending}`;
  if (inside.length !== known.pattern.split('/').length - 1) {
    return depthAdvice(known.pattern, file.startsWith(right) ? right : shownName(file));
  }
  if (!file.endsWith(ending)) {
    return [`files of ${folder}/ end in ${ending}`, `rename ${quote(file)} to ${quote(right)}`];
  }
  return [
    `the name ${quote(file)} is not one that an entry can have`,
    `rename it in lower-case words joined by hyphens: ${quote(right)}`,
  ];
}

function rootAdvice(file: string, files: readonly ContentFile[]): Advice {
  const single = ['site.yml', 'redirects.yml'].find((name) => isLike(file, name));
  const wrong = `the record does not know a file ${quote(file)} here`;
  if (single && files.some(({ path }) => path === single)) {
    return [wrong, `there is a file ${quote(single)} already; take this one out`];
  }
  return [
    wrong,
    single
      ? `rename it to ${quote(single)}`
      : `move it ${ELSEWHERE}, or put _ before its name to set it aside`,
  ];
}

function folderAdvice(folder: string): Advice {
  const meant = folderMeant(folder);
  return [
    `the record does not know a folder ${quote(folder)}`,
    meant
      ? `did you mean ${quote(meant)}?`
      : `move the file ${ELSEWHERE}, or put _ before the name of the folder to set it aside`,
  ];
}

function depthAdvice(pattern: string, name: string): Advice {
  const place = pattern.replace(/\/[^/]*$/, '/').replace('[^_]*', '<year>');
  return [`files of ${pattern.split('/')[0]}/ do not lie here`, `move it to ${place}${name}`];
}

function shownName(file: string): string {
  return asId(stem(file)) === stem(file) ? file : '';
}
