import type { FigureBlock } from '../../model/document.ts';
import type { Layout } from './lay-facts.ts';
import { type DrawingStyle, layFigure, zipColumns } from './lay-figures.ts';

/** A card with a picture beside it needs so many cells. */
export const BESIDE_WIDTH = 120;
/** The picture's part of them, and what is between. */
const PICTURE = 44;
const GAP = 3;
const MOST_ROWS = 34;
const FEWEST_ROWS = 20;

/** How wide the text is that a picture stands beside. */
export const textBeside = (width: number): number => Math.min(100, width - PICTURE - GAP);

/** Lines of text with a picture to their right. */
export function layBeside(lines: readonly string[], block: FigureBlock, layout: Layout, style: DrawingStyle): string[] {
  const width = textBeside(layout.width);
  const rows = Math.max(FEWEST_ROWS, Math.min(MOST_ROWS, lines.length - 2));
  const columns = Math.min(60, layout.width - width - GAP);
  const picture = layFigure(block, { columns, rows, caption: true }, layout, style);
  return zipColumns([{ lines, width }, picture], GAP);
}
