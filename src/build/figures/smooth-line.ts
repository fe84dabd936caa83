import type { Point2 } from './trace-isolines.ts';

/** A smooth line through points (Catmull and Rom), as short straight pieces. */
export function smoothLine(points: readonly Point2[], closed: boolean, pieces = 6): Point2[] {
  const count = points.length;
  const at = (index: number): Point2 =>
    points[closed ? (index + count) % count : Math.min(count - 1, Math.max(0, index))] as Point2;
  const line: Point2[] = [];
  const spans = closed ? count : count - 1;
  for (let span = 0; span < spans; span += 1) {
    const [a, b, c, d] = [at(span - 1), at(span), at(span + 1), at(span + 2)];
    for (let piece = 0; piece < pieces; piece += 1) {
      const t = piece / pieces;
      const along = (part: 0 | 1): number =>
        0.5 *
        (2 * b[part] +
          (c[part] - a[part]) * t +
          (2 * a[part] - 5 * b[part] + 4 * c[part] - d[part]) * t * t +
          (3 * b[part] - a[part] - 3 * c[part] + d[part]) * t * t * t);
      line.push([along(0), along(1)]);
    }
  }
  if (!closed) line.push(at(count - 1));
  return line;
}
