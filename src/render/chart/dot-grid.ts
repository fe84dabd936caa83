import type { Stroke } from '../paint.ts';
import { outlineCharacter } from './outline-character.ts';

/** The bit of each dot in a braille cell, two wide and four high. */
const BITS = [
  [0x01, 0x08],
  [0x02, 0x10],
  [0x04, 0x20],
  [0x40, 0x80],
] as const;
const DOTS_WIDE = 2;
const DOTS_HIGH = 4;

interface Cell {
  bits: number;
  ink: string | null;
  /** What is drawn with a higher rank gives the cell its colour. */
  rank: number;
  text: string | null;
  bold: boolean;
  ground: string | null;
}

/** A drawing of braille dots, two by four in a cell, and text over them. */
export class DotGrid {
  readonly columns: number;
  readonly rows: number;
  readonly #cells: Cell[];

  constructor(columns: number, rows: number) {
    this.columns = columns;
    this.rows = rows;
    this.#cells = Array.from({ length: columns * rows }, () => ({
      bits: 0,
      ink: null,
      rank: 0,
      text: null,
      bold: false,
      ground: null,
    }));
  }

  #at(column: number, row: number): Cell | undefined {
    return column >= 0 && column < this.columns ? this.#cells[row * this.columns + column] : undefined;
  }

  /** A dot, in dots from the upper left corner. */
  dot(x: number, y: number, ink: string, rank: number): void {
    const cell = this.#at(Math.floor(x / DOTS_WIDE), Math.floor(y / DOTS_HIGH));
    if (cell === undefined) return;
    cell.bits |= BITS[y & 3]?.[x & 1] ?? 0;
    if (rank >= cell.rank) Object.assign(cell, { ink, rank });
  }

  clear(x: number, y: number): void {
    const cell = this.#at(Math.floor(x / DOTS_WIDE), Math.floor(y / DOTS_HIGH));
    if (cell !== undefined) cell.bits &= ~(BITS[y & 3]?.[x & 1] ?? 0);
  }

  /** A line from dot to dot; of a dotted one only every `every`-th dot, and only where it is free. */
  line(
    from: readonly [number, number],
    to: readonly [number, number],
    ink: string,
    rank: number,
    every = 1,
    isFree: (x: number, y: number) => boolean = () => true,
  ): void {
    const [x0, y0, x1, y1] = [...from, ...to].map(Math.floor) as [number, number, number, number];
    const steps = Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0));
    for (let step = 0; step <= steps; step += every) {
      const share = steps === 0 ? 0 : step / steps;
      const [x, y] = [Math.round(x0 + (x1 - x0) * share), Math.round(y0 + (y1 - y0) * share)];
      if (isFree(x, y)) this.dot(x, y, ink, rank);
    }
  }

  /** Lines from spot to spot. */
  path(
    spots: readonly (readonly [number, number])[],
    ink: string,
    rank: number,
    every = 1,
    isFree: (x: number, y: number) => boolean = () => true,
  ): void {
    for (let i = 1; i < spots.length; i++) {
      const [from, to] = [spots[i - 1], spots[i]];
      if (from !== undefined && to !== undefined) this.line(from, to, ink, rank, every, isFree);
    }
  }

  ground(column: number, row: number, colour: string): void {
    const cell = this.#at(column, row);
    if (cell !== undefined) cell.ground = colour;
  }

  /** One character a cell. */
  text(column: number, row: number, text: string, ink: string, { bold = false } = {}): void {
    [...text].forEach((character, i) => {
      const cell = this.#at(column + i, row);
      if (cell !== undefined) Object.assign(cell, { text: character, ink, bold, rank: Number.POSITIVE_INFINITY });
    });
  }

  /** Row by row, runs of characters that look alike. The blank end of a row is left out. */
  runs(ascii: boolean): [Stroke, string][][] {
    const draw = (bits: number) => (ascii ? outlineCharacter(bits) : String.fromCharCode(0x2800 + bits));
    return Array.from({ length: this.rows }, (_, row) => {
      const cells = this.#cells.slice(row * this.columns, (row + 1) * this.columns);
      const end = cells.findLastIndex(({ bits, text, ground }) => bits !== 0 || text !== null || ground !== null);
      const runs: [Stroke, string][] = [];
      for (const { bits, text, ground, bold, ...cell } of cells.slice(0, end + 1)) {
        const character = text ?? (bits === 0 ? ' ' : draw(bits));
        const ink = character === ' ' ? null : cell.ink;
        const last = runs.at(-1);
        if (last && last[0].ink === ink && last[0].ground === ground && last[0].bold === bold) last[1] += character;
        else runs.push([{ ink, ground, bold }, character]);
      }
      return runs;
    });
  }
}
