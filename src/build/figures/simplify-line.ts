import type { Point2 } from './trace-isolines.ts';

/** Leaves out points that lie within `tolerance` of the line through the others (Douglas and Peucker). */
export function simplifyLine(points: readonly Point2[], tolerance: number): Point2[] {
  const keep = new Uint8Array(points.length);
  keep[0] = 1;
  keep[points.length - 1] = 1;
  const open: [number, number][] = [[0, points.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    const [a, b] = [points[from] as Point2, points[to] as Point2];
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const long = Math.hypot(dx, dy);
    let [far, farthest] = [tolerance, -1];
    for (let index = from + 1; index < to; index += 1) {
      const [px, py] = [(points[index] as Point2)[0] - a[0], (points[index] as Point2)[1] - a[1]];
      const off = long < 1e-6 ? Math.hypot(px, py) : Math.abs(px * dy - py * dx) / long;
      if (off > far) [far, farthest] = [off, index];
    }
    if (farthest < 0) continue;
    keep[farthest] = 1;
    open.push([from, farthest], [farthest, to]);
  }
  return points.filter((_, index) => keep[index] === 1);
}

/** The same for a closed line: it is cut at its first point and at the point farthest from that. */
export function simplifyLoop(points: readonly Point2[], tolerance: number): Point2[] {
  const first = points[0] as Point2;
  const distances = points.map(([x, y]) => Math.hypot(x - first[0], y - first[1]));
  const far = distances.indexOf(Math.max(...distances));
  const half = simplifyLine(points.slice(0, far + 1), tolerance).slice(0, -1);
  return [...half, ...simplifyLine([...points.slice(far), first], tolerance).slice(0, -1)];
}
