import { PROSE_COMPONENTS } from '../../prose/components.ts';
import type { CollectionName } from '../../schema/collections.ts';
import { findingIn } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Pages are about the record, not part of it. */
const CITED: readonly (CollectionName | undefined)[] = ['events', 'proposals'];

export const paragraphsAreCited: Rule = {
  name: 'paragraphs-are-cited',
  explains: 'Every paragraph of an event or a proposal ends with the sources of what it says.',
  *find({ files }) {
    for (const file of files) {
      if (!CITED.includes(file.collection)) continue;
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
