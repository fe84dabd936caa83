import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

/** Composed Latin letters, the middle dot, dashes and the rule take one cell; Han, kana and Hangul syllables two. */
const PLAIN =
  /^[ -~\u00a0-\u00ac\u00ae-\u017f\u01cd-\u01dc\u1ea0-\u1ef9\u2010-\u2015\u2500\u2026\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]*$/;
const WIDE = /[\u3041-\ud7a3]/g;

/** Width in terminal cells. The library is asked only about other characters: it costs a look-up more than the rest of its layout. */
export const widthOf = (text: string): number =>
  PLAIN.test(text) ? text.length + (text.match(WIDE)?.length ?? 0) : stringWidth(text);

/** Keeps a separator on the line it ends: a space that no line breaks at. */
export const STICKY_SPACE = '\u00a0';

let segmenter: Intl.Segmenter | null = null;

/** What a reader sees as one character; code points where even that is wider than the line. */
function unitsOf(word: string, width: number): string[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return [...segmenter.segment(word)].flatMap(({ segment }) => (widthOf(segment) <= width ? [segment] : [...segment]));
}

/** Cuts a word that is wider than a line. wrapAnsi would part a letter from its accent, and halve an emoji. */
function cutWord(word: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let cells = 0;
  for (const unit of unitsOf(word, width)) {
    const more = widthOf(unit);
    if (cells + more > width) {
      lines.push(line);
      line = '';
      cells = 0;
    }
    line += unit;
    cells += more;
  }
  return [...lines, line].map((part) => part.trim()).filter((part) => part !== '');
}

/**
 * Breaks plain text into lines of at most `width` cells, at spaces where it can and inside a word where it must.
 * No character but the space at a break is lost; letters come out composed (NFC).
 */
export function wrapText(text: string, width: number): string[] {
  if (widthOf(text) <= width) return [text.normalize().trim()];
  const most = Math.max(2, width);
  return wrapAnsi(text, most, { trim: true })
    .split('\n')
    .flatMap((line) => (widthOf(line) <= most ? [line.trim()] : cutWord(line, most)));
}

export const padEnd = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));
export const padStart = (text: string, width: number): string => ' '.repeat(Math.max(0, width - widthOf(text))) + text;
