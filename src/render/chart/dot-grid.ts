import type { Stroke } from '../paint.ts';
import { outlineCharacter } from './outline-character.ts';
import type { FlatLine } from './read-path.ts';

/** The bits of the dots in a braille cell, two wide and four high, row by row. */
const BITS = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80] as const;
/** Braille characters are this and the bits of their dots. */
const BRAILLE = 0x2800;
/** A cell where nothing is drawn. */
const SPACE = 0x20;
/** The rank of text: over everything. */
const TEXT = 255;

export interface PathOptions {
  /** Of a dotted line only every so many dots are drawn. */
  every?: number;
  /** How far a line is moved to the right. */
  left?: number;
  /** Where it is cut off, from the left side of the grid. */
  from?: number;
  to?: number;
  isFree?: ((x: number, y: number) => boolean) | null;
}

/**
 * A drawing of braille dots, two by four in a cell, and text over them. Kept in flat arrays, a number a cell: objects
 * by the ten thousand would cost a chart more than all its drawing.
 */
export class DotGrid {
  readonly columns: number;
  readonly rows: number;
  /** The character of each cell, as UTF-16. */
  readonly #characters: Uint16Array;
  /** What is drawn with a higher rank gives the cell its colour. */
  readonly #ranks: Uint8Array;
  /** The colour of what is drawn, twice its number, and 1 where it is bold. */
  readonly #inks: Uint16Array;
  readonly #grounds: Uint16Array;
  /** Colours by their number; 0 is none. */
  readonly #colours: (string | null)[] = [null];
  /** By ink and ground: who paints them can know a stroke again. */
  readonly #strokes = new Map<number, Stroke>();

  constructor(columns: number, rows: number) {
    this.columns = columns;
    this.rows = rows;
    this.#characters = new Uint16Array(columns * rows).fill(SPACE);
    this.#ranks = new Uint8Array(columns * rows);
    this.#inks = new Uint16Array(columns * rows);
    this.#grounds = new Uint16Array(columns * rows);
  }

