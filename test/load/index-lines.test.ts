import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexLines } from '../../src/load/index-lines.ts';

describe('indexLines', () => {
  test('agrees with counting line feeds, at every offset', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '肺', '\n', '\r\n'), maxLength: 40 });
    fc.assert(
      fc.property(text, (source) => {
        const positionOf = indexLines(source);
        for (let offset = 0; offset <= source.length; offset++) {
          const before = source.slice(0, offset).split('\n');
          expect(positionOf(offset)).toEqual({ line: before.length, col: (before.at(-1)?.length ?? 0) + 1 });
        }
      }),
    );
  });
});
