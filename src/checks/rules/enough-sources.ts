import { z } from 'astro/zod';
import { partySchema } from '../../schema/party.ts';
import { personSchema } from '../../schema/person.ts';
import type { Content } from '../content.ts';
import type { ContentFile } from '../content-file.ts';
import { findingIn } from '../finding.ts';
import type { Finding } from '../problem.ts';
import { quote } from '../quote.ts';
import type { YamlSource } from '../read-yaml.ts';
import type { Rule } from '../rule.ts';
import { namePosition, valuePosition } from '../yaml-position.ts';

const textSchema = z.string().optional().catch(undefined);
const idsSchema = z.union([z.string(), z.array(z.string())]).catch([]);

/** What this rule needs of an event, also where the rest of it does not fit the schema. */
const sourcedSchema = z.object({
  sources: z.array(z.object({ url: textSchema, stateOutlet: textSchema })).min(1),
  claims: z
    .array(z.object({ id: textSchema, by: idsSchema, party: idsSchema }))
    .optional()
    .catch(undefined),
});
type Sourced = z.output<typeof sourcedSchema>;
type Claim = NonNullable<Sourced['claims']>[number];

/**
 * A source is a party's own if `stateOutlet` is the ISO code of that party. The entries say of no other source whose it is,
 * so a claim by a party without an ISO code, or by nobody with an entry, is not looked at.
 */
export const enoughSources: Rule = {
  name: 'enough-sources',
  explains:
    'Every event has two sources, and one that is not the own outlet of who makes a claim in it.',
  *find(content) {
    const states = statesOfSpeakers(content);
    for (const file of content.files) {
      if (file.collection !== 'events' || !file.yaml) continue;
      const sourced = sourcedSchema.safeParse(file.yaml.data);
      if (!sourced.success) continue;
      yield* tooFew(sourced.data, file, file.yaml);
      yield* onesided(sourced.data, file, file.yaml, states);
    }
  },
};

function* tooFew({ sources }: Sourced, file: ContentFile, yaml: YamlSource): Generator<Finding> {
  const pages = new Set(sources.map(({ url }, index) => url ?? index));
  if (pages.size >= 2) return;
  const wrong =
    sources.length > 1
      ? 'the sources of this event are all one page'
      : 'this event has one source, and every event has at least two';
  yield findingIn(file, namePosition(yaml, ['sources']), wrong, 'add a source from another page');
}

function* onesided(
  { sources, claims = [] }: Sourced,
  file: ContentFile,
  yaml: YamlSource,
  states: States,
): Generator<Finding> {
  const outlets = new Set(sources.map(({ stateOutlet }) => stateOutlet));
  for (const [index, claim] of claims.entries()) {
    const speaking = new Set(statesBehind(claim, states));
    if (![...outlets].every((outlet) => outlet !== undefined && speaking.has(outlet))) continue;
    yield findingIn(
      file,
      valuePosition(yaml, ['claims', index, 'id']),
      `every source of this event is an outlet of the state that makes the claim ${quote(claim.id ?? '')}`,
      'add a source that is not',
    );
  }
}

/** ISO codes of the states for which a speaker speaks, by the id of a person or a party. */
type States = ReadonlyMap<string, string>;

function statesOfSpeakers({ files }: Content): States {
  const states = new Map<string, string>();
  for (const { collection, id, yaml } of files) {
    const { iso } = isoSchema.safeParse(collection === 'parties' && yaml?.data).data ?? {};
    if (iso !== undefined) states.set(id, iso);
  }
  for (const { collection, id, yaml } of files) {
    const { party } = memberSchema.safeParse(collection === 'people' && yaml?.data).data ?? {};
    const state = party === undefined ? undefined : states.get(party);
    if (state !== undefined) states.set(id, state);
  }
  return states;
}

const isoSchema = z.object({ iso: partySchema.shape.iso });
const memberSchema = z.object({ party: personSchema.shape.party });

function statesBehind({ by, party }: Claim, states: States): readonly string[] {
  return [by, party]
    .flat()
    .map((speaker) => states.get(speaker))
    .filter((state) => state !== undefined);
}