  #numberOf(colour: string): number {
    const known = this.#colours.indexOf(colour);
    return known === -1 ? this.#colours.push(colour) - 1 : known;
  }

  /** The number of a cell, or -1 outside. */
  #at(column: number, row: number): number {
    const inside = column >= 0 && column < this.columns && row >= 0 && row < this.rows;
    return inside ? row * this.columns + column : -1;
  }

  /** The braille character of a cell, with none of its dots where nothing is drawn. */
  #dotsOf(at: number): number {
    const character = this.#characters[at] ?? SPACE;
    return character === SPACE ? BRAILLE : character;
  }

  #dot(x: number, y: number, ink: number, rank: number): void {
    const at = this.#at(x >> 1, y >> 2);
    if (at === -1 || this.#ranks[at] === TEXT) return;
    this.#characters[at] = this.#dotsOf(at) | (BITS[(y & 3) * 2 + (x & 1)] ?? 0);
    if (rank < (this.#ranks[at] ?? 0)) return;
    this.#inks[at] = ink;
    this.#ranks[at] = rank;
  }

  /** A dot, in dots from the upper left corner; ranks from 0 to 254. */
  dot(x: number, y: number, ink: string, rank: number): void {
    this.#dot(x, y, this.#numberOf(ink) * 2, rank);
  }

  clear(x: number, y: number): void {
    const at = this.#at(x >> 1, y >> 2);
    if (at === -1 || this.#ranks[at] === TEXT) return;
    const left = this.#dotsOf(at) & ~(BITS[(y & 3) * 2 + (x & 1)] ?? 0);
    this.#characters[at] = left === BRAILLE ? SPACE : left;
    if (left !== BRAILLE) return;
    this.#inks[at] = 0;
    this.#ranks[at] = 0;
  }

  /** A line, in dots; only where it is free. */
  path(
    line: FlatLine,
    ink: string,
    rank: number,
    { every = 1, left = 0, from = 0, to = this.columns * 2, isFree = null }: PathOptions = {},
  ): void {
    const number = this.#numberOf(ink) * 2;
    for (let i = 2; i + 1 < line.length; i += 2) {
      const x0 = Math.floor(line[i - 2] ?? 0) + left;
      const y0 = Math.floor(line[i - 1] ?? 0);
      const across = Math.floor(line[i] ?? 0) + left - x0;
      const down = Math.floor(line[i + 1] ?? 0) - y0;
      const steps = Math.max(Math.abs(across), Math.abs(down));
      for (let step = 0; step <= steps; step += every) {
        const share = steps === 0 ? 0 : step / steps;
        const x = Math.round(x0 + across * share);
        const y = Math.round(y0 + down * share);
        if (x >= from && x < to && (isFree === null || isFree(x, y))) this.#dot(x, y, number, rank);
      }
    }
  }

  /** The ground of so many cells from this one to the right; null takes it away. */
  ground(column: number, row: number, colour: string | null, count = 1): void {
    const at = this.#at(column, row);
    if (at !== -1) this.#grounds.fill(colour === null ? 0 : this.#numberOf(colour), at, at + count);
  }

  hasGround(column: number, row: number): boolean {
    const at = this.#at(column, row);
    return at !== -1 && this.#grounds[at] !== 0;
  }

  /** One character a cell, of those that UTF-16 writes as one unit. */
  text(column: number, row: number, text: string, ink: string, { bold = false } = {}): void {
    const number = this.#numberOf(ink) * 2 + (bold ? 1 : 0);
    [...text].forEach((character, i) => {
      const at = this.#at(column + i, row);
      if (at === -1) return;
      this.#characters[at] = character.charCodeAt(0);
      this.#inks[at] = number;
      this.#ranks[at] = TEXT;
    });
  }

  #strokeOf(inkAndWeight: number, ground: number): Stroke {
    const look = inkAndWeight * 0x10000 + ground;
    const known = this.#strokes.get(look);
    if (known !== undefined) return known;
    const stroke = {
      ink: this.#colours[inkAndWeight >> 1] ?? null,
      ground: this.#colours[ground] ?? null,
      bold: (inkAndWeight & 1) === 1,
    };
    this.#strokes.set(look, stroke);
    return stroke;
  }

  #isBlank(at: number): boolean {
    return this.#grounds[at] === 0 && this.#characters[at] === SPACE;
  }

  /** The first cell after this one that looks otherwise. */
  #endOfLook(at: number, end: number): number {
    const ink = this.#inks[at];
    const ground = this.#grounds[at];
    let next = at + 1;
    while (next < end && this.#inks[next] === ink && this.#grounds[next] === ground) next++;
    return next;
  }

  #textOf(from: number, to: number, ascii: boolean): string {
    const text = String.fromCharCode(...this.#characters.subarray(from, to));
    return ascii ? text.replace(/[\u2801-\u28ff]/g, (cell) => outlineCharacter(cell.charCodeAt(0) - BRAILLE)) : text;
  }

  /** One row: runs of characters that look alike. The blank end is left out. */
  #runsOf(row: number, ascii: boolean): [Stroke, string][] {
    const runs: [Stroke, string][] = [];
    const first = row * this.columns;
    let end = first + this.columns;
    while (end > first && this.#isBlank(end - 1)) end--;
    const text = this.#textOf(first, end, ascii);
    for (let from = first; from < end; ) {
      const to = this.#endOfLook(from, end);
      const stroke = this.#strokeOf(this.#inks[from] ?? 0, this.#grounds[from] ?? 0);
      runs.push([stroke, text.slice(from - first, to - first)]);
      from = to;
    }
    return runs;
  }

  /** Row by row, runs of characters that look alike. */
  runs(ascii: boolean): [Stroke, string][][] {
    return Array.from({ length: this.rows }, (_, row) => this.#runsOf(row, ascii));
  }
}
