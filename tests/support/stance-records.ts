/** Records of any shape in which two parties take positions on two proposals in February 2025. */
import fc from 'fast-check';
import { STANCES } from '../../src/schema/vocabulary.ts';
import { eventEntry, proposalEntry } from './entries.ts';

const PROPOSALS = ['truce', 'exchange'];
const PARTIES = ['ruritania', 'grustark'];

/** Up to forty events. */
export const records = fc
  .array(
    fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      sequence: fc.integer({ min: 1, max: 3 }),
      positions: fc.uniqueArray(
        fc.record({
          proposal: fc.constantFrom(...PROPOSALS),
          party: fc.constantFrom(...PARTIES),
          stance: fc.constantFrom(...STANCES),
        }),
        { selector: ({ proposal, party }) => proposal + party, minLength: 1, maxLength: 4 },
      ),
    }),
    { maxLength: 40 },
  )
  .map((events) =>
    events.map(({ day, sequence, positions }, index) =>
      eventEntry(`event-${index}`, {
        date: dayText(day),
        sequence,
        positions: positions.map((position) => ({ ...position, sources: ['one'] })),
      }),
    ),
  );

/** The event that put both proposals forward. */
export const first = eventEntry('first', { date: '2025-02-01' });
export const proposals = PROPOSALS.map((id) => proposalEntry(id, { introduced: 'first' }));

/** A day of February 2025. */
export function dayText(day: number): string {
  return `2025-02-${String(day).padStart(2, '0')}`;
}
