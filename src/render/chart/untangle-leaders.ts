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

/** Better for two can be worse for a third, so swapping might go on for ever; the most crowded body needs about a hundred. */
const MOST_SWAPS = 1000;

/** A crossing is worse than a mark that a leader has to be cut around. */
const CROSSING = 1000;

/** What the labels of one side have to keep clear of, and where their leaders begin. */
export interface Side {
  side: 'left' | 'right';
  edge: number;
  /** From top to bottom. */
  marks: readonly Mark[];
  clear: number;
  /** Leaders of the other side, where they are laid already. */
  laid: readonly Leader[];
}

/** A label on its row. */
export interface LaidLabel {
  point: Labelled;
  y: number;
  leader: Leader;
  /** Marks of other points that its leader runs over. */
  overruns: number;
}

/** One side: labels from top to bottom. */
export interface Column {
  labels: LaidLabel[];
  faults: number;
  crossed: boolean;
}

/** The number of the first mark that is not above `y`. */
function firstFrom(marks: readonly Mark[], y: number): number {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.y ?? y) < y) low = middle + 1;
    else high = middle;
  }
  return low;
}

function layLabel(point: Labelled, y: number, bent: boolean, { side, edge, marks, clear }: Side): LaidLabel {
  const leader = leaderLine([edge, y], (side === 'left' ? leftmost : rightmost)(point), bent);
  let overruns = 0;
  for (let i = firstFrom(marks, leader.top - clear); i < marks.length; i++) {
    const mark = marks[i];
    if (mark === undefined || mark.y > leader.bottom + clear) break;
    if (mark.code !== point.code && runsOver(leader, mark, clear)) overruns++;
  }
  return { point, y, leader, overruns };
}

/** What is wrong with one label beside all others. */
function faultsOf({ leader, overruns }: LaidLabel, labels: readonly LaidLabel[], laid: readonly Leader[]): number {
  let sum = overruns;
  for (const other of labels) if (other.leader !== leader && leadersCross(leader, other.leader)) sum += CROSSING;
  for (const other of laid) if (leadersCross(leader, other)) sum += CROSSING;
  return sum;
}

/** A crossing of the two counts twice: that they stop crossing is worth one more with another. */
const faultsOfPair = (
  one: LaidLabel,
  other: LaidLabel,
  labels: readonly LaidLabel[],
  laid: readonly Leader[],
): number => faultsOf(one, labels, laid) + faultsOf(other, labels, laid);

/** Puts two neighbours on each other's rows where that is better for both together. */
function swapForBetter(labels: LaidLabel[], i: number, bent: boolean, side: Side): boolean {
  const [upper, lower] = [labels[i], labels[i + 1]];
  if (upper === undefined || lower === undefined) return false;
  const before = faultsOfPair(upper, lower, labels, side.laid);
  if (before === 0) return false;
  const [risen, sunk] = [layLabel(lower.point, upper.y, bent, side), layLabel(upper.point, lower.y, bent, side)];
  labels.splice(i, 2, risen, sunk);
  if (faultsOfPair(risen, sunk, labels, side.laid) < before) return true;
  labels.splice(i, 2, upper, lower);
  return false;
}

/** Two straight lines that cross get shorter together when they change places: that comes to an end. */
function straighten(labels: LaidLabel[], side: Side): void {
  for (let found = true; found; ) {
    found = false;
    for (let i = 0; i < labels.length; i++) {
      for (let j = i + 1; j < labels.length; j++) {
        const [upper, lower] = [labels[i], labels[j]];
        if (upper === undefined || lower === undefined || !leadersCross(upper.leader, lower.leader)) continue;
        labels[i] = layLabel(lower.point, upper.y, false, side);
        labels[j] = layLabel(upper.point, lower.y, false, side);
        found = true;
      }
    }
  }
}

/** Puts the labels of one side on their rows, in the order with the fewest faults that swapping neighbours finds. */
export function untangleLeaders(points: readonly Labelled[], ys: readonly number[], bent: boolean, side: Side): Column {
  const labels = points.map((point, i) => layLabel(point, ys[i] ?? 0, bent, side));
  const faultsOfAll = () => labels.reduce((sum, label) => sum + faultsOf(label, labels, side.laid), 0);
  if (faultsOfAll() === 0) return { labels, crossed: false, faults: 0 };
  for (let i = 0, swaps = 0; i + 1 < labels.length && swaps < MOST_SWAPS; ) {
    if (swapForBetter(labels, i, bent, side)) {
      swaps++;
      // The neighbour above may have become worth swapping.
      i = Math.max(0, i - 1);
    } else i++;
  }
  if (!bent) straighten(labels, side);
  return {
    labels,
    crossed: labels.some((one, i) => labels.some((other, j) => j > i && leadersCross(one.leader, other.leader))),
    faults: faultsOfAll(),
  };
}

/** A label whose leader runs over marks moves up or down by one row, where that is free and makes it better. */
export function nudgeLeaders(
  { labels, crossed, faults }: Column,
  rows: { top: number; bottom: number; row: number },
  side: Side,
) {
  const isFree = (i: number, y: number) =>
    y >= Math.max(rows.top, (labels[i - 1]?.y ?? Number.NEGATIVE_INFINITY) + rows.row) &&
    y <= Math.min(rows.bottom, (labels[i + 1]?.y ?? Number.POSITIVE_INFINITY) - rows.row);
  for (let i = 0; faults > 0 && i < labels.length; i++) {
    for (const by of [-rows.row, rows.row]) {
      const label = labels[i];
      if (label === undefined) continue;
      const before = faultsOf(label, labels, side.laid);
      if (before === 0) break;
      if (!isFree(i, label.y + by)) continue;
      const moved = layLabel(label.point, label.y + by, !crossed, side);
      labels[i] = moved;
      if (faultsOf(moved, labels, side.laid) >= before) labels[i] = label;
    }
  }
}
