import { COLLECTIONS, type CollectionName } from '../schema/collections.ts';
import { IDENTIFIER } from '../schema/identifier.ts';

/** How the files of a collection lie: `events/<year>/<id>.mdx`. */
interface Pattern {
  readonly collection: CollectionName;
  readonly expression: RegExp;
}

const PATTERNS: readonly Pattern[] = collectionNames().map((collection) => ({
  collection,
  expression: expressionOf(COLLECTIONS[collection].pattern),
}));

export function collectionNames(): readonly CollectionName[] {
  // Object.keys knows no more than that the names are text.
  return Object.keys(COLLECTIONS) as CollectionName[];
}

/** Turns a glob of stars and bracket expressions, each inside one folder or name, into a regular expression. */
function expressionOf(pattern: string): RegExp {
  const source = pattern.replaceAll('.', '\\.').replaceAll('[!', '[^').replaceAll('*', '[^/]*');
  return new RegExp(`^${source}$`);
}

/**
 * The collection that a file belongs to; undefined for a file that lies where no collection looks, or whose name is no id.
 *
 * @param path inside the content folder, with slashes
 */
export function collectionOf(path: string): CollectionName | undefined {
  const { collection } = PATTERNS.find(({ expression }) => expression.test(path)) ?? {};
  return IDENTIFIER.test(idOf(path)) ? collection : undefined;
}

/** @example idOf('events/2025/jeddah-talks.mdx') // => 'jeddah-talks' */
export function idOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
}

/** Files that are not part of the record: instructions, drafts, tools, and the shapes of the map. */
export function isSetAside(path: string): boolean {
  const names = path.split('/');
  const last = names.at(-1) ?? '';
  if (names.some((name) => /^[._]/.test(name))) return true;
  return (
    last === 'README.md' ||
    last === 'LICENSE' ||
    (names[0] === 'geo' && names.length > 1 && path !== COLLECTIONS.geo.pattern)
  );
}
