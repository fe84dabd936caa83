import { indicationWeight } from '../model/indication-weight.ts';
import type { Comparison } from '../model/schema/answers.ts';
import type { Point } from '../model/schema/point.ts';

const named = ({ indications }: Point): string[] => [...indications.main, ...indications.other];

const ordinal = (n: number): string =>
  `${n}${['th', 'st', 'nd', 'rd'][n % 100 > 10 && n % 100 < 14 ? 0 : n % 10] ?? 'th'}`;

/** `LU1 names it 1st of 9`, or that it does not. */
function standing(point: Point, id: string): string {
  const list = named(point);
  const at = list.indexOf(id);
  return at < 0 ? `${point.code} is not named for it` : `${point.code} names it ${ordinal(at + 1)} of ${list.length}`;
}

/**
 * The more specific of several for one indication: the one for which it is more characteristic, then the one that is
 * named for less besides. null where the first two stand alike, or where none is named for it.
 */
function mostSpecific(points: readonly Point[], id: string): Point | null {
  const [first, second] = points
    .filter((point) => indicationWeight(point, id) > 0)
    .map((point) => ({ point, weight: indicationWeight(point, id), breadth: named(point).length }))
    .sort((a, b) => b.weight - a.weight || a.breadth - b.breadth);
  if (first === undefined) return null;
  const alike = second !== undefined && first.weight === second.weight && first.breadth === second.breadth;
  return alike ? null : first.point;
}

/** Points beside each other: what all are named for, what only one is, and which is the more specific for `id`. */
export function comparePoints(points: readonly Point[], id: string | null): Comparison {
  const onlyIn = (point: Point, list: (point: Point) => readonly string[]): string[] =>
    list(point).filter((word) => !points.some((other) => other.code !== point.code && list(other).includes(word)));
  const [first, ...rest] = points;
  return {
    kind: 'comparison',
    codes: points.map(({ code }) => code),
    for: id,
    shared:
      first === undefined ? [] : named(first).filter((word) => rest.every((point) => named(point).includes(word))),
    own: points.map((point) => ({
      code: point.code,
      indications: onlyIn(point, named),
      patterns: onlyIn(point, ({ patterns }) => patterns),
      cautions: point.cautions.map(({ kind, level }) => `${level} ${kind}`),
    })),
    more_specific: id === null ? null : (mostSpecific(points, id)?.code ?? null),
    because: id === null ? null : points.map((point) => standing(point, id)).join('; '),
  };
}
