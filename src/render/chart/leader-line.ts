export type Spot = readonly [x: number, y: number];
export type Leader = readonly Spot[];

/**
 * From a label to its spot: level with the label as far as it can be, then slanting to the spot. A straight one has no
 * bend: straight lines can always be untangled.
 */
export function leaderLine([labelX, labelY]: Spot, spot: Spot, bent: boolean): Leader {
  const [x, y] = spot;
  const rise = Math.abs(labelY - y);
  const run = Math.abs(labelX - x);
  if (rise === 0 || !bent || rise >= run) return [[labelX, labelY], spot];
  return [[labelX, labelY], [x + Math.sign(labelX - x) * rise, labelY], spot];
}

const turn = ([ax, ay]: Spot, [bx, by]: Spot, [cx, cy]: Spot): number => (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

function segmentsCross(a: Spot, b: Spot, c: Spot, d: Spot): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/**
 * Most leaders pass well above or below one another: asked first, because a chart of a meridian asks it often. A bend
 * is level with the label, so the ends say how high a leader reaches.
 */
function overlap(one: Leader, other: Leader, margin: number): boolean {
  const [a, b, c, d] = [one[0], one.at(-1), other[0], other.at(-1)];
  if (!a || !b || !c || !d) return false;
  return Math.min(a[1], b[1]) <= Math.max(c[1], d[1]) + margin && Math.min(c[1], d[1]) <= Math.max(a[1], b[1]) + margin;
}

/** Whether two leaders cross; lines that only meet at a spot do not. */
export function leadersCross(one: Leader, other: Leader): boolean {
  if (!overlap(one, other, 0)) return false;
  for (let i = 1; i < one.length; i++) {
    for (let j = 1; j < other.length; j++) {
      const [a, b, c, d] = [one[i - 1], one[i], other[j - 1], other[j]];
      if (a && b && c && d && segmentsCross(a, b, c, d)) return true;
    }
  }
  return false;
}

/** Whether a leader runs over a spot, or nearer to it than `clear`. */
export function runsOver(leader: Leader, { x, y }: { x: number; y: number }, clear: number): boolean {
  const [first, last] = [leader[0], leader.at(-1)];
  if (!first || !last || y < Math.min(first[1], last[1]) - clear || y > Math.max(first[1], last[1]) + clear)
    return false;
  for (let i = 1; i < leader.length; i++) {
    const [ax, ay] = leader[i - 1] ?? [0, 0];
    const [bx, by] = leader[i] ?? [0, 0];
    const length = (bx - ax) ** 2 + (by - ay) ** 2;
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
    if (Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay)) < clear) return true;
  }
  return false;
}
