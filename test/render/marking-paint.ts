import type { Paint } from '../../src/render/paint.ts';

const ESC = '\u001b';

/** Marks every text in an escape sequence of its own, as a terminal's colours do: none of it takes a cell. */
export const markingPaint: Paint = (tone, text) => `${ESC}[${tone.length}m${text}${ESC}[0m`;

/** What is seen of it. */
export const unpainted = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what this takes away
  text.replace(/\u001b\[\d+m/g, '');
