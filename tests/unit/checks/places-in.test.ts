import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placesIn } from '../../../src/checks/places-in.ts';

it('gives the place of every offset as counting would', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '\n', '😀') }),
      fc.nat(40),
      (text, offset) => {
        const before = text.slice(0, offset).split('\n');
        expect(placesIn(text)(offset)).toEqual({
          line: before.length,
          column: (before.at(-1) ?? '').length + 1,
        });
      },
    ),
  );
});
