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
  sources: z
    .array(z.object({ url: textSchema, stateOutlet: textSchema, party: textSchema }))
    .min(1),
  claims: z
    .array(z.object({ id: textSchema, by: idsSchema, party: idsSchema }))
    .optional()
    .catch(undefined),
});
type Sourced = z.output<typeof sourcedSchema>;
type Source = Sourced['sources'][number];
type Claim = NonNullable<Sourced['claims']>[number];

/**
 * A source is a party's own if `party` names that party, or if `stateOutlet` is its ISO code. The entries say of no other
 * source whose it is, so a claim by nobody with an entry is not looked at.
 */
export const enoughSources: Rule = {
  name: 'enough-sources',
  explains:
    'Every event has two sources, and one that is not the own outlet or text of who makes a claim in it.',
  *find(content) {
    const parties = readParties(content);
    for (const file of content.files) {
      if (file.collection !== 'events' || !file.yaml) continue;
      const sourced = sourcedSchema.safeParse(file.yaml.data);
      if (!sourced.success) continue;
      yield* tooFew(sourced.data, file, file.yaml);
      yield* onesided(sourced.data, file, file.yaml, parties);
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
  parties: Parties,
): Generator<Finding> {
  for (const [index, claim] of claims.entries()) {
    const speaking = partiesBehind(claim, parties);
    if (!sources.every((source) => isOwn(source, speaking, parties))) continue;
    yield findingIn(
      file,
      valuePosition(yaml, ['claims', index, 'id']),
      `every source of this event is an outlet or an official text of the party that makes the claim ${quote(claim.id ?? '')}`,
      'add a source that is not',
    );
  }
}

interface Parties {
  /** ISO codes of the parties that are states, by id. */
  readonly isoOf: ReadonlyMap<string, string>;
  /** Ids of the parties for which people speak, by the id of the person. */
  readonly partyOf: ReadonlyMap<string, string>;
}

const isoSchema = z.object({ iso: partySchema.shape.iso });
const memberSchema = z.object({ party: personSchema.shape.party });

function readParties({ files }: Content): Parties {
  const isoOf = new Map<string, string>();
  const partyOf = new Map<string, string>();
  for (const { collection, id, yaml } of files) {
    const { iso } = isoSchema.safeParse(collection === 'parties' && yaml?.data).data ?? {};
    if (iso !== undefined) isoOf.set(id, iso);
    const { party } = memberSchema.safeParse(collection === 'people' && yaml?.data).data ?? {};
    if (party !== undefined) partyOf.set(id, party);
  }
  return { isoOf, partyOf };
}

/** Ids of the parties that make a claim: themselves, by a person who speaks for them, or as its `party`. */
function partiesBehind({ by, party }: Claim, { partyOf }: Parties): readonly string[] {
  return [by, party].flat().map((speaker) => partyOf.get(speaker) ?? speaker);
}

function isOwn(source: Source, speaking: readonly string[], { isoOf }: Parties): boolean {
  return speaking.some(
    (party) =>
      party === source.party ||
      (source.stateOutlet !== undefined && source.stateOutlet === isoOf.get(party)),
  );
}
