import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Inline, span, type Table } from '../../../src/model/document.ts';
import { plainPaint } from '../../../src/render/paint.ts';
import { fitColumns, layTable } from '../../../src/render/text/lay-table.ts';
import { widthOf } from '../../../src/render/wrap-text.ts';
import { bare, prose, width } from '../any-text.ts';
import { markingPaint, unpainted } from '../marking-paint.ts';

const table = (
  titles: readonly string[],
  rows: readonly (readonly Inline[])[],
  right: readonly string[] = [],
): Table => ({
  type: 'table',
  columns: titles.map((title) => ({ title, align: right.includes(title) ? 'right' : 'left' })),
  rows,
});
const layout = (cells: number, given = {}) => ({ width: cells, labels: 9, ascii: false, paint: plainPaint, ...given });

describe('fitColumns', () => {
  test.each([
    ['columns are as wide as their widest cell', table(['code', 'han'], [['BL13', '肺俞穴']]), 40, [4, 6]],
    ['the widest gives way first', table(['a', 'b'], [['x '.repeat(15), 'y y y y y y y y y y']]), 40, [19, 19]],
    ['words stay whole while there is room', table(['a', 'b'], [['x'.repeat(30), 'y '.repeat(10)]]), 40, [30, 8]],
    ['ids are cut before rows are stacked', table(['a', 'b'], [['x'.repeat(30), 'y'.repeat(30)]]), 40, [19, 19]],
    ['an empty column takes a cell', table(['a', ''], [['x', '']]), 40, [1, 1]],
    ['no column gets narrower than its title', table(['a-long-title', 'b'], [['x', 'y '.repeat(30)]]), 30, [12, 16]],
    ['there is no way to fit them all', table(['a', 'b'], [['x'.repeat(30), 'y'.repeat(30)]]), 20, null],
  ])('%s', (_title, given, cells, widths) => {
    expect(fitColumns(given, cells)).toEqual(widths);
  });
});

describe('layTable', () => {
  test.each([
    [
      'columns stand below their titles, and line up in cells',
      table(
        ['code', 'han', 'n'],
        [
          ['BL13', '肺俞', '1'],
          ['LU5', 'ツ', '12'],
        ],
        ['n'],
      ),
      layout(40),
      ['code  han    n', '────  ────  ──', 'BL13  肺俞   1', 'LU5   ツ    12'],
    ],
    ['rules in ASCII', table(['code'], [['BL13']]), layout(40, { ascii: true }), ['code', '----', 'BL13']],
    ['a table without rows has its titles', table(['code', 'mind'], []), layout(40), ['code  mind', '────  ────']],
    [
      'cells wrap',
      table(['a', 'mind'], [['BL13', 'AVOID pregnancy · CAUTION artery']]),
      layout(22),
      ['a     mind', '────  ────────────────', 'BL13  AVOID', '      pregnancy ·', '      CAUTION artery'],
    ],
    [
      'Han that wraps is whole',
      table(['a', 'b'], [['x', '足三里合谷內關太衝三陰交百會風池']]),
      layout(21),
      ['a  b', '─  ──────────────────', 'x  足三里合谷內關太衝', '   三陰交百會風池'],
    ],
    [
      'on a narrow screen every row is a list of what it has',
      table(
        ['code', 'pinyin', 'mind'],
        [
          ['BL13', 'Fèishū', 'CAUTION pneumothorax'],
          ['LU5', '', 'none'],
        ],
      ),
      layout(20),
      ['code    BL13', 'pinyin  Fèishū', 'mind    CAUTION', '        pneumothorax', '', 'code    LU5', 'mind    none'],
    ],
    [
      'a title wider than half the screen stands above',
      table(['textbook needling*', 'mind'], [['straight', 'the pneumothorax']]),
      layout(20),
      ['textbook needling*', '          straight', 'mind      the', '          pneumothor', '          ax'],
    ],
  ])('%s', (_title, given, laid, lines) => {
    expect(layTable(given, laid)).toEqual(lines);
    expect(layTable(given, { ...laid, paint: markingPaint }).map(unpainted)).toEqual(lines);
  });

  test('a colour ends with its cell', () => {
    const given = table(['a', 'b'], [[[span('avoid', 'AVOID this')], 'x']]);
    const paint = (tone: string, text: string) => (tone === 'avoid' ? `<${text}>` : text);
    expect(layTable(given, layout(8, { paint })).join('\n')).toContain('<AVOID>');
  });

  const any = fc
    .record({ columns: fc.integer({ min: 1, max: 6 }), rows: fc.integer({ max: 5, min: 0 }) })
    .chain(({ columns, rows }) =>
      fc.record({
        titles: fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: columns, maxLength: columns }),
        rows: fc.array(fc.array(prose, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
        ascii: fc.boolean(),
      }),
    );

  test('no line is wider than the screen', () => {
    fc.assert(
      fc.property(any, width, ({ titles, rows, ascii }, cells) => {
        for (const line of layTable(table(titles, rows), layout(cells, { ascii })))
          expect(widthOf(line)).toBeLessThanOrEqual(cells);
      }),
      { numRuns: 60 },
    );
  });

  test('every character of every cell is there', () => {
    const sorted = (text: string) => [...bare(text.replace(/─/g, ''))].sort().join('');
    fc.assert(
      fc.property(any, width, ({ titles, rows }, cells) => {
        const given = table(titles, rows);
        const seen = layTable(given, layout(cells)).join('\n');
        const filled = rows.flatMap((row) => row.map((cell, i) => (cell === '' ? '' : `${titles[i]}${cell}`)));
        const expected = fitColumns(given, cells) === null ? filled : [titles, ...rows].flat();
        expect(sorted(seen)).toBe(sorted(expected.join('')));
      }),
      { numRuns: 60 },
    );
  });
});
