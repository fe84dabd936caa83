import type { FigureBlock } from '../../model/document.ts';
import { drawFigure, drawingWidth } from '../chart/draw-figure.ts';
import type { Brush } from '../paint.ts';
import { padEnd, widthOf } from '../wrap-text.ts';
import type { Layout } from './lay-facts.ts';
import { layInline } from './lay-inline.ts';

/** How a terminal draws. */
export interface DrawingStyle {
  /** Lines of the screen; a pipe has none, and is drawn for 40. */
  rows: number | null;
  brush: Brush;
  /** Whether the body is filled. */
  filled: boolean;
  /** Shows a figure as a picture of the terminal's own, where that was asked for. */
  picture: ((block: FigureBlock) => Promise<string>) | null;
}

const USUAL_ROWS = 40;
/** Below this a body is not one, whatever the screen. */
const FEWEST_ROWS = 18;
/** A figure that would be smaller than this beside the rest of the document gets a screen of its own. */
const ROOM_ENOUGH = 21;
const MOST_ROWS = 60;
/** Lines that stand below a figure: its caption, and the prompt after it. */
const BELOW = 2;
/** Cells between two figures. */
const GAP = 3;

/** Labels stand in two columns, a row each. */
const rowsNeeded = ({ marks }: FigureBlock): number =>
  Math.ceil(new Set(marks.flatMap(({ label }) => label ?? [])).size / 2) + 2;

/** Figures that stand side by side in the width, in their order. */
function packFigures(blocks: readonly FigureBlock[], width: number, rows: number): FigureBlock[][] {
  const packs: { blocks: FigureBlock[]; wide: number }[] = [];
  for (const block of blocks) {
    const wide = drawingWidth(block, rows);
    const last = packs.at(-1);
    if (last && last.wide + GAP + wide <= width) {
      last.blocks.push(block);
      last.wide += GAP + wide;
    } else packs.push({ blocks: [block], wide });
  }
  return packs.map((pack) => pack.blocks);
}

/** Columns of lines beside one another; the last is not padded. */
export function zipColumns(columns: readonly { lines: readonly string[]; width: number }[], gap: number): string[] {
  const high = Math.max(...columns.map(({ lines }) => lines.length));
  return Array.from({ length: high }, (_, i) =>
    columns
      .map(({ lines, width }, at) => (at === columns.length - 1 ? (lines[i] ?? '') : padEnd(lines[i] ?? '', width)))
      .join(' '.repeat(gap))
      .trimEnd(),
  );
}

/** One figure as lines, with its caption and what had no room on it. */
export function layFigure(
  block: FigureBlock,
  { columns, rows, caption }: { columns: number; rows: number; caption: boolean },
  { ascii, paint }: Layout,
  { brush, filled }: DrawingStyle,
): { lines: string[]; width: number } {
  const { grid, unplaced } = drawFigure(block, { columns, rows, ascii, filled });
  const rowsOfRuns = grid.runs(ascii);
  const end = rowsOfRuns.findLastIndex((runs) => runs.length > 0) + 1;
  const drawn = rowsOfRuns.slice(0, end).map((runs) => runs.map(([stroke, text]) => brush(stroke, text)).join(''));
  const texts = [
    ...(caption ? [block.caption] : []),
    ...(unplaced.length === 0 ? [] : [`Marked without a label: ${unplaced.join(' ')}`]),
  ];
  const width = Math.max(grid.columns, Math.min(columns, 24));
  const said = texts.flatMap((text) => layInline(text, Math.max(width, columns), paint));
  return {
    lines: [...drawn, ...said.map(({ painted }) => paint('dim', painted))],
    width: Math.max(width, ...said.map(({ plain }) => widthOf(plain))),
  };
}

/** Figures as large as the screen and the width allow; `others` is the number of lines of the rest of the document. */
export async function layFigures(
  blocks: readonly FigureBlock[],
  others: number,
  layout: Layout,
  style: DrawingStyle,
): Promise<string[]> {
  const { picture } = style;
  if (picture !== null) {
    const shown = await Promise.all(blocks.map(picture));
    return blocks.flatMap(({ caption }, i) => [
      shown[i] ?? '',
      ...layInline(caption, layout.width, layout.paint).map((line) => layout.paint('dim', line.painted)),
    ]);
  }
  const screen = style.rows ?? USUAL_ROWS;
  const within = (rows: number) => Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, rows));
  const alone = within(screen - BELOW);
  const rest = screen - others - BELOW;
  const together = rest < Math.max(ROOM_ENOUGH, ...blocks.map(rowsNeeded)) ? alone : within(rest);
  const once = packFigures(blocks, layout.width, together);
  const [rows, packs] = once.length === 1 ? [together, once] : [alone, packFigures(blocks, layout.width, alone)];
  return packs.flatMap((pack, i) => {
    const [first] = pack;
    const columns = pack.length === 1 ? layout.width : 0;
    const laid = pack.map((block) =>
      layFigure(block, { columns: columns || drawingWidth(block, rows), rows, caption: true }, layout, style),
    );
    if (first !== undefined && laid.length === 1) {
      const [only] = laid;
      return [...(i === 0 ? [] : ['']), ...(only?.lines ?? [])];
    }
    return [...(i === 0 ? [] : ['']), ...zipColumns(laid, GAP)];
  });
}
