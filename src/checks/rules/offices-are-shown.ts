import { z } from 'astro/zod';
import type { Content } from '../content.ts';
import { findingIn } from '../finding.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { valuePosition } from '../yaml-position.ts';

const textSchema = z.string().optional().catch(undefined);
const officesSchema = z.object({
  roles: z.array(z.object({ title: textSchema, sources: z.unknown().optional() })).catch([]),
});
const participantsSchema = z.object({
  participants: z.array(z.object({ person: textSchema, role: textSchema })).catch([]),
});

export const officesAreShown: Rule = {
  name: 'offices-are-shown',
  explains:
    'Every office of a person is one in which they take part in an event, or cites a source of the person’s entry.',
  *find(content) {
    const held = officesHeld(content);
    for (const file of content.files) {
      const person =
        file.collection === 'people' ? officesSchema.safeParse(file.yaml?.data).data : undefined;
      if (!person || !file.yaml) continue;
      for (const [index, { title, sources }] of person.roles.entries()) {
        if (title === undefined || sources !== undefined) continue;
        if (held.get(file.id)?.has(title)) continue;
        yield findingIn(
          file,
          valuePosition(file.yaml, ['roles', index, 'title']),
          `no event and no source shows the office ${quote(title)}`,
          'add sources: with the id of a source of this entry that names the office, or write it as the role of a participant of an event',
        );
      }
    }
  },
};

/** The offices in which each person takes part in events, by the id of the person. */
function officesHeld({ files }: Content): ReadonlyMap<string, ReadonlySet<string>> {
  const held = new Map<string, Set<string>>();
  for (const file of files) {
    const event =
      file.collection === 'events' ? participantsSchema.safeParse(file.yaml?.data).data : undefined;
    for (const { person, role } of event?.participants ?? []) {
      if (person === undefined || role === undefined) continue;
      held.set(person, (held.get(person) ?? new Set()).add(role));
    }
  }
  return held;
}
