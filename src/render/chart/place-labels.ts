import type { Mark } from '../../model/document.ts';
import type { Leader } from './leader-line.ts';
import { spreadEvenly } from './spread-evenly.ts';
import {
  type Column,
  type Labelled,
  leftmost,
  nudgeLeaders,
  rightmost,
  type Side,
  untangleLeaders,
} from './untangle-leaders.ts';

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

const middle = (point: Labelled): number => (leftmost(point)[0] + rightmost(point)[0]) / 2;

/** A point so near to the middle, in parts of the width, lies on the midline. */
const MIDLINE = 0.003;
/** In a terminal marks are moved into cells, and pairs a little off it: by so much of a row. */
const ROUNDED = 0.6;

/**
 * Which label goes to which side: what lies left of a line goes left, so that leaders of the two sides never meet. What
 * lies on it (the midline, and pairs) takes turns from top to bottom.
 */
function shareSides(
  points: readonly Labelled[],
  { left, right, top, bottom, row, whole }: LabelFrame,
): [Labelled[], Labelled[]] {
  const room = Math.floor((bottom - top) / row) + 1;
  const centre = (left + right) / 2;
  const near = whole ? row * ROUNDED : (right - left) * MIDLINE;
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

/** A column may move as a whole by these parts of a row, to lead between marks instead of over them. */
const SHIFTS = [0, 0.3, -0.3, 0.5, -0.5, 0.7, -0.7];

/** Where bent leaders cannot be untangled, all become straight: those can. */
function layColumn(points: readonly Labelled[], frame: LabelFrame, side: Side): PlacedLabel[] {
  const spotOf = side.side === 'left' ? leftmost : rightmost;
  const order = [...points].sort((a, b) => spotOf(a)[1] - spotOf(b)[1] || middle(a) - middle(b));
  const last = (frame.bottom - frame.top) / frame.row;
  const rowsFor = (shift: number): number[] => {
    const wanted = order.map((point) => (spotOf(point)[1] - frame.top) / frame.row + shift);
    const spread = spreadEvenly(wanted, 1, 0, last);
    return (frame.whole ? spread.map(Math.round) : spread).map((row) => frame.top + row * frame.row);
  };
  let best: Column | null = null;
  for (const shift of frame.whole ? [0] : SHIFTS) {
    const column = untangleLeaders(order, rowsFor(shift), true, side);
    if (best === null || column.faults < best.faults) best = column;
    if (best.faults === 0) break;
  }
  if (best === null || best.crossed) best = untangleLeaders(order, rowsFor(0), false, side);
  nudgeLeaders(best, frame, side);
  return best.labels.map(({ point: { code, label, hue }, y, leader }) => ({
    code,
    label,
    hue,
    side: side.side,
    y,
    leader,
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
  const asked = marks.filter(({ asked }) => asked).sort((a, b) => a.y - b.y);
  const around = { marks: asked, clear: frame.clear };
  const left = layColumn(lefts, frame, { ...around, side: 'left', edge: frame.left, laid: [] });
  const laid = left.map(({ leader }) => leader);
  return {
    placed: [...left, ...layColumn(rights, frame, { ...around, side: 'right', edge: frame.right, laid })],
    unplaced,
  };
}
