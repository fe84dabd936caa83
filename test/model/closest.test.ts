import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closest } from '../../src/model/closest.ts';

const COMMANDS = ['point', 'points', 'compare', 'protocol', 'protocols', 'search', 'safety'];

describe('closest', () => {
  test.each([
    ['swapped neighbours count as one edit', 'pionts', COMMANDS, ['points', 'point']],
    ['a dropped letter', 'proocol', COMMANDS, ['protocol', 'protocols']],
    ['an inserted letter', 'saffety', COMMANDS, ['safety']],
    ['a changed letter', 'seerch', COMMANDS, ['search']],
    ['case does not count', 'SAFETY', COMMANDS, ['safety']],
    ['full-width letters are the plain ones', 'ｓｅａｒｃｈ', COMMANDS, ['search']],
    ['more than one edit in three letters is another word', 'xyzzy', COMMANDS, []],
    ['two letters are too few to guess from', 'po', COMMANDS, []],
    ['an empty word suggests nothing', '', COMMANDS, []],
    ['equally near ones keep their order', 'cat', ['hat', 'bat', 'car', 'cut'], ['hat', 'bat', 'car']],
    ['a candidate that is given twice is told once', 'hegu', ['hegu', 'hegu'], ['hegu']],
  ])('%s', (_title, word, candidates, expected) => {
    expect(closest(word, candidates)).toEqual(expected);
  });

  test('tells at most as many as are asked for', () => {
    expect(closest('cat', ['hat', 'bat', 'car', 'cut'], 1)).toEqual(['hat']);
  });

  test('finds every word with one edit in a word of three letters or more', () => {
    const word = fc.stringMatching(/^[a-z]{3,12}$/);
    fc.assert(
      fc.property(word, fc.nat(), fc.stringMatching(/^[a-z]$/), (original, seed, letter) => {
        const at = seed % original.length;
        const edited = [
          original.slice(0, at) + letter + original.slice(at),
          original.slice(0, at) + letter + original.slice(at + 1),
        ];
        for (const typed of edited) expect(closest(typed, [original])).toEqual([original]);
      }),
    );
  });

  test('stays quick on a long word', () => {
    const before = process.cpuUsage();
    const candidates = Array.from({ length: 2000 }, (_, i) => `${'a'.repeat(60)}${i}`);
    closest('a'.repeat(100_000), candidates);
    const { user } = process.cpuUsage(before);
    expect(user / 1000).toBeLessThan(1000);
  });
});
