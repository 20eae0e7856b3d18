/** Records of any shape in which two parties take positions on two proposals in February 2025. */
import fc from 'fast-check';
import type { Span } from '../../src/chronicle/span.ts';
import { STANCES } from '../../src/schema/vocabulary.ts';
import { holdsOn } from '../../src/timeline/day-range.ts';
import { eventEntry, proposalEntry } from './entries.ts';

const PROPOSALS = ['truce', 'exchange'];
const PARTIES = ['ruritania', 'grustark'];

/** Up to forty events, some of several days; positions are those of the event's first day or of a day on or after it. */
export const records = fc
  .array(
    fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      length: fc.integer({ min: 1, max: 5 }),
      sequence: fc.integer({ min: 1, max: 3 }),
      positions: fc.uniqueArray(
        fc.record({
          proposal: fc.constantFrom(...PROPOSALS),
          party: fc.constantFrom(...PARTIES),
          stance: fc.constantFrom(...STANCES),
          later: fc.option(fc.integer({ min: 0, max: 6 })),
        }),
        { selector: ({ proposal, party }) => proposal + party, minLength: 1, maxLength: 4 },
      ),
    }),
    { maxLength: 40 },
  )
  .map((events) =>
    events.map(({ day, length, sequence, positions }, index) =>
      eventEntry(`event-${index}`, {
        date: length > 1 && day < 28 ? `${dayText(day)}/${endText(day + length)}` : dayText(day),
        sequence,
        positions: positions.map(({ later, ...position }) => ({
          ...position,
          ...(later !== null && { date: endText(day + later) }),
          sources: ['one'],
        })),
      }),
    ),
  );

/** The event that put both proposals forward. */
export const first = eventEntry('first', { date: '2025-02-01' });
export const proposals = PROPOSALS.map((id) => proposalEntry(id, { introduced: 'first' }));

/** A day of February 2025, the last one for all that come after it. */
function endText(day: number): string {
  return dayText(Math.min(day, 28));
}

/** A day of February 2025. */
export function dayText(day: number): string {
  return `2025-02-${String(day).padStart(2, '0')}`;
}

/** The days of those records, with one before and one after them. */
export const DAYS = Array.from({ length: 30 }, (_, index) =>
  index === 0 ? '2025-01-31' : index === 29 ? '2025-03-01' : dayText(index),
);

/** What of some spans holds on a day; undefined for the latest. */
export function heldOn<T>(spans: readonly Span<T>[], day: string | undefined): readonly T[] {
  return spans.filter((span) => holdsOn(span, day)).map(({ value }) => value);
}

/** Positions on the truce, as an entry of an event has them. */
export const truceAnswers = (...stances: [party: string, stance: string, date?: string][]) =>
  stances.map(([party, stance, date]) => ({
    proposal: 'truce',
    party,
    stance,
    ...(date !== undefined && { date }),
    sources: ['one'],
  }));
