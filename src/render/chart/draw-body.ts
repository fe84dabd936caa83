import type { FigureBlock } from '../../model/document.ts';
import type { DotGrid, PathOptions } from './dot-grid.ts';
import { fillArea } from './fill-area.ts';
import { DARK, LIGHT, mixColours } from './palette.ts';
import { type FlatLine, readPath } from './read-path.ts';

/** Where a body is drawn on a grid. */
export interface BodyFrame {
  /** Cells to its left. */
  margin: number;
  /** Dots for each unit of the figure. */
  scale: number;
  /** Cells. */
  wide: number;
  filled: boolean;
}

/** Shades of the filled body: more would make the escape sequences longer, and nothing clearer. */
const SHADES = 3;
/** What is drawn over what. */
const RANK = { guide: 0, line: 1, outline: 2 } as const;
/** Dots in a cun. */
const ROOM_FOR_GUIDES = 3.5;

/** The ground of every cell whose middle lies on the body, in the shade that falls there. */
function fillGround(
  { outline, tones }: FigureBlock['figure'],
  grid: DotGrid,
  { margin, scale, wide }: BodyFrame,
): void {
  const cells = (path: string) => readPath(path, scale / 2, scale / 4);
  const fill = (from: number, to: number, colour: string | null) =>
    grid.ground((from % wide) + margin, Math.floor(from / wide), colour, to - from);
  const shadeOf = (shade: number) => mixColours(...DARK.skin, Math.round(shade * SHADES) / SHADES);
  const lit = shadeOf(0);
  const body = new Uint8Array(wide * grid.rows);
  for (const part of outline) {
    fillArea(cells(part), wide, grid.rows, (from, to) => {
      body.fill(1, from, to);
      fill(from, to, lit);
    });
  }
  for (const { shade, path } of tones) {
    const colour = shadeOf(shade);
    fillArea(cells(path), wide, grid.rows, (from, to) => fill(from, to, colour));
  }
  // Simplified as it is, a shadow can reach over the edge by a hair.
  for (let from = body.indexOf(0); from !== -1; ) {
    const row = Math.floor(from / wide);
    const next = body.indexOf(1, from);
    const to = Math.min((row + 1) * wide, next === -1 ? body.length : next);
    fill(from, to, null);
    from = body.indexOf(0, to);
  }
}

/** The body: every part hides what is behind it, and is filled in the shade that falls on it. */
export function drawBody({ figure }: FigureBlock, grid: DotGrid, frame: BodyFrame): void {
  const { margin, scale, wide, filled } = frame;
  if (filled) fillGround(figure, grid, frame);
  const [across, down, left] = [wide * 2, grid.rows * 4, margin * 2];
  const body = new Uint8Array(across * down);
  // Where the body goes on beyond the picture its paths do, and landmarks of other parts stay in the air beside it.
  const inPicture = { left, from: left, to: left + across };
  const onBody = { ...inPicture, isFree: (x: number, y: number) => body[y * across + x - left] === 1 };
  const stroke = (lines: readonly FlatLine[], ink: string, rank: number, where: PathOptions) => {
    for (const line of lines) grid.path(line, ink, rank, where);
  };
  const outline = filled ? DARK.outline : mixColours(LIGHT.outline, DARK.outline, 0.5);
  figure.outline.forEach((part, nth) => {
    const lines = readPath(part, scale);
    fillArea(lines, across, down, (from, to) => {
      body.fill(1, from, to);
      for (let i = from; nth > 0 && i < to; i++) grid.clear((i % across) + left, Math.floor(i / across));
    });
    stroke(lines, outline, RANK.outline, inPicture);
  });
  // Where a cun is but a few dots, landmarks under the skin would be a thicket.
  const guides = figure.cun * scale >= ROOM_FOR_GUIDES ? (figure.guides ?? []) : [];
  for (const part of guides) stroke(readPath(part, scale), DARK.guide, RANK.guide, onBody);
  for (const part of figure.lines) stroke(readPath(part, scale), DARK.line, RANK.line, inPicture);
}
