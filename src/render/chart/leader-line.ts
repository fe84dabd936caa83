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

/** Whether two leaders cross; lines that only meet at a spot do not. */
export function leadersCross(one: Leader, other: Leader): boolean {
  for (let i = 1; i < one.length; i++) {
    for (let j = 1; j < other.length; j++) {
      const [a, b, c, d] = [one[i - 1], one[i], other[j - 1], other[j]];
      if (a && b && c && d && segmentsCross(a, b, c, d)) return true;
    }
  }
  return false;
}

/** How far a spot lies from a leader. */
export function distanceToLeader([x, y]: Spot, leader: Leader): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < leader.length; i++) {
    const [ax, ay] = leader[i - 1] ?? [0, 0];
    const [bx, by] = leader[i] ?? [0, 0];
    const length = (bx - ax) ** 2 + (by - ay) ** 2;
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
    least = Math.min(least, Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay)));
  }
  return least;
}
