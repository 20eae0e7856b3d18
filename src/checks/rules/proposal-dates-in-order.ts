import { z } from 'astro/zod';
import { compareEvents } from '../../chronicle/compare-events.ts';
import type { FieldPath } from '../../schema/fields.ts';
import type { Content } from '../content.ts';
import { findingIn } from '../finding.ts';
import { datedEvents, type DatedEvent } from '../positions-in-time.ts';
import { quote } from '../quote.ts';
import { realDate } from '../real-date.ts';
import type { Rule } from '../rule.ts';
import { valuePosition } from '../yaml-position.ts';

const nameSchema = z.string().optional().catch(undefined);
const settlementSchema = z.object({ event: nameSchema, date: nameSchema });
const proposalSchema = z.object({
  introduced: nameSchema,
  firstMentioned: nameSchema,
  settled: z.array(settlementSchema.optional().catch(undefined)).catch([]).default([]),
  supersedes: z
    .array(z.object({ proposal: nameSchema }))
    .catch([])
    .default([]),
  inForce: z.object({ from: z.string(), to: z.string() }).optional().catch(undefined),
});
type Dates = z.output<typeof proposalSchema>;
type Events = ReadonlyMap<string, DatedEvent>;

export const proposalDatesInOrder: Rule = {
  name: 'proposal-dates-in-order',
  explains:
    'A proposal is named, put forward and settled in that order, and replaces earlier ones.',
  *find(content) {
    const events = datedEvents(content);
    const proposals = datesOf(content);
    for (const file of content.files) {
      const dates = file.collection === 'proposals' ? proposals.get(file.id) : undefined;
      const introduced = events.get(dates?.introduced ?? '');
      if (!dates || !file.yaml) continue;
      const disorders = [
        ...backwardDays(dates),
        ...(introduced ? lateMention(dates, introduced, events) : []),
        ...(introduced ? earlySettlements(dates, introduced, events) : []),
        ...(introduced ? laterProposals(dates, introduced, events, proposals) : []),
      ];
      for (const { path, wrong, cure } of disorders) {
        yield findingIn(file, valuePosition(file.yaml, path), wrong, cure);
      }
    }
  },
};

interface Disorder {
  readonly path: FieldPath;
  readonly wrong: string;
  readonly cure: string;
}

function datesOf({ files }: Content): ReadonlyMap<string, Dates> {
  return new Map(
    files.flatMap((file) => {
      const parsed = file.collection === 'proposals' && proposalSchema.safeParse(file.yaml?.data);
      return parsed && parsed.success ? [[file.id, parsed.data] as const] : [];
    }),
  );
}

function* backwardDays({ inForce }: Dates): Generator<Disorder> {
  const [from, to] = inForce ? [realDate(inForce.from), realDate(inForce.to)] : [];
  if (!from || !to || from.firstDay <= to.lastDay) return;
  yield {
    path: ['inForce', 'from'],
    wrong: `the truce begins on ${from.text}, after its end on ${to.text}`,
    cure: 'correct one of the dates',
  };
}

function* lateMention(dates: Dates, introduced: DatedEvent, events: Events): Generator<Disorder> {
  const mention = events.get(dates.firstMentioned ?? '');
  if (!mention || compareEvents(mention, introduced) <= 0) return;
  yield {
    path: ['firstMentioned'],
    wrong: `the proposal is first mentioned by ${named(mention)}, after ${named(introduced)} put it forward`,
    cure: 'name an earlier event, or take firstMentioned out',
  };
}

function* earlySettlements(
  { settled }: Dates,
  introduced: DatedEvent,
  events: Events,
): Generator<Disorder> {
  for (const [index, settlement] of settled.entries()) {
    const event = events.get(settlement?.event ?? '');
    const stated = settlement?.date === undefined ? undefined : realDate(settlement.date);
    if (stated && stated.lastDay < introduced.date.firstDay) {
      yield {
        path: ['settled', index, 'date'],
        wrong: `the proposal is settled on ${stated.text}, before ${named(introduced)} put it forward`,
        cure: 'correct the date',
      };
    } else if (!stated && event && compareEvents(event, introduced) < 0) {
      yield {
        path: ['settled', index, 'event'],
        wrong: `the proposal is settled by ${named(event)}, before ${named(introduced)} put it forward`,
        cure: 'name a later event, or correct the dates',
      };
    }
  }
}

function* laterProposals(
  { supersedes }: Dates,
  introduced: DatedEvent,
  events: Events,
  proposals: ReadonlyMap<string, Dates>,
): Generator<Disorder> {
  for (const [index, { proposal: id = '' }] of supersedes.entries()) {
    const other = events.get(proposals.get(id)?.introduced ?? '');
    if (!other || compareEvents(other, introduced) <= 0) continue;
    yield {
      path: ['supersedes', index, 'proposal'],
      wrong: `the proposal replaces ${quote(id)}, which ${named(other)} put forward after ${named(introduced)}`,
      cure: 'let the later one replace the earlier one',
    };
  }
}

function named({ id, date }: DatedEvent): string {
  return `${quote(id)} of ${date.text}`;
}
