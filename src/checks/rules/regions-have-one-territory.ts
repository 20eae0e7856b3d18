import { z } from 'astro/zod';
import { findingIn } from '../finding.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { valuePosition } from '../yaml-position.ts';

/** A territory that covers its regions; a site only lies in one. */
const regionSchema = z.object({
  kind: z.literal('region'),
  regions: z.array(z.string().optional().catch(undefined)),
});

export const regionsHaveOneTerritory: Rule = {
  name: 'regions-have-one-territory',
  explains: 'A region of the map leads to one territory, so that no two cover the same one.',
  *find({ files }) {
    const holders = new Map<string, string>();
    for (const file of files) {
      const territory =
        file.collection === 'territories'
          ? regionSchema.safeParse(file.yaml?.data).data
          : undefined;
      if (!territory || !file.yaml) continue;
      for (const [index, region] of territory.regions.entries()) {
        if (region === undefined) continue;
        const holder = holders.get(region);
        if (holder === undefined) holders.set(region, file.id);
        else
          yield findingIn(
            file,
            valuePosition(file.yaml, ['regions', index]),
            `the region ${quote(region)} is already that of the territory ${quote(holder)}`,
            'let one of the two have it',
          );
      }
    }
  },
};
