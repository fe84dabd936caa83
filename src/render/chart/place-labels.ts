import type { Mark } from '../../model/document.ts';
import { type Leader, leaderLine, leadersCross, runsOver, type Spot } from './leader-line.ts';
import { spreadEvenly } from './spread-evenly.ts';

/** Where labels may stand: a column to the left and one to the right of the figure. Lengths in the renderer's units. */
export interface LabelFrame {
  /** Where leaders leave the columns. */
  left: number;
  right: number;
  /** The first and the last place of a label, at its middle. */
  top: number;
  bottom: number;
  /** From the middle of a label to the next. */
  row: number;
  /** Labels stand on whole rows: a terminal has no others. */
  whole: boolean;
  /** Leaders keep this far from the marks of other points. */
  clear: number;
}

export interface PlacedLabel {
  code: string;
  label: string;
  hue: Mark['hue'];
  side: 'left' | 'right';
  y: number;
  leader: Leader;
}

/** Neighbours are swapped until nothing gets better, or so often. */
const MOST_PASSES = 12;

interface Labelled {
  code: string;
  label: string;
  hue: Mark['hue'];
  spots: Spot[];
}

function labelled(marks: readonly Mark[]): Labelled[] {
  const points = new Map<string, Labelled>();
  for (const { code, label, hue, x, y } of marks) {
    if (label === null) continue;
    const known = points.get(code) ?? { code, label, hue, spots: [] };
    known.spots.push([x, y]);
    points.set(code, known);
  }
  return [...points.values()];
}

const leftmost = ({ spots }: Labelled): Spot => spots.reduce((best, spot) => (spot[0] < best[0] ? spot : best));
const rightmost = ({ spots }: Labelled): Spot => spots.reduce((best, spot) => (spot[0] > best[0] ? spot : best));
const middle = (point: Labelled): number => (leftmost(point)[0] + rightmost(point)[0]) / 2;

/** A point so near to the middle, in parts of the width, lies on the midline. */
const MIDLINE = 0.003;

/**
 * Which label goes to which side: what lies left of a line goes left, so that leaders of the two sides never meet. What
 * lies on it (the midline, and pairs) takes turns from top to bottom.
 */
function shareSides(
  points: readonly Labelled[],
  { left, right, top, bottom, row }: LabelFrame,
): [Labelled[], Labelled[]] {
  const room = Math.floor((bottom - top) / row) + 1;
  const centre = (left + right) / 2;
  const near = (right - left) * MIDLINE;
  const onLine = points.filter((point) => Math.abs(middle(point) - centre) <= near);
  const byMiddle = points.filter((point) => !onLine.includes(point)).sort((a, b) => middle(a) - middle(b));
  const lefts = byMiddle.filter((point) => middle(point) < centre);
  const rights = byMiddle.filter((point) => middle(point) > centre);
  for (const point of onLine.sort((a, b) => leftmost(a)[1] - leftmost(b)[1])) {
    (lefts.length <= rights.length ? lefts : rights).push(point);
  }
  const towardsCentre = (a: Labelled, b: Labelled) => Math.abs(middle(b) - centre) - Math.abs(middle(a) - centre);
  for (const [full, other] of [
    [lefts, rights],
    [rights, lefts],
  ] as const) {
    full.sort(towardsCentre);
    while (full.length > room && other.length < room) other.push(...full.splice(-1));
  }
  return [lefts, rights];
}

/** What is wrong with the leader of one label, beside all others: crossings, and marks of other points it runs over. */
function faultsOf(
  own: number,
  { order, leaders }: Pick<Column, 'order' | 'leaders'>,
  { marks, clear }: Obstacles,
): number {
  const leader = leaders[own] ?? [];
  const code = order[own]?.code;
  let sum = 0;
  for (let i = 0; i < leaders.length; i++) {
    if (i !== own && leadersCross(leader, leaders[i] ?? [])) sum += CROSSING;
  }
  for (const mark of marks) {
    if (mark.code !== code && runsOver(leader, mark, clear)) sum += 1;
  }
  return sum;
}

/** A column may move as a whole by these parts of a row, to lead between marks instead of over them. */
const SHIFTS = [0, 0.3, -0.3, 0.5, -0.5, 0.7, -0.7];

/** A crossing is worse than a mark that a leader has to be cut around. */
const CROSSING = 4;

interface Obstacles {
  marks: readonly Mark[];
  clear: number;
}

interface Column {
  order: Labelled[];
  ys: number[];
  leaders: Leader[];
  faults: number;
  crossed: boolean;
}

/** Puts the labels of one side on their rows, in the order with the fewest faults that swapping neighbours finds. */
function untangle(
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

/** Where bent leaders cannot be untangled, all become straight: those can. */
function layColumn(
  points: readonly Labelled[],
  side: 'left' | 'right',
  frame: LabelFrame,
  marks: readonly Mark[],
): PlacedLabel[] {
  const obstacles = { marks, clear: frame.clear };
  const spotOf = side === 'left' ? leftmost : rightmost;
  const order = [...points].sort((a, b) => spotOf(a)[1] - spotOf(b)[1] || middle(a) - middle(b));
  const last = (frame.bottom - frame.top) / frame.row;
  const rowsFor = (shift: number): number[] => {
    const wanted = order.map((point) => (spotOf(point)[1] - frame.top) / frame.row + shift);
    const spread = spreadEvenly(wanted, 1, 0, last);
    return (frame.whole ? spread.map(Math.round) : spread).map((row) => frame.top + row * frame.row);
  };
  let best: Column | null = null;
  for (const shift of frame.whole ? [0] : SHIFTS) {
    const column = untangle(order, rowsFor(shift), side, frame[side], obstacles, true);
    if (best === null || column.faults < best.faults) best = column;
    if (best.faults === 0) break;
  }
  if (best === null || best.crossed) best = untangle(order, rowsFor(0), side, frame[side], obstacles, false);
  const { ys, leaders } = best;
  return best.order.map(({ code, label, hue }, i) => ({
    code,
    label,
    hue,
    side,
    y: ys[i] ?? 0,
    leader: leaders[i] ?? [],
  }));
}

/**
 * Labels in two columns, one for each point, with leaders that never cross. What has no room in either column is
 * returned by its label, to be said below.
 */
export function placeLabels(marks: readonly Mark[], frame: LabelFrame): { placed: PlacedLabel[]; unplaced: string[] } {
  const room = Math.max(0, Math.floor((frame.bottom - frame.top) / frame.row) + 1);
  const [lefts, rights] = shareSides(labelled(marks), frame);
  const unplaced = [...lefts.splice(room), ...rights.splice(room)].map(({ label }) => label);
  const asked = marks.filter(({ asked }) => asked);
  return {
    placed: [...layColumn(lefts, 'left', frame, asked), ...layColumn(rights, 'right', frame, asked)],
    unplaced,
  };
}
