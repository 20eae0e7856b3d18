import { z } from 'astro/zod';
import { parseCalendarDate } from '../../calendar/calendar-date.ts';
import { eventSchema } from '../../schema/event.ts';
import { findingIn } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { valuePosition } from '../yaml-position.ts';

const datedSchema = z.object({ date: eventSchema.shape.date });

export const yearFolderMatches: Rule = {
  name: 'year-folder-matches',
  explains: 'Every event lies in the folder of the year in which it begins.',
  *find({ files }) {
    for (const file of files) {
      if (file.collection !== 'events' || !file.yaml) continue;
      const dated = datedSchema.safeParse(file.yaml.data);
      if (!dated.success) continue;
      const year = parseCalendarDate(dated.data.date).firstDay.slice(0, 4);
      const folder = file.path.split('/')[1] ?? '';
      if (year === folder) continue;
      yield findingIn(
        file,
        valuePosition(file.yaml, ['date']),
        `the event begins in ${year}, but its file lies in events/${folder}/`,
        `move the file to events/${year}/, or correct the date`,
      );
    }
  },
};
