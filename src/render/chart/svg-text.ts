import { safeText } from '../safe-text.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Any text as the content or an attribute of an SVG element. */
export const escapeSvg = (text: string): string =>
  safeText(text.normalize()).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

/** Widths in parts of the font size, a little wide: no font is there to ask. */
const widthOfCharacter = (character: string): number => {
  if (/[ilj.,;:!|'()[\]·]/.test(character)) return 0.36;
  if (/[mwMW—@]/.test(character)) return 0.95;
  if (/[A-Z0-9–]/.test(character)) return 0.7;
  return (character.codePointAt(0) ?? 0) > 0x2e80 ? 1.02 : 0.6;
};

/** The estimated width of a text, in the unit of the font size. */
export const textWidth = (text: string, size: number): number =>
  size * [...text.normalize()].reduce((sum, character) => sum + widthOfCharacter(character), 0);

/** Breaks a text at spaces into lines of an estimated width; no word is lost. */
export function wrapSvgText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
