import { COLLECTIONS } from '../../schema/collections.ts';
import { valueAt } from '../../schema/fields.ts';
import { closest } from '../closest.ts';
import { collectionNames } from '../collection-of.ts';
import type { Content } from '../content.ts';
import type { ContentFile } from '../content-file.ts';
import { findingIn } from '../finding.ts';
import type { Finding, Position } from '../problem.ts';
import { quote } from '../quote.ts';
import type { YamlSource } from '../read-yaml.ts';
import type { Rule } from '../rule.ts';
import { valuePosition } from '../yaml-position.ts';

export const redirectsResolve: Rule = {
  name: 'redirects-resolve',
  explains: 'Every redirect leads from an address that no entry has to one that an entry has.',
  *find(content) {
    const file = content.files.find(({ collection }) => collection === 'redirects');
    if (!file?.yaml) return;
    const live = liveAddresses(content);
    const seen = new Set<string>();
    for (const from of addressesIn(file.yaml, 'from')) {
      if (isInFolder(from)) yield* problemsOfOld(from, file, live, seen);
      else yield unknownFolder(from, file);
      seen.add(from.address);
    }
    for (const to of addressesIn(file.yaml, 'to')) {
      if (!isInFolder(to)) yield unknownFolder(to, file);
      // Tracks are not known if site.yml cannot be read.
      else if (folderOf(to) !== 'tracks' || content.ids.tracks)
        yield* problemsOfNew(to, file, live);
    }
  },
};

/** `events/jeddah-talks`, and where it stands. */
interface Address extends Position {
  readonly address: string;
}

/** The addresses in a field of the redirects, as far as they have the form of one: the rest is the schema's to refuse. */
function addressesIn(yaml: YamlSource, field: 'from' | 'to'): readonly Address[] {
  const redirects = valueAt(yaml.data, ['redirects']);
  if (!Array.isArray(redirects)) return [];
  return redirects.flatMap((redirect, index) => {
    const address = valueAt(redirect, [field]);
    if (typeof address !== 'string' || !/^[a-z]+\/[a-z0-9-]+$/.test(address)) return [];
    return [{ address, ...valuePosition(yaml, ['redirects', index, field]) }];
  });
}

const FOLDERS: readonly string[] = [
  ...collectionNames().filter((name) => COLLECTIONS[name].pattern.includes('*')),
  'tracks',
];

function liveAddresses({ files, ids }: Content): ReadonlySet<string> {
  const entries = files.map(({ collection, id }) => `${collection}/${id}`);
  const tracks = [...(ids.tracks ?? [])].map((id) => `tracks/${id}`);
  return new Set([...entries, ...tracks]);
}

function* problemsOfOld(
  from: Address,
  file: ContentFile,
  live: ReadonlySet<string>,
  seen: ReadonlySet<string>,
): Generator<Finding> {
  if (live.has(from.address)) {
    const wrong = `an entry still has the address ${quote(from.address)}`;
    yield findingIn(file, from, wrong, 'take the redirect out, or remove the entry');
  }
  if (seen.has(from.address)) {
    const wrong = `the address ${quote(from.address)} is redirected a second time`;
    yield findingIn(file, from, wrong, 'keep one of the two redirects');
  }
}

function* problemsOfNew(
  to: Address,
  file: ContentFile,
  live: ReadonlySet<string>,
): Generator<Finding> {
  if (live.has(to.address)) return;
  const inFolder = [...live].filter((address) => address.startsWith(`${folderOf(to)}/`));
  const meant = closest(to.address, inFolder);
  const cure = meant ? `did you mean ${quote(meant)}?` : 'write the address that the entry has now';
  yield findingIn(file, to, `no entry has the address ${quote(to.address)}`, cure);
}

function unknownFolder(address: Address, file: ContentFile): Finding {
  const meant = closest(folderOf(address), FOLDERS);
  const wrong = `the record has no folder for the address ${quote(address.address)}`;
  const cure = `begin the address with one of: ${FOLDERS.join(', ')}`;
  return findingIn(file, address, wrong, meant ? `did you mean ${quote(meant)}?` : cure);
}

/** @example folderOf({ address: 'events/jeddah-talks', … }) // => 'events' */
function folderOf({ address }: Address): string {
  return address.replace(/\/.*/, '');
}

function isInFolder(address: Address): boolean {
  return FOLDERS.includes(folderOf(address));
}
