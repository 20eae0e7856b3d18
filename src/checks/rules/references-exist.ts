import { localReferentOf, REFERABLE, whereOf, type Referable } from '../../schema/identifier.ts';
import { valueAt } from '../../schema/fields.ts';
import { asId, closest } from '../closest.ts';
import type { Content } from '../content.ts';
import type { ContentFile } from '../content-file.ts';
import { findingIn } from '../finding.ts';
import { entryFile, entryWord, withArticle } from '../folder-words.ts';
import { mentionsIn, type Mention } from '../mentions.ts';
import type { Finding } from '../problem.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { valuePosition } from '../yaml-position.ts';

export const referencesExist: Rule = {
  name: 'references-exist',
  explains:
    'Every id that an entry mentions is the name of an entry, or of a part of the same entry.',
  *find(content) {
    for (const file of content.files) {
      for (const mention of mentionsIn(file)) {
        const finding = findingOf(mention, file, content);
        if (finding) yield finding;
      }
      yield* brokenPointersIn(file);
    }
  },
};

function findingOf(
  mention: Mention,
  file: ContentFile,
  { ids }: Pick<Content, 'ids'>,
): Finding | undefined {
  const { id, folders } = mention;
  // Tracks are not known if site.yml cannot be read.
  if (folders.some((folder) => !ids[folder])) return undefined;
  const holders = folders.filter((folder) => ids[folder]?.has(id));
  if (holders.length === 1) return undefined;
  if (holders.length > 1) {
    const wrong = `${quote(id)} is the id of ${holders.map(withArticle).join(' and of ')}`;
    return findingIn(
      file,
      mention,
      wrong,
      'rename one of the two files, so that it is clear who is meant',
    );
  }
  const wrong = `no ${folders.map(entryWord).join(' or ')} has the id ${quote(id)}`;
  return findingIn(file, mention, wrong, cureFor(mention, ids));
}

function cureFor({ id, folders }: Mention, ids: Content['ids']): string {
  const elsewhere = REFERABLE.find((folder) => ids[folder]?.has(id));
  const meant = closest(
    id,
    folders.flatMap((folder) => [...(ids[folder] ?? [])]),
  );
  if (meant && !elsewhere) return `did you mean ${quote(meant)}?`;
  const cure = `write an id from ${folders.map(whereOf).join(' or ')}`;
  return elsewhere
    ? `it is the id of ${withArticle(elsewhere)}; ${cure}`
    : `${cure}, or add ${folders.map((folder) => newEntry(id, folder)).join(' or ')}`;
}

/** @example newEntry('jane-doe', 'people') // => 'content/people/jane-doe.yml' */
function newEntry(id: string, folder: Referable): string {
  return folder === 'tracks' ? 'it there' : `content/${entryFile(folder, asId(id))}`;
}

/** Pointers of the text to claims and readouts of the entry itself. */
function* brokenPointersIn(file: ContentFile): Generator<Finding> {
  if (!file.yaml) return;
  const claims = valueAt(file.yaml.data, ['claims']);
  const claimIds = Array.isArray(claims) ? claims.map((claim) => valueAt(claim, ['id'])) : [];
  const known = claimIds.filter((id) => typeof id === 'string');
  for (const { path, schema, value } of file.fields) {
    if (localReferentOf(schema) !== 'claims' || typeof value !== 'string') continue;
    const own = valueAt(file.yaml.data, [...path.slice(0, 2), 'id']);
    if (known.includes(value) && value !== own) continue;
    const position = valuePosition(file.yaml, path);
    const others = known.filter((id) => id !== own);
    const wrong =
      value === own
        ? 'a claim does not contradict itself'
        : `this entry has no claim with the id ${quote(value)}`;
    yield findingIn(file, position, wrong, claimFieldCure(value, others));
  }
  for (const element of file.prose?.elements ?? []) {
    const id = element.attributes.get('id');
    if (element.name === 'Claim' && id !== undefined && !known.includes(id)) {
      const meant = closest(id, known);
      const wrong = `this entry has no claim with the id ${quote(id)}`;
      yield findingIn(
        file,
        element,
        wrong,
        meant ? `did you mean ${quote(meant)}?` : claimCure(known),
      );
    }
    if (element.name === 'Readouts' && valueAt(file.yaml.data, ['readouts']) === undefined) {
      const cure = 'add the field readouts, or take <Readouts> and </Readouts> away from the words';
      yield findingIn(file, element, 'this entry has no readouts', cure);
    }
  }
}

function claimFieldCure(id: string, others: readonly string[]): string {
  const meant = closest(id, others);
  if (meant) return `did you mean ${quote(meant)}?`;
  return others.length > 0
    ? `write one of these: ${others.join(', ')}`
    : 'take it out: there is no other claim in this entry';
}

function claimCure(known: readonly string[]): string {
  return known.length > 0
    ? 'write the id of one of its claims'
    : 'add the claim to the field claims, or take <Claim …> and </Claim> away from the words';
}
