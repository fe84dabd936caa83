import { type Fact, fact } from '../../model/document.ts';
import type { Point } from '../../model/schema/point.ts';

const idsWhere = (point: Point, holds: (basis: Point['used_in'][number]['basis']) => boolean): string[] => [
  ...new Set(point.used_in.filter((use) => holds(use.basis)).map((use) => use.protocol)),
];

/** The first ones and how many more; with 0, only their number. */
function firstOf(ids: readonly string[], most: number): string {
  if (most === 0) return ids.length === 1 ? '1 protocol' : `${ids.length} protocols`;
  return ids.length <= most + 1 ? ids.join(', ') : `${ids.slice(0, most).join(', ')} and ${ids.length - most} more`;
}

/** In which protocols it was tested, and in which it is only named, at most so many each; never that it worked. */
export function testedFacts(point: Point, most = Number.POSITIVE_INFINITY): Fact[] {
  const tested = idsWhere(point, (basis) => basis === 'trial');
  const named = idsWhere(point, (basis) => basis !== 'trial').filter((id) => !tested.includes(id));
  const parts = [
    tested.length === 0 ? 'in no trial recorded here' : `as part of ${firstOf(tested, most)}`,
    ...(named.length === 0 ? [] : [`named without a trial in ${firstOf(named, most)}`]),
  ];
  return [fact('TESTED', parts.join('; '))];
}
