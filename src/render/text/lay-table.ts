import CliTable from 'cli-table3';
import type { Inline, Table } from '../../model/document.ts';
import { padEnd, padStart, widthOf } from '../wrap-text.ts';
import { type Layout, layFact } from './lay-facts.ts';
import { layInline, plainOf } from './lay-inline.ts';

const GAP = 2;
/** A column may be narrowed to this, or to its longest word if that is shorter; below it rows are stacked. */
const NARROWEST = 12;
/** But, where there is room, not by so little that a word is parted from its comma. */
const COMMA = 1;

/** cli-table3 gives even an empty column a cell. */
const EMPTY = 1;

const longest = (cells: readonly string[], measure: (cell: string) => number) =>
  cells.reduce((most, cell) => Math.max(most, measure(cell)), 0);
const longestWord = (cell: string) => longest(cell.split(' '), widthOf);

/** Takes from the widest column first until all fit; null when even `least` does not. */
function narrow(natural: readonly number[], least: readonly number[], available: number): number[] | null {
  const widths = [...natural];
  for (let excess = widths.reduce((sum, w) => sum + w, 0) - available; excess > 0; excess--) {
    const spare = widths.map((w, i) => w - (least[i] ?? 0));
    if (Math.max(...spare) <= 0) return null;
    const widest = spare.reduce((best, s, i) => (s > 0 && (widths[i] ?? 0) > (widths[best] ?? -1) ? i : best), -1);
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

/** Widths that fit: without breaking a word, so that an id can be copied, if there is room; null when nothing fits. */
export function fitColumns(table: Table, width: number): number[] | null {
  const cells = table.columns.map((column, i) => [column.title, ...table.rows.map((row) => plainOf(row[i] ?? ''))]);
  const natural = cells.map((column) => Math.max(EMPTY, longest(column, widthOf)));
  const words = cells.map((column) => Math.max(EMPTY, longest(column, longestWord)));
  const leastOf = (word: number, most: number): number => (word <= most ? word : NARROWEST);
  const least = (most: number) =>
    cells.map((column, i) => Math.max(longestWord(column[0] ?? ''), leastOf(words[i] ?? 0, most)));
  const available = width - GAP * (natural.length - 1);
  return (
    narrow(natural, words, available) ??
    narrow(natural, least(NARROWEST + COMMA), available) ??
    narrow(natural, least(NARROWEST), available)
  );
}

/** Rows as labelled facts, for a screen too narrow for columns. Nothing is left out. */
const stack = (table: Table, layout: Layout): string[] => {
  const widest = longest(
    table.columns.map((column) => column.title),
    widthOf,
  );
  const labels = Math.min(widest + GAP, Math.floor(layout.width / 2));
  return table.rows.flatMap((row, i) => [
    ...(i > 0 ? [''] : []),
    ...table.columns.flatMap(({ title }, column) => {
      const value: Inline = row[column] ?? '';
      return plainOf(value) === '' ? [] : layFact({ label: title, value, aside: null }, 0, { ...layout, labels });
    }),
  ]);
};

/**
 * A table without frame, columns aligned in cells. Cells are wrapped before cli-table3 sees them, because it loses Han
 * text when it wraps, and its colours are switched off, because it prints them into pipes.
 */
export function layTable(table: Table, layout: Layout): string[] {
  const widths = fitColumns(table, layout.width);
  if (widths === null) return stack(table, layout);
  const cell = (inline: Inline, i: number): string =>
    layInline(inline, widths[i] ?? 1, layout.paint)
      .map((line) => {
        const pad = table.columns[i]?.align === 'right' ? padStart : padEnd;
        return pad(line.plain, widths[i] ?? 0).replace(line.plain, () => line.painted);
      })
      .join('\n');
  const none = '';
  const drawn = new CliTable({
    chars: {
      top: none,
      'top-mid': none,
      'top-left': none,
      'top-right': none,
      bottom: none,
      'bottom-mid': none,
      'bottom-left': none,
      'bottom-right': none,
      left: none,
      'left-mid': none,
      mid: none,
      'mid-mid': none,
      right: none,
      'right-mid': none,
      middle: ' '.repeat(GAP),
    },
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
  });
  const rule = layout.ascii ? '-' : '─';
  drawn.push(table.columns.map(({ title }, i) => cell([{ text: title, tone: 'strong' }], i)));
  drawn.push(widths.map((w) => layout.paint('dim', rule.repeat(w))));
  for (const row of table.rows) drawn.push(table.columns.map((_, i) => cell(row[i] ?? '', i)));
  return drawn
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}
