import type { Hue } from '../../model/document.ts';

/** Colours of the meridians on a light ground and on a dark one; as text each has a contrast of 4.5 or more there. */
const HUES: Readonly<Record<Hue, readonly [onLight: string, onDark: string]>> = {
  LU: ['#4d6272', '#b4c3d1'],
  LI: ['#6f6200', '#d9c84e'],
  ST: ['#8f5a00', '#f0b955'],
  SP: ['#9c4a12', '#f29d66'],
  HT: ['#b3261e', '#ff8a80'],
  SI: ['#b0392b', '#ff9b8a'],
  BL: ['#1f5fa8', '#7db6ff'],
  KI: ['#2f4b8f', '#9db4f5'],
  PC: ['#a02c62', '#ff8fc0'],
  TE: ['#97500f', '#f5ad6b'],
  GB: ['#216b41', '#7fd69f'],
  LR: ['#2c6e2f', '#94d68f'],
  GV: ['#6443a8', '#c4a9ff'],
  CV: ['#7a3f9d', '#dba6f7'],
  extra: ['#00686e', '#6fd3da'],
};

export interface Palette {
  page: string;
  text: string;
  quiet: string;
  /** From lit skin to skin in full shadow. */
  skin: readonly [lit: string, shadow: string];
  outline: string;
  line: string;
  /** Landmarks under the skin. */
  guide: string;
  hue(hue: Hue): string;
  avoid: string;
  caution: string;
}

export const LIGHT: Palette = {
  page: '#ffffff',
  text: '#2b2622',
  quiet: '#6b625a',
  skin: ['#fcf3e8', '#dcbd9f'],
  outline: '#6a4f3c',
  line: '#a58a74',
  guide: '#c3a68d',
  hue: (hue) => HUES[hue][0],
  avoid: '#b3261e',
  caution: '#8a5a00',
};

export const DARK: Palette = {
  page: '#17191d',
  text: '#e8e4df',
  quiet: '#a39c94',
  skin: ['#4a3f37', '#2b241f'],
  outline: '#b59a84',
  line: '#84705f',
  guide: '#6f5f52',
  hue: (hue) => HUES[hue][1],
  avoid: '#ff8a80',
  caution: '#f0b955',
};

const channels = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** A colour between two, `share` of the way from the first to the second; 0 … 1. */
export function mixColours(from: string, to: string, share: number): string {
  const end = channels(to);
  const mixed = channels(from).map((value, i) => Math.round(value + ((end[i] ?? 0) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** WCAG's relative luminance: 0 is black, 1 is white. */
export const luminanceOf = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = channels(hex).map((value) => {
    const share = value / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** So light that the contrast with black and with white is the same, 4.6. */
const MIDDLE = 0.18;

/** The colour of a meridian on a ground that nobody knows: a terminal may be dark or light. */
export function hueOnAnyGround(hue: Hue): string {
  const [dark, light] = [LIGHT.hue(hue), DARK.hue(hue)];
  let [low, high] = [0, 1];
  for (let step = 0; step < 8; step++) {
    const share = (low + high) / 2;
    if (luminanceOf(mixColours(dark, light, share)) < MIDDLE) low = share;
    else high = share;
  }
  return mixColours(dark, light, high);
}
