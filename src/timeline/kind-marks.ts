import type { EventKind } from '../schema/vocabulary.ts';

/**
 * A shape for each kind of event, so that colour never stands alone: the `d` of one SVG path in a box of 16 by 16, to be
 * filled by the even-odd rule.
 */
export const KIND_MARKS: Readonly<Record<EventKind, string>> = {
  // A disc.
  talks: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13Z',
  // A ring.
  call: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13ZM8 4.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 0 0 0-7Z',
  // Two half discs.
  meeting: 'M7 2v12a6 6 0 0 1 0-12ZM9 2v12a6 6 0 0 0 0-12Z',
  // A triangle.
  summit: 'M8 1.5L15.5 14.5H0.5Z',
  // A frame.
  proposal: 'M2 2h12v12H2ZM4.5 4.5v7h7v-7Z',
  // A speech balloon.
  statement: 'M1.5 2h13v9H8l-3.5 4v-4h-3Z',
  // A square.
  agreement: 'M2 2h12v12H2Z',
  // A diamond.
  decision: 'M8 0.8L15.2 8L8 15.2L0.8 8Z',
  // Two triangles, point to point.
  exchange: 'M1 2.5L8 8L1 13.5ZM15 2.5L8 8L15 13.5Z',
  // A cross.
  military:
    'M3.4 1.3L8 5.9l4.6-4.6l2.1 2.1L10.1 8l4.6 4.6l-2.1 2.1L8 10.1l-4.6 4.6l-2.1-2.1L5.9 8L1.3 3.4Z',
  // A bar.
  background: 'M1.5 6h13v4h-13Z',
};
