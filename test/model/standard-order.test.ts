import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inStandardOrder } from '../../src/model/standard-order.ts';
import { CHANNELS, EXTRA_GROUPS } from '../../src/model/vocabularies.ts';

describe('inStandardOrder', () => {
  test.each([
    ['numbers count as numbers', ['LI11', 'LI4', 'LI20'], ['LI4', 'LI11', 'LI20']],
    [
      "channels stand in WHO's order, not in that of the letters",
      ['BL1', 'LR1', 'LI1', 'CV1', 'LU1', 'GV1'],
      ['LU1', 'LI1', 'BL1', 'LR1', 'GV1', 'CV1'],
    ],
    [
      'extra points follow, head first',
      ['EX-LE1', 'EX-B2', 'CV24', 'EX-HN5', 'EX-UE11', 'EX-CA1'],
      ['CV24', 'EX-HN5', 'EX-CA1', 'EX-B2', 'EX-UE11', 'EX-LE1'],
    ],
    [
      'all others come last, by their letters and then by number',
      ['N-HN-3', 'M-UE-48', 'N-HN-54', 'M-UE-9', 'EX-LE12'],
      ['EX-LE12', 'M-UE-9', 'M-UE-48', 'N-HN-3', 'N-HN-54'],
    ],
    ['a point that was added to a channel stands with it', ['CV1', 'GV29', 'GV1'], ['GV1', 'GV29', 'CV1']],
  ])('%s', (_title, codes, sorted) => {
    expect(codes.toSorted(inStandardOrder)).toEqual(sorted);
  });

  const code = fc.oneof(
    fc.tuple(fc.constantFrom(...CHANNELS), fc.integer({ min: 1, max: 67 })).map((parts) => parts.join('')),
    fc.tuple(fc.constantFrom(...EXTRA_GROUPS), fc.integer({ min: 1, max: 15 })).map((parts) => parts.join('')),
    fc
      .tuple(fc.constantFrom('N-HN-', 'M-UE-', 'M-BW-'), fc.integer({ min: 1, max: 60 }))
      .map((parts) => parts.join('')),
  );

  test('is one order, however the points came', () => {
    fc.assert(
      fc.property(fc.uniqueArray(code), fc.infiniteStream(fc.nat()), (codes, seeds) => {
        const sorted = codes.toSorted(inStandardOrder);
        const shuffled = codes.map((each) => ({ each, at: seeds.next().value ?? 0 })).sort((a, b) => a.at - b.at);
        expect(shuffled.map(({ each }) => each).sort(inStandardOrder)).toEqual(sorted);
      }),
    );
  });

  test('tells two different codes apart, and only them', () => {
    fc.assert(
      fc.property(code, code, (a, b) => {
        expect(inStandardOrder(a, b) === 0).toBe(a === b);
        expect(Math.sign(inStandardOrder(a, b)) + Math.sign(inStandardOrder(b, a))).toBe(0);
      }),
    );
  });
});
