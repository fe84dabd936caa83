export type Spot = readonly [x: number, y: number];

/** From a label to its spot, and how high and low it reaches: most leaders pass well above or below one another. */
export interface Leader {
  path: readonly Spot[];
  top: number;
  bottom: number;
}

/**
 * From a label to its spot: level with the label as far as it can be, then slanting to the spot. A straight one has no
 * bend: straight lines can always be untangled.
 */
export function leaderLine(label: Spot, spot: Spot, bent: boolean): Leader {
  const [labelX, labelY] = label;
  const [x, y] = spot;
  const rise = Math.abs(labelY - y);
  const isBent = bent && rise > 0 && rise < Math.abs(labelX - x);
  const bend: Spot = [x + Math.sign(labelX - x) * rise, labelY];
  return {
    path: isBent ? [label, bend, spot] : [label, spot],
    top: Math.min(labelY, y),
    bottom: Math.max(labelY, y),
  };
}

// A chart of a meridian asks this ten thousand times, mostly before anything is compiled. So spots are read by their
// places here: `const [x, y] = spot` costs several times as much, and makes garbage.
const turn = (a: Spot, b: Spot, c: Spot): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

const segmentsCross = (a: Spot, b: Spot, c: Spot, d: Spot): boolean =>
  turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;

/** Whether two leaders cross; lines that only meet at a spot do not. */
export function leadersCross(one: Leader, other: Leader): boolean {
  if (one.bottom < other.top || other.bottom < one.top) return false;
  for (let i = 1; i < one.path.length; i++) {
    const a = one.path[i - 1];
    const b = one.path[i];
    if (a === undefined || b === undefined) continue;
    for (let j = 1; j < other.path.length; j++) {
      const c = other.path[j - 1];
      const d = other.path[j];
      if (c !== undefined && d !== undefined && segmentsCross(a, b, c, d)) return true;
    }
  }
  return false;
}

/** How far a spot is from a segment. */
function distanceTo(a: Spot, b: Spot, x: number, y: number): number {
  const across = b[0] - a[0];
  const down = b[1] - a[1];
  const length = across * across + down * down;
  const along = length === 0 ? 0 : ((x - a[0]) * across + (y - a[1]) * down) / length;
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(x - a[0] - share * across, y - a[1] - share * down);
}

/** Whether a leader runs over a spot, or nearer to it than `clear`. */
export function runsOver({ path, top, bottom }: Leader, { x, y }: { x: number; y: number }, clear: number): boolean {
  if (y < top - clear || y > bottom + clear) return false;
  for (let i = 1; i < path.length; i++) {
    const a = path[i - 1];
    const b = path[i];
    if (a !== undefined && b !== undefined && distanceTo(a, b, x, y) < clear) return true;
  }
  return false;
}
