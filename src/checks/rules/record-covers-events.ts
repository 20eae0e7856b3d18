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
  status: z.enum(EVENT_STATUSES).extract(['held']).default('held'),
});

export const recordCoversEvents: Rule = {
  name: 'record-covers-events',
  explains: 'Every event that was held begins on a day that the record covers.',
  *find({ files }) {
    const site = files.find(({ collection }) => collection === 'site');
    const covered = coveredSchema.safeParse(site?.yaml?.data);
    if (!site || !covered.success) return;
    const { coversUntil } = covered.data;
    for (const file of files) {
      const held = heldSchema.safeParse(file.collection === 'events' ? file.yaml?.data : undefined);
      const date = held.success ? realDate(held.data.date) : undefined;
      if (!file.yaml || !date || date.firstDay <= coversUntil) continue;
      yield findingIn(
        file,
        valuePosition(file.yaml, ['date']),
        `the event begins on ${date.firstDay}, and the record covers the days until ${coversUntil}`,
        `if the date is right, write coversUntil: "${date.firstDay}" or a later day in ${site.file}; if the event is still to come, write status: scheduled`,
      );
    }
  },
};
