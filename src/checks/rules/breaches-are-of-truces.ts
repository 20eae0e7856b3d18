import { z } from 'astro/zod';
import type { FieldPath } from '../../schema/fields.ts';
import type { Content } from '../content.ts';
import { findingIn } from '../finding.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { valuePosition } from '../yaml-position.ts';

const namesSchema = z.union([z.string(), z.array(z.string())]);
const claimsSchema = z.object({
  claims: z
    .array(z.object({ breachOf: namesSchema.optional() }).optional().catch(undefined))
    .catch([])
    .default([]),
});
const truceSchema = z.object({ inForce: z.unknown().optional() });

export const breachesAreOfTruces: Rule = {
  name: 'breaches-are-of-truces',
  explains: 'A breach is claimed of a truce: of a proposal with days for which it was to hold.',
  *find(content) {
    const others = proposalsWithoutDays(content);
    for (const file of content.files) {
      const parsed = file.collection === 'events' && claimsSchema.safeParse(file.yaml?.data);
      if (!parsed || !parsed.success || !file.yaml) continue;
      for (const { id, path } of parsed.data.claims.flatMap(breachesOf)) {
        if (!others.has(id)) continue;
        yield findingIn(
          file,
          valuePosition(file.yaml, path),
          `the proposal ${quote(id)} has no days for which it was to hold`,
          `take it out of breachOf, or add inForce to content/proposals/${id}.mdx`,
        );
      }
    }
  },
};

function breachesOf(
  claim: z.output<typeof claimsSchema>['claims'][number],
  index: number,
): readonly { id: string; path: FieldPath }[] {
  const { breachOf } = claim ?? {};
  const path = ['claims', index, 'breachOf'];
  if (breachOf === undefined) return [];
  if (typeof breachOf === 'string') return [{ id: breachOf, path }];
  return breachOf.map((id, place) => ({ id, path: [...path, place] }));
}

function proposalsWithoutDays({ files }: Content): ReadonlySet<string> {
  const proposals = files.filter(({ collection }) => collection === 'proposals');
  return new Set(
    proposals
      .filter(({ yaml }) => truceSchema.safeParse(yaml?.data).data?.inForce === undefined)
      .filter(({ yaml }) => yaml !== undefined)
      .map(({ id }) => id),
  );
}
