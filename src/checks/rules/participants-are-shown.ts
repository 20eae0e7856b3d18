import { z } from 'astro/zod';
import type { Content } from '../content.ts';
import type { ContentFile } from '../content-file.ts';
import { findingIn } from '../finding.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { valuePosition } from '../yaml-position.ts';

const idSchema = z.string().optional().catch(undefined);
const participantsSchema = z.object({
  participants: z.array(z.object({ person: idSchema, sources: z.unknown().optional() })).catch([]),
});
const namesSchema = z.object({
  name: z.string(),
  aliases: z.array(z.string()).catch([]).default([]),
});

/** The fields of an event whose statements have sources of their own. */
const SOURCED = ['claims', 'readouts', 'positions', 'uncertain'];

export const participantsAreShown: Rule = {
  name: 'participants-are-shown',
  explains: 'Who takes part in an event is named where the entry cites sources, or has sources.',
  *find(content) {
    const names = namesOfPeople(content);
    for (const file of content.files) {
      if (file.collection !== 'events' || !file.yaml || !file.prose?.complete) continue;
      const event = participantsSchema.safeParse(file.yaml.data).data;
      const said = saidIn(file);
      for (const [index, { person, sources }] of (event?.participants ?? []).entries()) {
        if (person === undefined || sources !== undefined) continue;
        const known = names.get(person);
        if (!known || known.some((name) => said.includes(name)) || said.includes(person)) continue;
        yield findingIn(
          file,
          valuePosition(file.yaml, ['participants', index, 'person']),
          `nothing that cites a source names ${quote(person)}`,
          'name the person in a sentence with its sources, or add sources: with the id of a source of this entry that names them',
        );
      }
    }
  },
};

/** Their family names, by id: that is how texts name people after the first time. */
function namesOfPeople({ files }: Content): ReadonlyMap<string, readonly string[]> {
  return new Map(
    files.flatMap((file) => {
      const person =
        file.collection === 'people' ? namesSchema.safeParse(file.yaml?.data).data : undefined;
      return person ? [[file.id, [person.name, ...person.aliases].map(familyName)] as const] : [];
    }),
  );
}

function familyName(name: string): string {
  return name.split(' ').at(-1) ?? name;
}

/** All that the entry says with sources: its body, and the fields whose items have some. */
function saidIn({ body, fields }: ContentFile): string {
  const texts = fields
    .filter(({ path }) => SOURCED.includes(String(path[0])))
    .flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  return [body, ...texts].join('\n');
}
