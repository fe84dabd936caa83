import type { Polyline } from './read-path.ts';

/** Which points of a grid of `width` × `height` lie inside these closed lines by the even-odd rule; row by row, 0 or 1. */
export function fillArea(lines: readonly Polyline[], width: number, height: number): Uint8Array {
  const crossings: number[][] = Array.from({ length: height }, () => []);
  for (const line of lines) {
    for (let i = 1; i < line.length; i++) {
      const [x0, y0] = line[i - 1] ?? [0, 0];
      const [x1, y1] = line[i] ?? [0, 0];
      const [top, bottom] = y0 < y1 ? [y0, y1] : [y1, y0];
      for (let y = Math.max(0, Math.ceil(top - 0.5)); y + 0.5 < bottom && y < height; y++) {
        crossings[y]?.push(x0 + ((x1 - x0) * (y + 0.5 - y0)) / (y1 - y0));
      }
    }
  }
  const inside = new Uint8Array(width * height);
  crossings.forEach((xs, y) => {
    xs.sort((a, b) => a - b);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const from = Math.max(0, Math.ceil((xs[i] ?? 0) - 0.5));
      const to = Math.min(width - 1, Math.ceil((xs[i + 1] ?? 0) - 0.5) - 1);
      if (to >= from) inside.fill(1, y * width + from, y * width + to + 1);
    }
  });
  return inside;
}
