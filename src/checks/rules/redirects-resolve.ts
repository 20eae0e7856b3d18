import { REFERABLE } from '../../schema/identifier.ts';
import { valueAt } from '../../schema/fields.ts';
import { closest } from '../closest.ts';
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
  *find({ files, ids }) {
    const file = files.find(({ collection }) => collection === 'redirects');
    if (!file?.yaml) return;
    const seen = new Set<string>();
    for (const from of addressesIn(file.yaml, 'from')) {
      yield* problemsOfOld(from, file, ids, seen);
      seen.add(from.address);
    }
    for (const to of addressesIn(file.yaml, 'to')) yield* problemsOfNew(to, file, ids);
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

function* problemsOfOld(
  from: Address,
  file: ContentFile,
  ids: Content['ids'],
  seen: ReadonlySet<string>,
): Generator<Finding> {
  if (isLive(from.address, ids)) {
    const wrong = `an entry still has the address ${quote(from.address)}`;
    yield findingIn(file, from, wrong, 'take the redirect out, or remove the entry');
  }
  if (seen.has(from.address)) {
    const wrong = `the address ${quote(from.address)} is redirected a second time`;
    yield findingIn(file, from, wrong, 'keep one of the two redirects');
  }
  if (!folderOf(from.address)) yield unknownFolder(from, file);
}

function* problemsOfNew(to: Address, file: ContentFile, ids: Content['ids']): Generator<Finding> {
  const folder = folderOf(to.address);
  if (!folder) yield unknownFolder(to, file);
  // Tracks are not known if site.yml cannot be read.
  else if (ids[folder] && !isLive(to.address, ids)) {
    const live = [...ids[folder]].map((id) => `${folder}/${id}`);
    const meant = closest(to.address, live);
    const cure = meant
      ? `did you mean ${quote(meant)}?`
      : 'write the address that the entry has now';
    yield findingIn(file, to, `no entry has the address ${quote(to.address)}`, cure);
  }
}

function unknownFolder(address: Address, file: ContentFile): Finding {
  const meant = closest(address.address.split('/')[0] ?? '', REFERABLE);
  const wrong = `the record has no folder for the address ${quote(address.address)}`;
  const cure = `begin the address with one of: ${REFERABLE.join(', ')}`;
  return findingIn(file, address, wrong, meant ? `did you mean ${quote(meant)}?` : cure);
}

function folderOf(address: string) {
  return REFERABLE.find((folder) => address.startsWith(`${folder}/`));
}

function isLive(address: string, ids: Content['ids']): boolean {
  const folder = folderOf(address);
  return folder !== undefined && (ids[folder]?.has(address.slice(folder.length + 1)) ?? false);
}
