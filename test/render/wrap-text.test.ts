import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import { padEnd, padStart, widthOf, wrapText } from '../../src/render/wrap-text.ts';
import { anyText, bare, prose, width } from './any-text.ts';

const oneLine = anyText.map((text) => text.replace(/[\p{Cc}\p{Cs}]/gu, ''));

describe('widthOf', () => {
  test.each([
    ['ASCII counts one a letter', 'Lung', 4],
    ['Han counts two', '肺俞', 4],
    ['kana counts two', 'ツボ', 4],
    ['half-width kana counts one', 'ﾂﾎ', 2],
    ['Hangul counts two', '합곡', 4],
    ['tone marks count nothing', 'Fe\u0300i', 3],
    ['an emoji of several characters counts two', '👩🏽‍⚕️', 2],
    ['nothing counts nothing', '', 0],
  ])('%s', (_title, text, cells) => {
    expect(widthOf(text)).toBe(cells);
  });
});

describe('wrapText', () => {
  test.each([
    ['text that fits stays one line', 'one two', 20, ['one two']],
    ['text without words is one empty line', '', 20, ['']],
    ['lines break at spaces', 'one two three', 8, ['one two', 'three']],
    ['the spaces at a break go', 'one two   three', 8, ['one two', 'three']],
    ['spaces inside a line stay', 'one  two three', 9, ['one  two', 'three']],
    ['surrounding space goes', '  one two  ', 20, ['one two']],
    ['a word that is too long begins a line and is cut', 'to abcdefghij k', 4, ['to', 'abcd', 'efgh', 'ij', 'k']],
    ['Han is cut between characters', '足三里合谷', 5, ['足三', '里合', '谷']],
    ['a letter keeps its marks', 'x\u030cx\u030cx\u030c', 2, ['x\u030cx\u030c', 'x\u030c']],
    ['an emoji is not cut', '👩🏽‍⚕️👩🏽‍⚕️', 3, ['👩🏽‍⚕️', '👩🏽‍⚕️']],
    ['a sticky space is no place to break', 'one two\u00a0· three', 8, ['one', 'two\u00a0·', 'three']],
    ['decomposed letters come out composed', 'Fe\u0300i', 20, ['Fèi']],
    ['a line of one cell is given two, for Han', '肺俞', 1, ['肺', '俞']],
  ])('%s', (_title, text, cells, lines) => {
    expect(wrapText(text, cells)).toEqual(lines);
  });

  test('no line is wider than the width, whatever the text', () => {
    fc.assert(
      fc.property(oneLine, width, (text, cells) => {
        for (const line of wrapText(text, cells)) expect(widthOf(line)).toBeLessThanOrEqual(cells);
      }),
      { numRuns: 500 },
    );
  });

  test('nothing but spaces is lost, whatever the text', () => {
    fc.assert(
      fc.property(oneLine, width, (text, cells) => {
        expect(bare(wrapText(text, cells).join('\n'))).toBe(bare(text.normalize()));
      }),
      { numRuns: 500 },
    );
  });

  test('every line is a piece of the text, and none begins or ends with a space', () => {
    fc.assert(
      fc.property(prose, width, (text, cells) => {
        let rest = text;
        for (const line of wrapText(text, cells)) {
          rest = rest.trimStart();
          expect(rest.startsWith(line)).toBe(true);
          expect(line).toBe(line.trim());
          rest = rest.slice(line.length);
        }
        expect(rest.trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  test('takes time in proportion to the text', () => {
    const before = process.cpuUsage();
    wrapText('e\u0323'.repeat(10_000), 20);
    wrapText('字 '.repeat(10_000), 20);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(3000);
  });
});

describe('padding', () => {
  test.each([
    ['fills up to the width in cells', '肺', 4, '肺  ', '  肺'],
    ['leaves what is wide enough', '肺俞', 3, '肺俞', '肺俞'],
  ])('%s', (_title, text, cells, left, right) => {
    expect(padEnd(text, cells)).toBe(left);
    expect(padStart(text, cells)).toBe(right);
  });
});

test('what is measured by its length is what the library measures so: each character of the plane alone', () => {
  const characters = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code)).filter((c) =>
    /^(?:[^\p{C}\p{M}\p{Z}]|[ \u00a0])$/u.test(c),
  );
  expect(characters.filter((character) => widthOf(character) !== stringWidth(character))).toEqual([]);
});
