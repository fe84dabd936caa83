import type { FlatLine } from './read-path.ts';

/**
 * Which points of a grid of `width` × `height`, numbered row by row, lie inside these closed lines by the even-odd rule:
 * `fill` is called for every run of them, `to` not included. Runs, because a typed array fills one at once.
 */
export function fillArea(
  lines: readonly FlatLine[],
  width: number,
  height: number,
  fill: (from: number, to: number) => void,
): void {
  // Where an edge crosses the middle of a row, by the number of the first point after it. A closed line crosses every
  // row an even number of times, so in order they are the beginnings and the ends of the runs.
  const crossings: number[] = [];
  for (const line of lines) {
    for (let i = 2; i + 1 < line.length; i += 2) {
      const down = (line[i - 1] ?? 0) < (line[i + 1] ?? 0);
      const upper = down ? i - 2 : i;
      const lower = down ? i : i - 2;
      const x = line[upper] ?? 0;
      const top = line[upper + 1] ?? 0;
      const bottom = line[lower + 1] ?? 0;
      const slope = ((line[lower] ?? 0) - x) / (bottom - top);
      for (let y = Math.max(0, Math.ceil(top - 0.5)); y + 0.5 < bottom && y < height; y++) {
        const after = Math.ceil(x + slope * (y + 0.5 - top) - 0.5);
        crossings.push(y * width + Math.min(width, Math.max(0, after)));
      }
    }
  }
  // Typed, because it is sorted by number, and fast.
  const ends = new Int32Array(crossings).sort();
  for (let i = 0; i + 1 < ends.length; i += 2) {
    const [from, to] = [ends[i] ?? 0, ends[i + 1] ?? 0];
    if (to > from) fill(from, to);
  }
}
