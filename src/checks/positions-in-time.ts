import { z } from 'astro/zod';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { compareEvents } from '../chronicle/compare-events.ts';
import { comparePositions } from '../chronicle/stances.ts';
import { STANCES, type Stance } from '../schema/vocabulary.ts';
import type { Content } from './content.ts';
import type { ContentFile } from './content-file.ts';
import type { YamlSource } from './read-yaml.ts';
import { realDate } from './real-date.ts';

const positionSchema = z
  .object({
    proposal: z.string(),
    party: z.string(),
    stance: z.enum(STANCES),
    date: z.string().optional().catch(undefined),
    note: z.string().optional().catch(undefined),
  })
  .optional()
  .catch(undefined);

/** What is needed of an event, also where the rest of it does not fit the schema. */
const datedSchema = z.object({
  date: z.string(),
  sequence: z.number().catch(0).default(0),
  positions: z.array(positionSchema).catch([]).default([]),
});

/** An event that can be put in time. */
export interface DatedEvent {
  readonly id: string;
  readonly date: CalendarDate;
  readonly sequence: number;
}

/** A position with the place in the file where it is written. */
export interface PlacedPosition {
  readonly event: DatedEvent;
  readonly file: ContentFile;
  readonly yaml: YamlSource;
  readonly index: number;
  readonly proposal: string;
  readonly party: string;
  readonly stance: Stance;
  /** That of the event, unless the position states another. */
  readonly date: CalendarDate;
  readonly note: string | undefined;
}

/** The events that can be put in time, by id. */
export function datedEvents(content: Content): ReadonlyMap<string, DatedEvent> {
  return new Map(readEvents(content).map(({ event }) => [event.id, event]));
}

/** Every position of the content, in the order of comparePositions. */
export function positionsInTime(content: Content): readonly PlacedPosition[] {
  return readEvents(content)
    .toSorted((a, b) => compareEvents(a.event, b.event))
    .flatMap(({ event, file, yaml, positions }) =>
      positions.flatMap((position, index) => {
        if (!position) return [];
        const date = realDate(position.date ?? event.date.text) ?? event.date;
        return [{ event, file, yaml, index, ...position, note: position.note, date }];
      }),
    )
    .sort(comparePositions);
}

function readEvents({ files }: Content) {
  return files.flatMap((file) => {
    if (file.collection !== 'events' || !file.yaml) return [];
    const parsed = datedSchema.safeParse(file.yaml.data);
    const date = parsed.success ? realDate(parsed.data.date) : undefined;
    if (!parsed.success || !date) return [];
    const { sequence, positions } = parsed.data;
    return [{ event: { id: file.id, date, sequence }, file, yaml: file.yaml, positions }];
  });
}
