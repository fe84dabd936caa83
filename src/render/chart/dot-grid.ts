import type { Stroke } from '../paint.ts';
import { outlineCharacter } from './outline-character.ts';

/** The bit of each dot in a braille cell, two wide and four high. */
const BITS = [
  [0x01, 0x08],
  [0x02, 0x10],
  [0x04, 0x20],
  [0x40, 0x80],
] as const;
/** The rank of text: over everything. */
const TEXT = 255;
/** Colours are numbered in 16 bits. */
const MOST_COLOURS = 0x10000;

interface PathOptions {
  every?: number;
  left?: number;
  isFree?: ((x: number, y: number) => boolean) | null;
}

/**
 * A drawing of braille dots, two by four in a cell, and text over them. Kept in flat arrays, a number a cell: objects
 * by the ten thousand would cost a chart more than all its drawing.
 */
export class DotGrid {
  readonly columns: number;
  readonly rows: number;
  readonly #bits: Uint8Array;
  /** What is drawn with a higher rank gives the cell its colour. */
  readonly #ranks: Uint8Array;
  readonly #inks: Uint16Array;
  readonly #grounds: Uint16Array;
  readonly #bold: Uint8Array;
  readonly #texts = new Map<number, string>();
  /** Colours by their number; 0 is none. */
  readonly #colours: (string | null)[] = [null];

  constructor(columns: number, rows: number) {
    this.columns = columns;
    this.rows = rows;
    this.#bits = new Uint8Array(columns * rows);
    this.#ranks = new Uint8Array(columns * rows);
    this.#inks = new Uint16Array(columns * rows);
    this.#grounds = new Uint16Array(columns * rows);
    this.#bold = new Uint8Array(columns * rows);
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

  #dot(x: number, y: number, ink: number, rank: number): void {
    const at = this.#at(x >> 1, y >> 2);
    if (at === -1) return;
    this.#bits[at] = (this.#bits[at] ?? 0) | (BITS[y & 3]?.[x & 1] ?? 0);
    if (rank < (this.#ranks[at] ?? 0)) return;
    this.#inks[at] = ink;
    this.#ranks[at] = rank;
  }

  /** A dot, in dots from the upper left corner; ranks from 0 to 254. */
  dot(x: number, y: number, ink: string, rank: number): void {
    this.#dot(x, y, this.#numberOf(ink), rank);
  }

  clear(x: number, y: number): void {
    const at = this.#at(x >> 1, y >> 2);
    if (at !== -1) this.#bits[at] = (this.#bits[at] ?? 0) & ~(BITS[y & 3]?.[x & 1] ?? 0);
  }

  /**
   * Lines from spot to spot, in dots, moved to the right by `left`; of a dotted one only every `every`-th dot, and only
   * where it is free.
   */
  path(
    spots: readonly (readonly [number, number])[],
    ink: string,
    rank: number,
    { every = 1, left = 0, isFree = null }: PathOptions = {},
  ): void {
    const number = this.#numberOf(ink);
    for (let i = 1; i < spots.length; i++) {
      const from = spots[i - 1];
      const to = spots[i];
      if (from === undefined || to === undefined) continue;
      const x0 = Math.floor(from[0]) + left;
      const y0 = Math.floor(from[1]);
      const across = Math.floor(to[0]) + left - x0;
      const down = Math.floor(to[1]) - y0;
      const steps = Math.max(Math.abs(across), Math.abs(down));
      for (let step = 0; step <= steps; step += every) {
        const share = steps === 0 ? 0 : step / steps;
        const x = Math.round(x0 + across * share);
        const y = Math.round(y0 + down * share);
        if (isFree === null || isFree(x, y)) this.#dot(x, y, number, rank);
      }
    }
  }

  ground(column: number, row: number, colour: string): void {
    const at = this.#at(column, row);
    if (at !== -1) this.#grounds[at] = this.#numberOf(colour);
  }

  hasGround(column: number, row: number): boolean {
    const at = this.#at(column, row);
    return at !== -1 && this.#grounds[at] !== 0;
  }

  /** One character a cell. */
  text(column: number, row: number, text: string, ink: string, { bold = false } = {}): void {
    [...text].forEach((character, i) => {
      const at = this.#at(column + i, row);
      if (at === -1) return;
      this.#texts.set(at, character);
      this.#inks[at] = this.#numberOf(ink);
      this.#ranks[at] = TEXT;
      this.#bold[at] = bold ? 1 : 0;
    });
  }

  #characterOf(at: number, ascii: boolean): string {
    const text = this.#ranks[at] === TEXT ? this.#texts.get(at) : undefined;
    if (text !== undefined) return text;
    const bits = this.#bits[at] ?? 0;
    if (bits === 0) return ' ';
    return ascii ? outlineCharacter(bits) : String.fromCharCode(0x2800 + bits);
  }

  /** One row: runs of characters that look alike. The blank end is left out. */
  #runsOf(row: number, ascii: boolean): [Stroke, string][] {
    const runs: [Stroke, string][] = [];
    const first = row * this.columns;
    let end = first + this.columns;
    while (end > first && this.#grounds[end - 1] === 0 && this.#characterOf(end - 1, ascii) === ' ') end--;
    // Looks are compared as one number: ink, ground and weight of a cell.
    let look = -1;
    for (let at = first; at < end; at++) {
      const character = this.#characterOf(at, ascii);
      const ink = character === ' ' ? 0 : (this.#inks[at] ?? 0);
      const ground = this.#grounds[at] ?? 0;
      const bold = this.#bold[at] ?? 0;
      const own = (ink * MOST_COLOURS + ground) * 2 + bold;
      const last = runs[runs.length - 1];
      if (last !== undefined && own === look) last[1] += character;
      else {
        const colours = this.#colours;
        runs.push([{ ink: colours[ink] ?? null, ground: colours[ground] ?? null, bold: bold === 1 }, character]);
      }
      look = own;
    }
    return runs;
  }

  /** Row by row, runs of characters that look alike. */
  runs(ascii: boolean): [Stroke, string][][] {
    return Array.from({ length: this.rows }, (_, row) => this.#runsOf(row, ascii));
  }
}
