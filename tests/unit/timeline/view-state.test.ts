import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatViewState,
  INITIAL_VIEW,
  knownIds,
  LANE_CHOICES,
  normalText,
  parseViewState,
  type ViewState,
} from '../../../src/timeline/view-state.ts';
import { dayNumber, dayText, periodTexts } from '../../../src/timeline/days.ts';
import { sampleData } from '../../support/timeline-sample.ts';

const known = knownIds(
  sampleData([{ id: 'jeddah-talks' }, { id: 'congress', firstDay: '1899-05-18' }]),
);

const window = fc
  .tuple(fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2100-01-01') }), fc.nat(5000))
  .map(([first, length]) => periodTexts({ first, last: first + length }));
const anyView: fc.Arbitrary<ViewState> = fc.record({
  tracks: fc.subarray([...known.tracks]),
  parties: fc.subarray([...known.parties]),
  kinds: fc.subarray([...known.kinds]),
  text: fc.string({ unit: 'grapheme', maxLength: 120 }).map(normalText),
  from: fc.constant(undefined),
  to: fc.constant(undefined),
  on: fc.option(
    fc
      .integer({ min: dayNumber(known.coversFrom), max: dayNumber(known.coversUntil) })
      .map(dayText),
    { nil: undefined },
  ),
  lanes: fc.constantFrom(...LANE_CHOICES),
  event: fc.option(fc.constantFrom(...known.events), { nil: undefined }),
});

describe('a view in the address', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(
        anyView,
        fc.option(window, { nil: [undefined, undefined] }),
        (view, [from, to]) => {
          const state = { ...view, from, to };
          expect(parseViewState(formatViewState(state), known)).toEqual(state);
        },
      ),
    );
  });

  it('is written in full words', () => {
    const state: ViewState = {
      tracks: ['coast'],
      parties: ['graustark', 'ruritania'],
      kinds: ['talks'],
      text: 'sea truce',
      from: '2025-03',
      to: '2025-04',
      on: '2025-03-14',
      lanes: 'party',
      event: 'jeddah-talks',
    };
    expect(formatViewState(state)).toBe(
      '?track=coast&party=graustark&party=ruritania&kind=talks&q=sea+truce&from=2025-03&to=2025-04&on=2025-03-14&lanes=party&event=jeddah-talks',
    );
  });

  it('is no query at all for the initial view', () => {
    expect(formatViewState(INITIAL_VIEW)).toBe('');
    expect(parseViewState('', known)).toEqual(INITIAL_VIEW);
  });

  it.each([
    '?track=nowhere&party=&kind=war&lanes=colour&event=no-such-event',
    '?from=yesterday&to=2025-02-30',
    '?from=2025-04&to=2025-03',
    '?on=2025-02-30',
    '?on=2025-03',
    '?on=2999-01-01',
    '?on=1899-05-17',
    '?utm_source=x&q=%20%20',
    '?%E0%A4%A',
  ])('drops what it does not know: %s', (search) => {
    expect(parseViewState(search, known)).toEqual(INITIAL_VIEW);
  });

  it('keeps the rest where one value is unknown', () => {
    const state = parseViewState('?track=nowhere&track=inland&from=2025-03&to=x', known);
    expect([state.tracks, state.from, state.to]).toEqual([['inland'], '2025-03', undefined]);
  });

  it('reads any text without fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (search) => {
        const state = parseViewState(search, known);
        expect(parseViewState(formatViewState(state), known)).toEqual(state);
      }),
    );
  });
});
