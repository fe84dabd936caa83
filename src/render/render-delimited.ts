import { stringify } from 'csv-stringify/sync';
import { safeText } from './safe-text.ts';

export type Cell = string | number | boolean | null;

export interface Grid {
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
}

const boolean = (value: boolean): string => (value ? 'TRUE' : 'FALSE');

/**
 * RFC 4180 with LF. `excel` adds what spreadsheets need: a byte order mark, CRLF, and an apostrophe before cells that
 * would run as a formula.
 */
export const renderCsv = ({ columns, rows }: Grid, { excel }: { excel: boolean }): string =>
  stringify([columns, ...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? safeText(cell) : cell)))], {
    cast: { boolean },
    bom: excel,
    escape_formulas: excel,
    record_delimiter: excel ? 'windows' : 'unix',
  });

/** Tab-separated; a cell holds no tab and no newline, so that `cut` and `awk` can be trusted. */
export const renderTsv = ({ columns, rows }: Grid): string =>
  [columns, ...rows]
    .map((row) =>
      row
        .map((cell) =>
          typeof cell === 'boolean' ? boolean(cell) : safeText(String(cell ?? '')).replace(/[\t\r\n]+/g, ' '),
        )
        .join('\t'),
    )
    .map((line) => `${line}\n`)
    .join('');
