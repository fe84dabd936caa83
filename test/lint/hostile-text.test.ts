import { expect, test } from 'vitest';
import { lintFiles } from '../../src/lint/lint-files.ts';
import { baseOf, changed, loadFixture } from './load-fixture.ts';

const sound = loadFixture('sound');
const LONGEST_TEXT = 2000;
const SECONDS = 4;

/** Beginnings of what the rules look for, again and again without an end. */
const PIECES = [
  '1',
  '1.',
  '1/1',
  'half a ',
  'two ',
  '4th lumbar ',
  ' #',
  'lorem ',
  '3 cu',
  '1.5 cun',
  'ā',
  '肺',
  '척 ',
  "a'",
];

test.each(PIECES)('text that repeats "%s" takes no longer than its length', (piece) => {
  const text = `a${piece.repeat(LONGEST_TEXT)}`.slice(0, LONGEST_TEXT - 1).trim();
  const names = { pinyin: text, hans: text, hant: text, english: text, aliases: Array(40).fill(text) };
  const begin = performance.now();
  const file = changed(sound, 'point', 'LU5', '', {
    names: {
      ...names,
      japanese: { kanji: text, romaji: text },
      korean: { hangul: text, romanized: text },
      vietnamese: text,
    },
    location: {
      text,
      find: text,
      alternatives: [],
      place: [{ frame: 'forearm', from: 'LU11', cun: 3, around_deg: 0 }],
    },
    actions: Array(40).fill(text),
  });
  expect(lintFiles([file], baseOf(sound)).length).toBeGreaterThan(0);
  expect(performance.now() - begin).toBeLessThan(SECONDS * 1000);
});
