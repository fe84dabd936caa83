import type { Mark } from '../../model/document.ts';
import { type Leader, leaderLine, leadersCross, runsOver, type Spot } from './leader-line.ts';

/** A point with its label. */
export interface Labelled {
  code: string;
  label: string;
  hue: Mark['hue'];
  spots: Spot[];
}

export const leftmost = ({ spots }: Labelled): Spot => spots.reduce((best, spot) => (spot[0] < best[0] ? spot : best));
export const rightmost = ({ spots }: Labelled): Spot => spots.reduce((best, spot) => (spot[0] > best[0] ? spot : best));

/** Neighbours are swapped until nothing gets better, or so often. */
const MOST_PASSES = 12;

/** A crossing is worse than a mark that a leader has to be cut around. */
const CROSSING = 1000;

export interface Obstacles {
  /** Leaders of the other side, where they are laid already. */
  laid: readonly Leader[];
  marks: readonly Mark[];
  clear: number;
}

/** One side: labels in their order, the middle of each, and their leaders. */
export interface Column {
  order: Labelled[];
  ys: number[];
  leaders: Leader[];
  faults: number;
  crossed: boolean;
}

/** What is wrong with the leader of one label, beside all others: crossings, and marks of other points it runs over. */
function faultsOf(
  own: number,
  { order, leaders }: Pick<Column, 'order' | 'leaders'>,
  { laid, marks, clear }: Obstacles,
): number {
  const leader = leaders[own] ?? [];
  const code = order[own]?.code;
  let sum = 0;
  for (let i = 0; i < leaders.length; i++) {
    if (i !== own && leadersCross(leader, leaders[i] ?? [])) sum += CROSSING;
  }
  for (const other of laid) if (leadersCross(leader, other)) sum += CROSSING;
  for (const mark of marks) {
    if (mark.code !== code && runsOver(leader, mark, clear)) sum += 1;
  }
  return sum;
}

/** Puts the labels of one side on their rows, in the order with the fewest faults that swapping neighbours finds. */
export function untangleLeaders(
  points: readonly Labelled[],
  ys: number[],
  side: 'left' | 'right',
  edge: number,
  obstacles: Obstacles,
  bent: boolean,
): Column {
  const spotOf = side === 'left' ? leftmost : rightmost;
  const order = [...points];
  const lineOf = (i: number): Leader => {
    const point = order[i];
    return point === undefined ? [] : leaderLine([edge, ys[i] ?? 0], spotOf(point), bent);
  };
  const leaders = order.map((_, i) => lineOf(i));
  const cost = (...labels: number[]) =>
    labels.reduce((sum, label) => sum + faultsOf(label, { order, leaders }, obstacles), 0);
  const swap = (i: number, j: number) => {
    const [a, b] = [order[i], order[j]];
    if (a === undefined || b === undefined) return;
    order[i] = b;
    order[j] = a;
    leaders[i] = lineOf(i);
    leaders[j] = lineOf(j);
  };
  for (let pass = 0, better = true; better && pass < MOST_PASSES; pass++) {
    better = false;
    for (let i = 0; i + 1 < order.length; i++) {
      const before = cost(i, i + 1);
      if (before === 0) continue;
      swap(i, i + 1);
      if (cost(i, i + 1) < before) better = true;
      else swap(i, i + 1);
    }
  }
  // Two straight lines that cross get shorter together when they change places: that comes to an end.
  for (let found = !bent; found; ) {
    found = false;
    for (let i = 0; i < order.length; i++) {
      for (let j = i + 1; j < order.length; j++) {
        if (!leadersCross(leaders[i] ?? [], leaders[j] ?? [])) continue;
        swap(i, j);
        found = true;
      }
    }
  }
  const crossed = leaders.some((one, i) => leaders.some((other, j) => j > i && leadersCross(one, other)));
  return { order, ys, leaders, crossed, faults: cost(...order.keys()) };
}

/** A label whose leader runs over marks moves up or down by one row, where that is free and makes it better. */
export function nudgeLeaders(
  column: Column,
  side: 'left' | 'right',
  frame: { left: number; right: number; top: number; bottom: number; row: number },
  obstacles: Obstacles,
): void {
  const { order, ys, leaders } = column;
  const spotOf = side === 'left' ? leftmost : rightmost;
  const isFree = (i: number, y: number) =>
    y >= Math.max(frame.top, (ys[i - 1] ?? Number.NEGATIVE_INFINITY) + frame.row) &&
    y <= Math.min(frame.bottom, (ys[i + 1] ?? Number.POSITIVE_INFINITY) - frame.row);
  order.forEach((point, i) => {
    for (const by of [-frame.row, frame.row]) {
      const [y, leader] = [ys[i] ?? 0, leaders[i] ?? []];
      const before = faultsOf(i, column, obstacles);
      if (before === 0) return;
      if (!isFree(i, y + by)) continue;
      ys[i] = y + by;
      leaders[i] = leaderLine([frame[side], y + by], spotOf(point), !column.crossed);
      if (faultsOf(i, column, obstacles) < before) continue;
      ys[i] = y;
      leaders[i] = leader;
    }
  });
}
