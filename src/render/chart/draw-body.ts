import type { FigureBlock } from '../../model/document.ts';
import type { DotGrid } from './dot-grid.ts';
import { fillArea } from './fill-area.ts';
import { DARK, LIGHT, mixColours } from './palette.ts';
import { type Polyline, readPath } from './read-path.ts';

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
/** Dots of a cell that must lie on the body for the cell to be filled. */
const MOST_OF_A_CELL = 5;
/** What is drawn over what. */
const RANK = { guide: 0, line: 1, outline: 2 } as const;
/** Dots in a cun. */
const ROOM_FOR_GUIDES = 3.5;

/** Where lines may be drawn, in dots of the grid. */
type IsFree = (x: number, y: number) => boolean;

function stroke(
  lines: readonly Polyline[],
  ink: string,
  rank: number,
  grid: DotGrid,
  left: number,
  isFree: IsFree,
): void {
  for (const line of lines) grid.path(line, ink, rank, { left, isFree });
}

/** The ground of every cell that the body covers, in the mean shade of its dots. */
function fillGround(body: Uint8Array, shades: Float32Array, grid: DotGrid, { margin, wide }: BodyFrame): void {
  const across = wide * 2;
  const colours = Array.from({ length: SHADES + 1 }, (_, i) => mixColours(...DARK.skin, i / SHADES));
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < wide; column++) {
      let covered = 0;
      let shade = 0;
      for (let dot = 0; dot < 8; dot++) {
        const at = (row * 4 + (dot >> 1)) * across + column * 2 + (dot & 1);
        covered += body[at] ?? 0;
        shade += shades[at] ?? 0;
      }
      const colour = colours[Math.round((shade / 8) * SHADES)];
      if (covered >= MOST_OF_A_CELL && colour !== undefined) grid.ground(column + margin, row, colour);
    }
  }
}

/** The body: every part hides what is behind it, and is filled in the shade that falls on it. */
export function drawBody({ figure }: FigureBlock, grid: DotGrid, frame: BodyFrame): void {
  const { margin, scale, wide, filled } = frame;
  const [across, down, left] = [wide * 2, grid.rows * 4, margin * 2];
  const body = new Uint8Array(across * down);
  // Where the body goes on beyond the picture its paths do, and landmarks of other parts stay in the air beside it.
  const inPicture: IsFree = (x, y) => x >= left && x < left + across && y >= 0 && y < down;
  const onBody: IsFree = (x, y) => inPicture(x, y) && body[y * across + x - left] === 1;
  const outline = filled ? DARK.outline : mixColours(LIGHT.outline, DARK.outline, 0.5);
  figure.outline.forEach((part, nth) => {
    const lines = readPath(part, scale);
    fillArea(lines, across, down, (from, to) => {
      body.fill(1, from, to);
      for (let i = from; nth > 0 && i < to; i++) grid.clear((i % across) + left, Math.floor(i / across));
    });
    stroke(lines, outline, RANK.outline, grid, left, inPicture);
  });
  // Where a cun is but a few dots, landmarks under the skin would be a thicket.
  const guides = figure.cun * scale >= ROOM_FOR_GUIDES ? (figure.guides ?? []) : [];
  for (const part of guides) stroke(readPath(part, scale), DARK.guide, RANK.guide, grid, left, onBody);
  for (const part of figure.lines) stroke(readPath(part, scale), DARK.line, RANK.line, grid, left, inPicture);
  if (!filled) return;
  const shades = new Float32Array(across * down);
  for (const { shade, path } of figure.tones) {
    fillArea(readPath(path, scale), across, down, (from, to) => shades.fill(shade, from, to));
  }
  fillGround(body, shades, grid, frame);
}
