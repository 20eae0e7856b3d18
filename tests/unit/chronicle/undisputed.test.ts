import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildChronicle } from '../../../src/chronicle/build-chronicle.ts';
import { undisputedSpans } from '../../../src/chronicle/undisputed.ts';
import { holdsOn } from '../../../src/timeline/day-range.ts';
import type { Chronicle } from '../../../src/chronicle/chronicle.ts';
import { eventEntry, record } from '../../support/entries.ts';
import { dayText } from '../../support/stance-records.ts';

const days = fc.integer({ min: 1, max: 28 });
/** A day, or a few of which nobody knows on which it was. */
const dates = fc
  .tuple(days, fc.integer({ min: 0, max: 3 }))
  .map(([day, more]) =>
    more === 0 || day + more > 28 ? dayText(day) : `${dayText(day)}/${dayText(day + more)}`,
  );
const said = { by: 'anna', text: 'So it is.', sources: ['one'] };
const answer = { by: 'boris', text: 'It is not.', sources: ['one'] };

/** Events with claims, some said on another day than that of the event, some disputed then or later, some answered only. */
const events = fc
  .array(
    fc.record({
      day: days,
      claims: fc.array(
        fc.record({
          date: fc.option(dates),
          disputes: fc.array(fc.option(dates), { maxLength: 3 }),
          answered: fc.boolean(),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
    { maxLength: 12 },
  )
  .map((list) =>
    list.map(({ day, claims }, index) =>
      eventEntry(`event-${index}`, {
        date: dayText(day),
        claims: claims.map((claim, place) => ({
          id: `claim-${place}`,
          ...said,
          ...(claim.date !== null && { date: claim.date }),
          ...(claim.disputes.length > 0 && {
            disputedBy: claim.disputes.map((on) => ({
              ...answer,
              ...(on !== null && { date: on }),
            })),
          }),
          ...(claim.answered && { replies: [answer] }),
        })),
      }),
    ),
  );

const undisputedOn = (chronicle: Chronicle, day: string) =>
  undisputedSpans(chronicle)
    .filter((span) => holdsOn(span, day))
    .map(({ value }) => value);

describe('claims that stood undisputed on a day', () => {
  it('are what a replay of claims and disputes up to that day leaves', () => {
    fc.assert(
      fc.property(events, days, (entries, day) => {
        const chronicle = buildChronicle(record(entries));
        const replay = new Set<string>();
        const happened = chronicle.events
          .flatMap((event) =>
            event.claims.flatMap((claim) => [
              { name: `${event.id} ${claim.id}`, on: claim.date.lastDay, made: true },
              ...claim.disputedBy.map(({ date }) => ({
                name: `${event.id} ${claim.id}`,
                on: date.firstDay,
                made: false,
              })),
            ]),
          )
          .filter(({ on }) => on <= dayText(day));
        for (const { name } of happened.filter(({ made }) => made)) replay.add(name);
        for (const { name } of happened.filter(({ made }) => !made)) replay.delete(name);
        const found = undisputedOn(chronicle, dayText(day));
        expect(found.map(({ event, claim }) => `${event.id} ${claim.id}`).sort()).toEqual(
          [...replay].sort(),
        );
      }),
    );
  });

  it('come with the latest first', () => {
    fc.assert(
      fc.property(events, (entries) => {
        const made = undisputedOn(buildChronicle(record(entries)), '2025-03-01').map(
          ({ claim }) => claim.date.lastDay,
        );
        expect(made).toEqual(made.toSorted().reverse());
      }),
    );
  });

  it('end with the first dispute, not with a reply', () => {
    const chronicle = buildChronicle(
      record([
        eventEntry('speech', {
          date: '2025-02-01',
          claims: [
            {
              id: 'contested',
              ...said,
              disputedBy: [
                { ...answer, date: '2025-02-09' },
                { ...answer, date: '2025-02-05' },
              ],
            },
            { id: 'answered', ...said, replies: [{ ...answer, date: '2025-02-02' }] },
            { id: 'denied-at-once', ...said, disputedBy: [answer] },
          ],
        }),
      ]),
    );
    const on = (day: string) => undisputedOn(chronicle, day).map(({ claim }) => claim.id);
    expect(on('2025-01-31')).toEqual([]);
    expect(on('2025-02-01')).toEqual(['contested', 'answered']);
    expect(on('2025-02-04')).toEqual(['contested', 'answered']);
    expect(on('2025-02-05')).toEqual(['answered']);
    const lasting = undisputedSpans(chronicle).map(({ value, until }) => [value.claim.id, until]);
    expect(lasting).toEqual([
      ['contested', '2025-02-05'],
      ['answered', undefined],
    ]);
  });

  it('have not ended with a dispute that came after the last day covered', () => {
    const spans = undisputedSpans(
      buildChronicle(
        record([
          eventEntry('speech', {
            date: '2025-12-30',
            claims: [
              { id: 'late', ...said, disputedBy: [{ ...answer, date: '2026-01-01' }] },
              { id: 'later', ...said, date: '2026-01-02' },
            ],
          }),
        ]),
      ),
    );
    expect(spans.map(({ value, until }) => [value.claim.id, until])).toEqual([['late', undefined]]);
  });

  it('leave out both claims that contradict each other, from when the second was made', () => {
    const chronicle = buildChronicle(
      record([
        eventEntry('speech', {
          date: '2025-02-01',
          claims: [
            { id: 'attack', ...said },
            { id: 'no-attack', ...said, by: 'boris', date: '2025-02-03', disputes: ['attack'] },
          ],
        }),
      ]),
    );
    const spans = undisputedSpans(chronicle);
    expect(spans.map(({ value, from, until }) => [value.claim.id, from, until])).toEqual([
      ['attack', '2025-02-01', '2025-02-03'],
    ]);
    expect(
      chronicle.events[0]?.claims.map(({ contradicts }) => contradicts.map(({ id }) => id)),
    ).toEqual([['no-attack'], ['attack']]);
  });
});
