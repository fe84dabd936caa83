import type { Polyline } from './read-path.ts';

/**
 * Which points of a grid of `width` × `height`, numbered row by row, lie inside these closed lines by the even-odd rule:
 * `fill` is called for every run of them, `to` not included. Runs, because a typed array fills one at once.
 */
export function fillArea(
  lines: readonly Polyline[],
  width: number,
  height: number,
  fill: (from: number, to: number) => void,
): void {
  const crossings: number[][] = Array.from({ length: height }, () => []);
  for (const line of lines) {
    for (let i = 1; i < line.length; i++) {
      const a = line[i - 1];
      const b = line[i];
      if (a === undefined || b === undefined) continue;
      const [upper, lower] = a[1] < b[1] ? [a, b] : [b, a];
      const slope = (lower[0] - upper[0]) / (lower[1] - upper[1]);
      for (let y = Math.max(0, Math.ceil(upper[1] - 0.5)); y + 0.5 < lower[1] && y < height; y++) {
        crossings[y]?.push(upper[0] + slope * (y + 0.5 - upper[1]));
      }
    }
  }
  crossings.forEach((xs, y) => {
    xs.sort((a, b) => a - b);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const from = Math.max(0, Math.ceil((xs[i] ?? 0) - 0.5));
      const to = Math.min(width, Math.ceil((xs[i + 1] ?? 0) - 0.5));
      if (to > from) fill(y * width + from, y * width + to);
    }
  });
}
