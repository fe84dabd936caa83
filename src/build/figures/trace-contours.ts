import type { Vector } from '../../body/vector.ts';
import type { Triangle } from './build-body.ts';
import type { Raster } from './rasterise.ts';
import type { Point2 } from './trace-isolines.ts';

interface Crossing {
  edge: string;
  at: Vector;
}

/** A line is hidden where the surface in front of it is nearer by more than this, in decimetres. */
const HIDDEN = 0.05;

/** The lines where the surface turns away from the eye, as far as they are seen; in pixels. */
export function traceContours(raster: Raster, triangles: readonly Triangle[]): Point2[][] {
  return joinCrossings(findCrossings(raster, triangles)).flatMap((chain) => seenRuns(raster, chain));
}

function findCrossings({ projected, facing }: Raster, triangles: readonly Triangle[]): [Crossing, Crossing][] {
  const found: [Crossing, Crossing][] = [];
  for (const triangle of triangles) {
    const crossings: Crossing[] = [];
    triangle.forEach((from, corner) => {
      const to = triangle[(corner + 1) % 3] as number;
      const [a, b] = [facing[from] as number, facing[to] as number];
      if (a > 0 === b > 0) return;
      const t = a / (a - b);
      const [p, q] = [projected[from] as Vector, projected[to] as Vector];
      const at: Vector = [p[0] + t * (q[0] - p[0]), p[1] + t * (q[1] - p[1]), p[2] + t * (q[2] - p[2])];
      crossings.push({ edge: from < to ? `${from} ${to}` : `${to} ${from}`, at });
    });
    if (crossings.length === 2) found.push(crossings as [Crossing, Crossing]);
  }
  return found;
}

/** Joins the pieces that meet at an edge into lines as long as they go. */
function joinCrossings(pieces: readonly [Crossing, Crossing][]): Vector[][] {
  const meeting = new Map<string, number[]>();
  pieces.forEach((piece, index) => {
    for (const { edge } of piece) meeting.set(edge, [...(meeting.get(edge) ?? []), index]);
  });
  const used = new Uint8Array(pieces.length);
  return pieces.flatMap((piece, index) => {
    if (used[index]) return [];
    used[index] = 1;
    const chain: Crossing[] = [...piece];
    for (const atEnd of [true, false]) {
      for (;;) {
        const end = (atEnd ? chain.at(-1) : chain[0]) as Crossing;
        const next = (meeting.get(end.edge) ?? []).find((other) => !used[other]);
        if (next === undefined) break;
        used[next] = 1;
        const [a, b] = pieces[next] as [Crossing, Crossing];
        const beyond = a.edge === end.edge ? b : a;
        if (atEnd) chain.push(beyond);
        else chain.unshift(beyond);
      }
    }
    return [chain.map(({ at }) => at)];
  });
}

/** The runs of a line that nothing stands in front of. */
function seenRuns(raster: Raster, chain: readonly Vector[], hidden = HIDDEN): Point2[][] {
  const runs: Point2[][] = [];
  let run: Point2[] = [];
  for (const at of chain) {
    if (isSeen(raster, at, hidden)) {
      run.push([at[0], at[1]]);
      continue;
    }
    if (run.length > 2) runs.push(run);
    run = [];
  }
  if (run.length > 2) runs.push(run);
  return runs;
}

/** At the edge of the body some neighbouring pixels may belong to what lies in front; two free ones are enough. */
function isSeen({ width, height, depth }: Raster, [x, y, near]: Vector, hidden: number): boolean {
  let free = 0;
  for (let dy = -1; dy <= 1; dy += 1) {
    for (let dx = -1; dx <= 1; dx += 1) {
      const [px, py] = [Math.floor(x) + dx, Math.floor(y) + dy];
      if (px < 0 || py < 0 || px >= width || py >= height) continue;
      if ((depth[py * width + px] as number) <= near + hidden) free += 1;
    }
  }
  return free >= 2;
}
