import { z } from 'astro/zod';
import type { ContentFile } from '../content-file.ts';
import { findingIn } from '../finding.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { namePosition } from '../yaml-position.ts';

const successorSchema = z.object({
  supersedes: z
    .array(z.object({ proposal: z.string() }))
    .catch([])
    .default([]),
});

export const successionEnds: Rule = {
  name: 'succession-ends',
  explains: 'No proposal replaces itself, directly or through others.',
  *find({ files }) {
    const proposals = files.filter(({ collection }) => collection === 'proposals');
    const replaced = new Map(proposals.map((file) => [file.id, replacedBy(file)]));
    for (const file of proposals) {
      const chain = file.yaml && loopFrom(file.id, replaced);
      if (!chain) continue;
      yield findingIn(
        file,
        namePosition(file.yaml, ['supersedes']),
        `the proposal replaces itself: ${chain.map(quote).join(' replaces ')}`,
        'take one of these out of supersedes',
      );
    }
  },
};

function replacedBy({ yaml }: ContentFile): readonly string[] {
  const { supersedes = [] } = successorSchema.safeParse(yaml?.data).data ?? {};
  return supersedes.map(({ proposal }) => proposal);
}

/** The chain from a proposal back to itself; undefined if there is none. */
function loopFrom(
  start: string,
  replaced: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  const seen = new Set<string>();
  const open = [[start]];
  for (let chain = open.shift(); chain; chain = open.shift()) {
    for (const next of replaced.get(chain.at(-1) ?? '') ?? []) {
      if (next === start) return [...chain, next];
      if (!seen.has(next)) open.push([...chain, next]);
      seen.add(next);
    }
  }
  return undefined;
}
