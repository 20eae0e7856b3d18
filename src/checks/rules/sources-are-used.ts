import { componentNamed } from '../../prose/components.ts';
import { idsIn } from '../../prose/read-prose.ts';
import type { Prose, ProseElement } from '../../prose/prose.ts';
import { COLLECTIONS } from '../../schema/collections.ts';
import { localReferentOf, namedListOf } from '../../schema/identifier.ts';
import { closest } from '../closest.ts';
import type { ContentFile } from '../content-file.ts';
import { findingIn } from '../finding.ts';
import type { Position } from '../problem.ts';
import { quote } from '../quote.ts';
import type { YamlSource } from '../read-yaml.ts';
import type { Rule } from '../rule.ts';
import { valuePosition } from '../yaml-position.ts';

/** An id of a source and where it stands. */
interface Mention extends Position {
  readonly id: string;
}

export const sourcesAreUsed: Rule = {
  name: 'sources-are-used',
  explains: 'Every source of an entry is cited in it, and every cited source is one of the entry.',
  *find({ files }) {
    for (const file of files) {
      if (!file.collection || !file.yaml) continue;
      const { sources, cited } = sourcesOf(file, file.yaml);
      const known = new Set(sources.map(({ id }) => id));
      for (const mention of cited) {
        if (known.has(mention.id)) continue;
        const wrong = `this file has no source with the id ${quote(mention.id)}`;
        yield findingIn(file, mention, wrong, cureFor(mention.id, known));
      }
      // Of a body that cannot be read nobody knows what it cites.
      if (COLLECTIONS[file.collection].prose && !file.prose?.complete) continue;
      const used = new Set(cited.map(({ id }) => id));
      for (const source of sources) {
        if (used.has(source.id)) continue;
        const wrong = `the source ${quote(source.id)} is not cited`;
        yield findingIn(file, source, wrong, 'cite it where it shows something, or take it out');
      }
    }
  },
};

function sourcesOf({ fields, prose }: ContentFile, yaml: YamlSource) {
  const sources: Mention[] = [];
  const cited: Mention[] = [...citedInProse(prose)];
  for (const { path, schema, value } of fields) {
    if (typeof value !== 'string') continue;
    const mention = { id: value, ...valuePosition(yaml, path) };
    if (namedListOf(schema) === 'sources') sources.push(mention);
    if (localReferentOf(schema) === 'sources') cited.push(mention);
  }
  return { sources, cited };
}

function citedInProse(prose: Prose | undefined): readonly Mention[] {
  return (prose?.elements ?? []).flatMap((element) =>
    idsCitedBy(element).map((id) => ({ id, line: element.line, column: element.column })),
  );
}

function idsCitedBy({ name, attributes }: ProseElement): readonly string[] {
  return Object.entries(componentNamed(name)?.attributes ?? {})
    .filter(([, { names }]) => names === 'sources')
    .flatMap(([attribute]) => idsIn(attributes.get(attribute) ?? ''));
}

function cureFor(id: string, known: ReadonlySet<string>): string {
  const meant = closest(id, known);
  if (meant) return `did you mean ${quote(meant)}?`;
  return known.size === 0
    ? 'add the source to the list "sources", or take the citation out'
    : `write one of its ids (${[...known].join(', ')}), or add the source to the list "sources"`;
}
