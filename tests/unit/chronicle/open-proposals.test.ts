import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildChronicle } from '../../../src/chronicle/build-chronicle.ts';
import { openSpans } from '../../../src/chronicle/open-proposals.ts';
import { standingOf } from '../../../src/chronicle/proposal-status.ts';
import { holdsOn } from '../../../src/timeline/day-range.ts';
import { record } from '../../support/entries.ts';
import { dayText, first, proposals, records } from '../../support/stance-records.ts';

describe('proposals open on a day', () => {
  it('are those whose standing on that day is open, in the order of proposals', () => {
    fc.assert(
      fc.property(records, fc.integer({ min: 1, max: 28 }), (events, day) => {
        const chronicle = buildChronicle(record([first, ...events], proposals));
        const open = openSpans(chronicle)
          .filter((span) => holdsOn(span, dayText(day)))
          .map(({ value }) => value.id);
        const standing = chronicle.proposals
          .filter((proposal) => standingOf(proposal, dayText(day))?.status === 'open')
          .map(({ id }) => id);
        expect(open).toEqual(standing);
      }),
    );
  });
});
