import type { FigureBlock, Hue, Mark } from '../../model/document.ts';
import { safeText } from '../safe-text.ts';
import { widthOf } from '../wrap-text.ts';
import { DotGrid } from './dot-grid.ts';
import { drawBody } from './draw-body.ts';
import { DARK, hueOnAnyGround, mixColours } from './palette.ts';
import { placeLabels } from './place-labels.ts';

export interface DrawOptions {
  /** Cells at most. */
  columns: number;
  rows: number;
  ascii: boolean;
  /** Whether the body is filled: only a terminal of many colours has a calm one for it. */
  filled: boolean;
}

/** A body narrower than this shows nothing: its labels stand below it instead of beside it. */
const NARROWEST = 12;
/** Cells between a label and the figure, for the bend of its leader. */
const GAP = 2;
/** What is drawn over what. */
const RANK = { leader: 0, trail: 3 } as const;
const MARKS = { asked: '●', other: '•' } as const;
const ASCII_MARKS = { asked: '@', other: 'o' } as const;
const labelWidth = (marks: readonly Mark[]): number =>
  marks.reduce((most, { label }) => Math.max(most, label === null ? 0 : widthOf(safeText(label))), 0);

/** How a figure fits: dots for each of its units, and its size in cells. */
function sizeToFit({ figure, marks }: FigureBlock, { columns, rows }: Pick<DrawOptions, 'columns' | 'rows'>) {
  const beside = labelWidth(marks) === 0 ? 0 : labelWidth(marks) + GAP;
  const margin = columns - 2 * beside < NARROWEST ? 0 : beside;
  const scale = Math.min((Math.max(4, columns - 2 * margin) * 2) / figure.width, (rows * 4) / figure.height);
  return {
    margin,
    scale,
    wide: Math.max(1, Math.min(columns - 2 * margin, Math.ceil((figure.width * scale) / 2))),
    high: Math.max(1, Math.min(rows, Math.ceil((figure.height * scale) / 4))),
  };
}

/** How many cells a drawing of so many rows takes in width, with its labels. */
export function drawingWidth(block: FigureBlock, rows: number): number {
  const { margin, wide } = sizeToFit(block, { columns: Number.MAX_SAFE_INTEGER, rows });
  return wide + 2 * margin;
}

/** Whose mark stands in a cell or beside it, by the number of the cell. */
const cellsAround = (
  marks: readonly { code: string; column: number; row: number }[],
  columns: number,
): Map<number, string> =>
  new Map(
    marks.flatMap(({ code, column, row }) => [-1, 0, 1].map((by) => [row * columns + column + by, code] as const)),
  );

/** How what belongs to one meridian is coloured. A filled body is dark in every terminal; all else may stand on a light ground. */
interface Inks {
  mark: string;
  other: string;
  label: string;
  leader: string;
  trail: string;
}

/** Mixed once a meridian: a chart has hundreds of marks. */
function mixInks(filled: boolean): (hue: Hue) => Inks {
  const known = new Map<Hue, Inks>();
  return (hue) => {
    const old = known.get(hue);
    if (old !== undefined) return old;
    const label = hueOnAnyGround(hue);
    const mark = filled ? DARK.hue(hue) : label;
    const inks: Inks = {
      mark,
      other: filled ? mixColours(mark, DARK.skin[0], 0.3) : mark,
      label,
      leader: mixColours(label, DARK.line, 0.25),
      trail: mixColours(DARK.hue(hue), DARK.skin[0], 0.45),
    };
    known.set(hue, inks);
    return inks;
  };
}

export interface Drawing {
  grid: DotGrid;
  /** Labels there was no room for. */
  unplaced: string[];
}

/** A figure with its marks, labels and leaders, as large as it fits. */
export function drawFigure(block: FigureBlock, { columns, rows, ascii, filled }: DrawOptions): Drawing {
  const { margin, scale, wide, high } = sizeToFit(block, { columns, rows });
  const grid = new DotGrid(wide + 2 * margin, high);
  const inksOf = mixInks(filled);
  drawBody(block, grid, { margin, scale, wide, filled });
  const toCell = (x: number, y: number): [number, number] => [
    margin + Math.min(wide - 1, Math.max(0, Math.floor((x * scale) / 2))),
    Math.min(high - 1, Math.max(0, Math.floor((y * scale) / 4))),
  ];
  for (const { hue, path } of block.trails) {
    const dots = path.flatMap(([x, y]) => [x * scale, y * scale]);
    grid.path(dots, inksOf(hue).trail, RANK.trail, { every: 2, left: margin * 2 });
  }
  // A mark is a character, so its middle is the middle of its cell.
  const marks = block.marks.map((mark) => {
    const [column, row] = toCell(mark.x, mark.y);
    return {
      ...mark,
      column,
      row,
      x: column * 2 + 1,
      y: row * 4 + 2,
      label: mark.label === null ? null : safeText(mark.label),
    };
  });
  const { placed, unplaced } = placeLabels(marks, {
    left: (margin - GAP) * 2 + 1,
    right: (grid.columns - margin + GAP) * 2 - 1,
    top: 2,
    // Without columns for them there is no row for a label.
    bottom: margin === 0 ? -2 : high * 4 - 2,
    row: 4,
    whole: true,
    clear: 2,
  });
  const around = cellsAround(marks, grid.columns);
  for (const { leader, hue, code } of placed) {
    // A leader that runs over another point's mark is cut around it, and touches only its own.
    const isFree = (x: number, y: number) => (around.get((y >> 2) * grid.columns + (x >> 1)) ?? code) === code;
    grid.path(leader.path.flat(), inksOf(hue).leader, RANK.leader, { every: 2, isFree });
  }
  const characters = ascii ? ASCII_MARKS : MARKS;
  for (const { column, row } of filled ? marks : []) {
    if (!grid.hasGround(column, row)) grid.ground(column, row, DARK.skin[1]);
  }
  for (const { hue, column, row } of marks.filter((mark) => !mark.asked)) {
    grid.text(column, row, characters.other, inksOf(hue).other);
  }
  for (const { hue, column, row } of marks.filter((mark) => mark.asked)) {
    grid.text(column, row, characters.asked, inksOf(hue).mark, { bold: true });
  }
  for (const { label, side, y, hue } of placed) {
    const row = Math.floor(y / 4);
    const column = side === 'left' ? margin - GAP - widthOf(label) : grid.columns - margin + GAP;
    grid.text(column, row, label, inksOf(hue).label, { bold: true });
  }
  return { grid, unplaced };
}
