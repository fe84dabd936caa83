const DOTS: readonly (readonly [bit: number, x: number, y: number])[] = [
  [0x01, 0, 0],
  [0x08, 1, 0],
  [0x02, 0, 1],
  [0x10, 1, 1],
  [0x04, 0, 2],
  [0x20, 1, 2],
  [0x40, 0, 3],
  [0x80, 1, 3],
];

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The ASCII character that looks most like the dots of a braille cell. */
export function outlineCharacter(bits: number): string {
  const dots = DOTS.filter(([bit]) => bits & bit);
  if (dots.length === 0) return ' ';
  const heights = dots.map(([, , y]) => y);
  const tall = Math.max(...heights) - Math.min(...heights);
  const wide = dots.some(([, x]) => x === 0) && dots.some(([, x]) => x === 1);
  if (tall <= 1) {
    const height = mean(heights);
    if (!wide) return height < 1.5 ? "'" : '.';
    return height < 1 ? '"' : height < 2.2 ? '-' : '_';
  }
  const lean = (side: 0 | 1) => dots.filter(([, x]) => x === side).map(([, , y]) => y);
  if (!wide) return '|';
  const slope = mean(lean(0)) - mean(lean(1));
  return Math.abs(slope) < 0.8 ? '|' : slope > 0 ? '/' : '\\';
}
