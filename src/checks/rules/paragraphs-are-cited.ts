import { PROSE_COMPONENTS } from '../../prose/components.ts';
import { COLLECTIONS, type CollectionName } from '../../schema/collections.ts';
import { fieldNames } from '../../schema/fields.ts';
import { findingIn } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const paragraphsAreCited: Rule = {
  name: 'paragraphs-are-cited',
  explains: 'Every paragraph of an entry with sources ends with those of what it says.',
  *find({ files }) {
    for (const file of files) {
      if (!file.collection || !hasSources(file.collection)) continue;
      for (const paragraph of file.prose?.paragraphs ?? []) {
        if (paragraph.citedAtEnd) continue;
        yield findingIn(
          file,
          paragraph,
          'this paragraph does not end with its sources',
          `end it with ${PROSE_COMPONENTS.Cite.example}, directly after its last full stop`,
        );
      }
    }
  },
};

/** Pages are about the record, not part of it: their form has no sources. */
function hasSources(collection: CollectionName): boolean {
  return fieldNames(COLLECTIONS[collection].schema, {}).includes('sources');
}
