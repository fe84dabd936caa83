import type { Inline, Span } from '../../model/document.ts';
import type { Paint } from '../paint.ts';
import { safeText } from '../safe-text.ts';
import { STICKY_SPACE, wrapText } from '../wrap-text.ts';

/** Middle dots that separate items stay at the end of a line. */
const stickDots = (text: string): string => text.replaceAll(' · ', `${STICKY_SPACE}· `);
const unstick = (text: string): string => text.replaceAll(STICKY_SPACE, ' ');

const pieces = (inline: Inline): readonly (string | Span)[] => (typeof inline === 'string' ? [inline] : inline);

export const plainOf = (inline: Inline): string =>
  pieces(inline)
    .map((piece) => safeText(typeof piece === 'string' ? piece : piece.text))
    .join('');

export interface Line {
  /** What is seen: for measuring. */
  plain: string;
  /** The same with colours. */
  painted: string;
}

/**
 * Wraps first and paints afterwards, line by line: a colour never runs into the margin, and wrapping never meets an
 * escape sequence.
 */
export function layInline(inline: Inline, width: number, paint: Paint): Line[] {
  const spans = pieces(inline).map((piece) => (typeof piece === 'string' ? { text: piece, tone: null } : piece));
  const texts = spans.map((span) => stickDots(safeText(span.text)).normalize());
  const tones = spans.flatMap((span, i) => Array<Span['tone'] | null>(texts[i]?.length ?? 0).fill(span.tone));
  const whole = texts.join('');
  let at = 0;
  return whole.split('\n').flatMap((paragraph) => {
    const lines = wrapText(paragraph, width).map((line): Line => {
      while (at < whole.length && whole[at] !== line[0] && /\s/.test(whole[at] ?? '')) at++;
      const start = at;
      at += line.length;
      return { plain: unstick(line), painted: paintRun(line, tones.slice(start, at), paint) };
    });
    return lines;
  });
}

function paintRun(line: string, tones: readonly (Span['tone'] | null)[], paint: Paint): string {
  let painted = '';
  for (let from = 0; from < line.length; ) {
    const tone = tones[from] ?? null;
    let to = from + 1;
    while (to < line.length && (tones[to] ?? null) === tone) to++;
    const run = unstick(line.slice(from, to));
    painted += tone === null ? run : paint(tone, run);
    from = to;
  }
  return painted;
}
