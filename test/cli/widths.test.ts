import stringWidth from 'fast-string-width';
import { beforeAll, describe, expect, test } from 'vitest';
import { argvOf, DRAWN, LINES, VERBATIM } from '../command-lines.ts';
import { compiledData } from './compiled-data.ts';
import { runFake } from './fake-io.ts';

const WIDTHS = [20, 40, 80, 120] as const;
const WIDEST = 200;
const TABLES = LINES.filter((line) => !VERBATIM.test(line));
const dataHome = compiledData();
const outputs = new Map<string, string>();
const outOf = (line: string, width: number): string => outputs.get(`${width} ${line}`) ?? '';

beforeAll(async () => {
  for (const line of TABLES) {
    for (const width of [...WIDTHS, WIDEST]) {
      const { out } = await runFake([...argvOf(line), '--width', String(width)], { dataHome });
      outputs.set(`${width} ${line}`, out);
    }
  }
}, 120_000);

/** A line as terminal cells: a wide character takes two, a combining mark none. */
const cellsOf = (line: string): string[] =>
  [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(line)].flatMap(({ segment }) => [
    segment,
    ...Array<string>(Math.max(0, stringWidth(segment) - 1)).fill(''),
  ]);

/** How often each character stands in a text; space, rules and the brackets of run-on remarks do not count. */
const lettersOf = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const letter of text.replace(/[\s─[\]]/g, '')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
};

describe('the width is kept, in terminal cells', () => {
  test.each(TABLES.flatMap((line) => WIDTHS.map((width) => [line, width] as const)))(
    '%s: no line is wider than %i',
    (line, width) => {
      const lines = outOf(line, width).split('\n');
      expect(lines.filter((text) => stringWidth(text) > width)).toEqual([]);
      expect(lines.length > 1 || outOf(line, WIDEST) === '').toBe(true);
    },
  );

  const WRITTEN = TABLES.filter((line) => !DRAWN.test(line));

  test.each(WRITTEN.flatMap((line) => WIDTHS.map((width) => [line, width] as const)))(
    '%s: no character is lost at %i',
    (line, width) => {
      const narrow = lettersOf(outOf(line, width));
      const lost = [...lettersOf(outOf(line, WIDEST))].filter(([letter, count]) => (narrow.get(letter) ?? 0) < count);
      expect(lost).toEqual([]);
    },
  );

  test('Han, kana, Hangul and tone marks are measured as terminals draw them', () => {
    const words = ['肺俞', 'ハイユ', '폐수', 'Fèishū', 'Fèishū'.normalize('NFD'), '…·'];
    expect(words.map((word) => stringWidth(word))).toEqual([4, 6, 4, 6, 6, 2]);
  });
});

describe('columns stand under each other', () => {
  const LISTS = TABLES.filter((line) => /^acu \w+s\b/.test(line) && !line.includes('--region'));

  test.each(LISTS.flatMap((line) => [80, WIDEST].map((width) => [line, width] as const)))('%s at %i', (line, width) => {
    const printed = outOf(line, width).split('\n').slice(0, -1);
    const ruled = printed.findIndex((text) => /^─+(?: {2}─+)+$/.test(text));
    expect(ruled, 'a rule under the titles').toBeGreaterThan(0);
    const lines = printed.slice(ruled - 1).map(cellsOf);
    const rule = lines[1] ?? [];
    const gaps = rule.flatMap((cell, i) => (cell === ' ' ? [i] : []));
    const crossed = lines.filter((cells) => gaps.some((gap) => cells[gap] !== undefined && cells[gap] !== ' '));
    expect(crossed.map((cells) => cells.join(''))).toEqual([]);
  });

  test('--ascii draws the same table with ASCII borders', async () => {
    const [ascii, drawn] = await Promise.all([
      runFake(['points', '--ascii'], { dataHome }),
      runFake(['points'], { dataHome }),
    ]);
    expect(ascii.out).toBe(drawn.out.replaceAll('─', '-'));
    expect(ascii.out).not.toBe(drawn.out);
  });
});
