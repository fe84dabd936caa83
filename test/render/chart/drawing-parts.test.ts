import { describe, expect, test } from 'vitest';
import { DotGrid } from '../../../src/render/chart/dot-grid.ts';
import { encodeSixel } from '../../../src/render/chart/encode-sixel.ts';
import { fillArea } from '../../../src/render/chart/fill-area.ts';
import { outlineCharacter } from '../../../src/render/chart/outline-character.ts';
import { DARK, hueOnAnyGround, LIGHT, luminanceOf, mixColours } from '../../../src/render/chart/palette.ts';
import { readPath } from '../../../src/render/chart/read-path.ts';
import { spreadEvenly } from '../../../src/render/chart/spread-evenly.ts';

describe('a path', () => {
  test('is read as lines; a closed one ends where it began', () => {
    expect(readPath('M1 2L3 4.5L-5 6ZM0 0L1 1')).toEqual([
      [1, 2, 3, 4.5, -5, 6, 1, 2],
      [0, 0, 1, 1],
    ]);
  });

  test('is scaled, across and down by what is asked', () => {
    expect(readPath('M1 2L3 4', 10)).toEqual([[10, 20, 30, 40]]);
    expect(readPath('M1 2L3 4', 10, 5)).toEqual([[10, 10, 30, 20]]);
  });

  test('of a single spot is no line', () => expect(readPath('M1 2')).toEqual([]));
});

describe('an area', () => {
  /** Rows of 0 and 1. */
  const filled = (path: string, width: number, height: number) => {
    const area = new Uint8Array(width * height);
    fillArea(readPath(path), width, height, (from, to) => area.fill(1, from, to));
    return Array.from({ length: height }, (_, y) => area.slice(y * width, (y + 1) * width).join(''));
  };

  test('is filled between its lines', () => {
    expect(filled('M1 1L4 1L4 3L1 3Z', 6, 4)).toEqual(['000000', '011100', '011100', '000000']);
  });

  test('has a hole where another line runs inside it', () => {
    expect(filled('M0 0L6 0L6 4L0 4ZM2 1L4 1L4 3L2 3Z', 6, 4)).toEqual(['111111', '110011', '110011', '111111']);
  });

  test('may lie partly outside', () => {
    expect(filled('M-5 -5L2 -5L2 9L-5 9Z', 4, 2)).toEqual(['1100', '1100']);
  });
});

describe('positions', () => {
  test.each<[string, number[], number[]]>([
    ['far apart stay', [1, 5, 9], [1, 5, 9]],
    ['too near are moved apart evenly', [5, 5], [4, 6]],
    ['stay within', [0, 0, 10, 10], [0, 2, 8, 10]],
    ['push one another', [5, 5, 6.5], [3.5, 5.5, 7.5]],
  ])('%s', (_, wanted, spread) => expect(spreadEvenly(wanted, 2, 0, 10)).toEqual(spread));
});

describe('a grid of dots', () => {
  const plain = (grid: DotGrid, ascii = false) => grid.runs(ascii).map((runs) => runs.map(([, text]) => text).join(''));

  test('draws lines in braille, and text over them', () => {
    const grid = new DotGrid(6, 1);
    grid.path([0, 0, 11, 0], '#ffffff', 1);
    grid.text(2, 0, 'LI', '#ffffff');
    expect(plain(grid)).toEqual(['⠉⠉LI⠉⠉']);
    expect(plain(grid, true)).toEqual(['""LI""']);
  });

  test('leaves out the blank end of a row, and what lies outside', () => {
    const grid = new DotGrid(4, 2);
    grid.path([-4, 5, 20, 5], '#ffffff', 1);
    grid.clear(6, 5);
    grid.clear(7, 5);
    expect(plain(grid)).toEqual(['', '⠒⠒⠒']);
  });

  test('draws a line only between its ends, moved to the right, and where it is free', () => {
    const grid = new DotGrid(6, 1);
    grid.path([0, 0, 20, 0], '#ffffff', 1, { left: 2, from: 2, to: 10, isFree: (x) => x !== 4 && x !== 5 });
    expect(plain(grid)).toEqual([' ⠉ ⠉⠉']);
  });

  test('has a ground under cells, that can be taken away', () => {
    const grid = new DotGrid(6, 1);
    grid.ground(1, 0, '#222222', 4);
    grid.ground(2, 0, null, 2);
    const bare = { ink: null, ground: null, bold: false };
    expect(grid.runs(false)).toEqual([
      [
        [bare, ' '],
        [{ ...bare, ground: '#222222' }, ' '],
        [bare, '  '],
        [{ ...bare, ground: '#222222' }, ' '],
      ],
    ]);
  });

  test('keeps its text where dots come later', () => {
    const grid = new DotGrid(2, 1);
    grid.text(0, 0, 'L', '#ffffff');
    grid.path([0, 0, 3, 0], '#ffffff', 1);
    grid.clear(0, 0);
    expect(plain(grid)).toEqual(['L⠉']);
  });

  test('takes the colour of what is drawn with the higher rank', () => {
    const grid = new DotGrid(1, 1);
    grid.dot(0, 0, '#111111', 2);
    grid.dot(1, 0, '#222222', 1);
    expect(grid.runs(false)).toEqual([[[{ ink: '#111111', ground: null, bold: false }, '⠉']]]);
  });
});

test.each([
  [0, ' '],
  [0x09, '"'],
  [0xc0, '_'],
  [0x47, '|'],
  [0x58, '/'],
  [0x83, '\\'],
])('dots %i look like %j', (bits, character) => expect(outlineCharacter(bits)).toBe(character));

test('colours are mixed channel by channel', () => {
  expect(mixColours('#000000', '#ff8000', 0.5)).toBe('#804000');
});

const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

const HUES = ['LU', 'LI', 'ST', 'SP', 'HT', 'SI', 'BL', 'KI', 'PC', 'TE', 'GB', 'LR', 'GV', 'CV', 'extra'] as const;

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
] as const)('on the %s page', (_, palette) => {
  test.each(HUES)('labels of %s can be read', (hue) => {
    expect(contrast(palette.hue(hue), palette.page)).toBeGreaterThan(4.5);
  });

  test('so can everything else', () => {
    for (const colour of [palette.text, palette.quiet, palette.avoid, palette.caution]) {
      expect(contrast(colour, palette.page)).toBeGreaterThan(4.5);
    }
  });
});

test('a picture becomes sixels: its palette, then bands of six rows', () => {
  const pixels = new Uint8Array(2 * 7 * 4).fill(255);
  pixels.set([0, 0, 0, 255], 0);
  const sixel = encodeSixel({ width: 2, height: 7, pixels, png: () => pixels });
  expect(sixel.startsWith('\u001bPq"1;1;2;7#0;2;100;100;100#1;2;0;0;0')).toBe(true);
  expect(sixel.endsWith('\u001b\\')).toBe(true);
  expect(sixel).toContain('#1@$#0}~-#0@@');
});

test.each(HUES)('labels of %s can be read in a light and in a dark terminal', (hue) => {
  expect(contrast(hueOnAnyGround(hue), '#ffffff')).toBeGreaterThan(4);
  expect(contrast(hueOnAnyGround(hue), '#000000')).toBeGreaterThan(4);
});
