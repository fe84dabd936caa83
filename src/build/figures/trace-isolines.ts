export type Point2 = readonly [x: number, y: number];

/** Which edges of a cell an isoline joins, by which of its corners (top left 8, top right 4, bottom right 2, bottom left 1) are inside. */
const JOINS: Readonly<Record<number, string>> = {
  1: 'LB',
  2: 'BR',
  3: 'LR',
  4: 'RT',
  5: 'LTRB',
  6: 'BT',
  7: 'LT',
  8: 'TL',
  9: 'TB',
  10: 'TRBL',
  11: 'TR',
  12: 'RL',
  13: 'RB',
  14: 'BL',
};

/** Marching squares: the closed lines along which a grid of values passes `level`, in pixels; outside lies below it. */
export function traceIsolines(width: number, height: number, values: Float32Array, level: number): Point2[][] {
  const value = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= width || y >= height ? Math.min(0, level - 1) : (values[y * width + x] as number);
  const next = new Map<number, { to: number; at: Point2 }>();
  const stride = width + 3;
  /** An edge between two neighbouring pixels has a number, twice that of its first pixel, odd when it runs down. */
  const numberOf = (x: number, y: number, down: boolean): number => 2 * ((y + 1) * stride + x + 1) + (down ? 1 : 0);
  const crossing = (x: number, y: number, down: boolean): Point2 => {
    const [a, b] = [value(x, y), down ? value(x, y + 1) : value(x + 1, y)];
    const t = (level - a) / (b - a);
    return down ? [x + 0.5, y + 0.5 + t] : [x + 0.5 + t, y + 0.5];
  };
  for (let y = -1; y < height; y += 1) {
    for (let x = -1; x < width; x += 1) {
      const inside = (dx: number, dy: number): number => (value(x + dx, y + dy) > level ? 1 : 0);
      const joins = JOINS[8 * inside(0, 0) + 4 * inside(1, 0) + 2 * inside(1, 1) + inside(0, 1)];
      if (joins === undefined) continue;
      const edges: Record<string, [number, number, boolean]> = {
        T: [x, y, false],
        B: [x, y + 1, false],
        L: [x, y, true],
        R: [x + 1, y, true],
      };
      for (let pair = 0; pair < joins.length; pair += 2) {
        const from = edges[joins[pair] as string] as [number, number, boolean];
        const to = edges[joins[pair + 1] as string] as [number, number, boolean];
        next.set(numberOf(...from), { to: numberOf(...to), at: crossing(...from) });
      }
    }
  }
  const loops: Point2[][] = [];
  for (const [start] of next) {
    const loop: Point2[] = [];
    for (let edge = next.get(start), key = start; edge; edge = next.get(key)) {
      loop.push(edge.at);
      next.delete(key);
      key = edge.to;
    }
    if (loop.length > 8) loops.push(loop);
  }
  return loops;
}
