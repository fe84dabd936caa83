import type { Position } from '../model/authored.ts';

/**
 * Says at which line and column an offset into `text` stands, both 1-based; a column is a UTF-16 unit, as in editors.
 * Looks lines up by halving, so that thousands of findings in a large file cost little.
 */
export function indexLines(text: string): (offset: number) => Position {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, col: offset - (starts[low] ?? 0) + 1 };
  };
}
