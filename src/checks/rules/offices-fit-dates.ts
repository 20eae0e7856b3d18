import { z } from 'astro/zod';
import type { CalendarDate } from '../../calendar/calendar-date.ts';
import type { Content } from '../content.ts';
import { findingIn } from '../finding.ts';
import { quote } from '../quote.ts';
import { realDate } from '../real-date.ts';
import type { Rule } from '../rule.ts';
import { valuePosition } from '../yaml-position.ts';

const textSchema = z.string().optional().catch(undefined);
const officesSchema = z.object({
  roles: z.array(z.object({ title: textSchema, from: textSchema, to: textSchema })).catch([]),
});
type Office = z.output<typeof officesSchema>['roles'][number];

const participantsSchema = z.object({
  date: z.string(),
  participants: z.array(z.object({ person: textSchema, role: textSchema })).catch([]),
});

export const officesFitDates: Rule = {
  name: 'offices-fit-dates',
  explains:
    'Who takes part in an office holds it on that day, as far as the entry of the person says.',
  *find(content) {
    const offices = officesOf(content);
    for (const file of content.files) {
      const event =
        file.collection === 'events' && participantsSchema.safeParse(file.yaml?.data).data;
      const date = event && realDate(event.date);
      if (!event || !date || !file.yaml) continue;
      for (const [index, { person = '', role }] of event.participants.entries()) {
        const known = offices.get(person);
        if (!known || role === undefined) continue;
        const problem = misfit(role, known, date);
        if (!problem) continue;
        const at = valuePosition(file.yaml, ['participants', index, 'role']);
        yield findingIn(file, at, problem.wrong, `${problem.cure} content/people/${person}.yml`);
      }
    }
  },
};

function officesOf({ files }: Content): ReadonlyMap<string, readonly Office[]> {
  return new Map(
    files.flatMap((file) => {
      const parsed = file.collection === 'people' && officesSchema.safeParse(file.yaml?.data);
      return parsed && parsed.success ? [[file.id, parsed.data.roles] as const] : [];
    }),
  );
}

function misfit(role: string, offices: readonly Office[], date: CalendarDate) {
  const held = offices.filter(({ title }) => title === role);
  if (held.length === 0) {
    const known = offices.map(({ title }) => quote(title ?? '')).join(', ');
    return {
      wrong: `${quote(role)} is not an office of this person`,
      cure: known ? `write one of ${known}, or add it to` : 'add it to',
    };
  }
  if (held.some(({ from, to }) => startsBy(from, date.lastDay) && lastsTo(to, date.firstDay)))
    return undefined;
  return {
    wrong: `this person did not hold the office ${quote(role)} on ${date.firstDay}`,
    cure: 'write the office of that day, or correct its dates in',
  };
}

function startsBy(from: string | undefined, day: string): boolean {
  const first = from === undefined ? undefined : realDate(from)?.firstDay;
  return first === undefined || first <= day;
}

function lastsTo(to: string | undefined, day: string): boolean {
  const last = to === undefined ? undefined : realDate(to)?.lastDay;
  return last === undefined || last >= day;
}
