import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatClaimFilters,
  NO_CLAIM_FILTERS,
  parseClaimFilters,
  passesClaimFilters,
} from '../../../src/timeline/claim-filters.ts';

describe('the filters of claims in the address', () => {
  it('come back as they were written, whatever the ids', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(
        fc.record({ party: text, disputedBy: text, disputedOnly: fc.boolean() }),
        (filters) => {
          expect(parseClaimFilters(formatClaimFilters(filters))).toEqual(filters);
        },
      ),
    );
  });

  it.each(['', '?', '?disputed=no', '?other=ukraine'])('filter nothing for "%s"', (search) => {
    expect(parseClaimFilters(search)).toEqual(NO_CLAIM_FILTERS);
  });

  it('of nothing leave the address clean', () => {
    expect(formatClaimFilters(NO_CLAIM_FILTERS)).toBe('');
  });
});

describe('a claim', () => {
  const claim = { parties: ['us', 'ukraine'], disputing: ['russia'], disputed: true };

  it.each([
    [{}, true],
    [{ party: 'ukraine' }, true],
    [{ party: 'russia' }, false],
    [{ disputedBy: 'russia' }, true],
    [{ disputedBy: 'us' }, false],
    [{ party: 'us', disputedBy: 'russia', disputedOnly: true }, true],
  ])('passes %j: %s', (filters, passes) => {
    expect(passesClaimFilters(claim, { ...NO_CLAIM_FILTERS, ...filters })).toBe(passes);
  });

  it('that nobody disputes is left out where only disputed ones are asked for', () => {
    const undisputed = { parties: ['us'], disputing: [], disputed: false };
    expect(passesClaimFilters(undisputed, { ...NO_CLAIM_FILTERS, disputedOnly: true })).toBe(false);
    // Somebody who speaks for no party disputes it all the same.
    const byNobody = { parties: ['us'], disputing: [], disputed: true };
    expect(passesClaimFilters(byNobody, { ...NO_CLAIM_FILTERS, disputedOnly: true })).toBe(true);
  });
});
