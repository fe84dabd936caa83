import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cell, type Grid, renderCsv, renderTsv } from '../../src/render/render-delimited.ts';
import { safeText } from '../../src/render/safe-text.ts';
import { anyText } from './any-text.ts';
import { readCsv } from './read-csv.ts';

const cell: fc.Arbitrary<Cell> = fc.oneof(
  anyText,
  fc.constantFrom('"', '""', ',', 'a,b', 'a\nb', '\n', ' a ', '=1+1', '', 'TRUE'),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const grid: fc.Arbitrary<Grid> = fc.integer({ min: 1, max: 5 }).chain((columns) =>
  fc.record({
    columns: fc.array(fc.stringMatching(/^[a-z_.]{1,12}$/), { minLength: columns, maxLength: columns }),
    rows: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 8 }),
  }),
);

/** What a cell is in a file of texts. */
const asText = (value: Cell): string => {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return safeText(String(value ?? ''));
};

describe('renderCsv', () => {
  test.each([
    ['no rows leave the header', { columns: ['code', 'names.hans'], rows: [] }, 'code,names.hans\n'],
    ['nothing stands for null', { columns: ['a', 'b'], rows: [[null, 1]] }, 'a,b\n,1\n'],
    ['truth is written as spreadsheets write it', { columns: ['a', 'b'], rows: [[true, false]] }, 'a,b\nTRUE,FALSE\n'],
    ['a comma is quoted', { columns: ['a'], rows: [['x,y']] }, 'a\n"x,y"\n'],
    ['a quote is doubled', { columns: ['a'], rows: [['x "y"']] }, 'a\n"x ""y"""\n'],
    ['a newline is quoted', { columns: ['a'], rows: [['x\ny']] }, 'a\n"x\ny"\n'],
    ['what a terminal acts on is shown', { columns: ['a'], rows: [['\u001b[2J']] }, 'a\n^[[2J\n'],
    ['a formula is left alone', { columns: ['a'], rows: [['=1+1']] }, 'a\n=1+1\n'],
  ] satisfies [string, Grid, string][])('%s', (_title, input, text) => {
    expect(renderCsv(input, { excel: false })).toBe(text);
  });

  test.each(['=1+1', '+1', '-1', '@sum', '＝1', '＋1', '－1', '＠sum'])(
    'for a spreadsheet %s is no formula',
    (formula) => {
      expect(renderCsv({ columns: ['a'], rows: [[formula]] }, { excel: true })).toBe(`\ufeffa\r\n'${formula}\r\n`);
    },
  );

  test('for a spreadsheet a number below zero stays a number', () => {
    expect(renderCsv({ columns: ['a'], rows: [[-2]] }, { excel: true })).toBe('\ufeffa\r\n-2\r\n');
  });

  test('is read back as what went in', () => {
    fc.assert(
      fc.property(grid, (input) => {
        const expected = [input.columns, ...input.rows.map((row) => row.map(asText))];
        expect(readCsv(renderCsv(input, { excel: false }))).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });
});

describe('renderTsv', () => {
  test.each([
    ['no rows leave the header', { columns: ['a', 'b'], rows: [] }, 'a\tb\n'],
    ['tabs and newlines in a cell are spaces', { columns: ['a'], rows: [['x\ty\n\nz']] }, 'a\nx y z\n'],
    ['truth, numbers and nothing', { columns: ['a', 'b', 'c'], rows: [[true, 0.5, null]] }, 'a\tb\tc\nTRUE\t0.5\t\n'],
  ] satisfies [string, Grid, string][])('%s', (_title, input, text) => {
    expect(renderTsv(input)).toBe(text);
  });

  test('every row is a line with as many cells as there are columns', () => {
    fc.assert(
      fc.property(grid, (input) => {
        const lines = renderTsv(input).split('\n');
        expect(lines.pop()).toBe('');
        expect(lines).toHaveLength(input.rows.length + 1);
        for (const line of lines) expect(line.split('\t')).toHaveLength(input.columns.length);
      }),
      { numRuns: 60 },
    );
  });
});
