import { z } from 'astro/zod';
import { parseCalendarDate } from '../calendar/calendar-date.ts';
import { eventSchema } from '../schema/event.ts';
import type { ContentFile } from './content-file.ts';

const datedSchema = z.object({ date: eventSchema.shape.date });

/** The year in which an event begins; undefined for what is no event, or has no date in the calendar. */
export function eventYear({ collection, yaml }: ContentFile): string | undefined {
  const dated = datedSchema.safeParse(collection === 'events' ? yaml?.data : undefined);
  return dated.success ? parseCalendarDate(dated.data.date).firstDay.slice(0, 4) : undefined;
}

/** The folder of the year in which the file of an event lies. */
export function yearFolder({ path }: ContentFile): string {
  return path.split('/')[1] ?? '';
}
