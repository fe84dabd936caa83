import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findInvalidByte } from '../../src/store/find-invalid-byte.ts';

const isValid = (bytes: Uint8Array) => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** Bytes at the edges of what leads and continues a sequence, which random bytes rarely hit. */
const edge = fc.constantFrom(
  0x00,
  0x7f,
  0x80,
  0x8f,
  0x90,
  0x9f,
  0xa0,
  0xbf,
  0xc0,
  0xc1,
  0xc2,
  0xdf,
  0xe0,
  0xed,
  0xef,
  0xf0,
  0xf4,
  0xf5,
  0xff,
);

describe('findInvalidByte', () => {
  test('finds a byte exactly when a strict decoder refuses the text', () => {
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 6 }), (values) => {
        const bytes = Uint8Array.from(values);
        expect(findInvalidByte(bytes) < 0).toBe(isValid(bytes));
      }),
      { numRuns: 500 },
    );
  });

  test('finds the first: all that stands before it is valid', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(edge, { maxLength: 4 }), (text, tail) => {
        const head = new TextEncoder().encode(text);
        const bytes = Uint8Array.from([...head, ...tail]);
        const found = findInvalidByte(bytes);
        if (found >= 0) expect(isValid(bytes.subarray(0, found))).toBe(true);
        if (found >= 0) expect(found).toBeGreaterThanOrEqual(head.length);
      }),
    );
  });
});
