import { z } from 'astro/zod';
import { siteSchema } from '../../schema/site.ts';
import { EVENT_STATUSES } from '../../schema/vocabulary.ts';
import { findingIn } from '../finding.ts';
import { realDate } from '../real-date.ts';
import type { Rule } from '../rule.ts';
import { valuePosition } from '../yaml-position.ts';

const coveredSchema = z.object({ coversUntil: siteSchema.shape.coversUntil });
const heldSchema = z.object({
  date: z.string(),
  positions: z
    .array(z.object({ date: z.string().optional() }))
    .catch([])
    .default([]),
  status: z.enum(EVENT_STATUSES).extract(['held']).default('held'),
});

export const recordCoversEvents: Rule = {
  name: 'record-covers-events',
  explains:
    'Every event that was held begins on a day that the record covers, and so does every position.',
  *find({ files }) {
    const site = files.find(({ collection }) => collection === 'site');
    const covered = coveredSchema.safeParse(site?.yaml?.data);
    if (!site || !covered.success) return;
    const { coversUntil } = covered.data;
    const until = `and the record covers the days until ${coversUntil}`;
    const cureFor = (day: string) =>
      `if the date is right, write coversUntil: "${day}" or a later day in ${site.file}`;
    for (const file of files) {
      const held = heldSchema.safeParse(file.collection === 'events' ? file.yaml?.data : undefined);
      if (!file.yaml || !held.success) continue;
      const day = realDate(held.data.date)?.firstDay;
      if (day !== undefined && day > coversUntil) {
        const at = valuePosition(file.yaml, ['date']);
        const cure = `${cureFor(day)}; if the event is still to come, write status: scheduled`;
        yield findingIn(file, at, `the event begins on ${day}, ${until}`, cure);
        continue;
      }
      for (const [index, { date }] of held.data.positions.entries()) {
        const taken = date === undefined ? undefined : realDate(date)?.lastDay;
        if (taken === undefined || taken <= coversUntil) continue;
        const at = valuePosition(file.yaml, ['positions', index, 'date']);
        yield findingIn(file, at, `the position is of ${taken}, ${until}`, cureFor(taken));
      }
    }
  },
};
