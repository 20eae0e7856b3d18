import { z } from 'astro/zod';
import { compareEvents } from '../../chronicle/compare-events.ts';
import type { Content } from '../content.ts';
import { findingIn } from '../finding.ts';
import { datedEvents, positionsInTime, type DatedEvent } from '../positions-in-time.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { valuePosition } from '../yaml-position.ts';

const introducedSchema = z.object({
  introduced: z.string(),
  firstMentioned: z.string().optional().catch(undefined),
});

export const positionsFollowProposals: Rule = {
  name: 'positions-follow-proposals',
  explains:
    'Nobody answers a proposal before it was put forward or first mentioned, or before the event at which it is told.',
  *find(content) {
    const beginnings = beginningsOf(content);
    for (const { event, file, yaml, index, proposal, date } of positionsInTime(content)) {
      if (date.firstDay < event.date.firstDay) {
        yield findingIn(
          file,
          valuePosition(yaml, ['positions', index, 'date']),
          `the position is of ${date.text}, before its event of ${event.date.text}`,
          'correct the date, or move the position to the event of that day',
        );
      }
      const beginning = beginnings.get(proposal);
      if (!beginning || compareEvents(event, beginning) >= 0) continue;
      yield findingIn(
        file,
        valuePosition(yaml, ['positions', index, 'proposal']),
        `the proposal ${quote(proposal)} begins with the event ${quote(beginning.id)} of ${beginning.date.text}, after this event`,
        'correct the dates, or name the earlier event in firstMentioned of the proposal',
      );
    }
  },
};

/** The event with which each proposal begins, by the id of the proposal. */
function beginningsOf(content: Content): ReadonlyMap<string, DatedEvent> {
  const events = datedEvents(content);
  return new Map(
    content.files.flatMap((file) => {
      if (file.collection !== 'proposals') return [];
      const parsed = introducedSchema.safeParse(file.yaml?.data);
      const event =
        parsed.success && events.get(parsed.data.firstMentioned ?? parsed.data.introduced);
      return event ? [[file.id, event] as const] : [];
    }),
  );
}
