import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/checks/decode-text.ts';

const bytes = (...parts: readonly (string | number)[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))),
  );

describe('decodeText', () => {
  it('gives the text without its byte order mark', () => {
    expect(decodeText(bytes('\uFEFFé 😀\n'))).toEqual({ text: 'é 😀\n' });
  });

  it.each([
    ['at the first byte', bytes(0xff, 'a'), 1, 1],
    ['after two lines', bytes('a\n', 'é 😀', 0xe9, 'b'), 2, 5],
    ['where a character is cut off at the end', bytes('a\nb', 0xe2, 0x82), 2, 2],
    ['where a character is cut off in the middle', bytes('a', 0xe2, 0x82, 'b'), 1, 2],
  ])('says where the bytes stop to be text: %s', (_, broken, line, column) => {
    expect(decodeText(broken)).toEqual({ brokenAt: { line, column } });
  });
});
