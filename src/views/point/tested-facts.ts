import { type Fact, fact } from '../../model/document.ts';
import type { Point } from '../../model/schema/point.ts';

const idsWhere = (point: Point, holds: (basis: Point['used_in'][number]['basis']) => boolean): string[] => [
  ...new Set(point.used_in.filter((use) => holds(use.basis)).map((use) => use.protocol)),
];

/** In which protocols it was tested, and in which it is only named; never that it worked. */
export function testedFacts(point: Point): Fact[] {
  const tested = idsWhere(point, (basis) => basis === 'trial');
  const named = idsWhere(point, (basis) => basis !== 'trial').filter((id) => !tested.includes(id));
  const parts = [
    tested.length === 0 ? 'in no trial recorded here' : `as part of ${tested.join(', ')}`,
    ...(named.length === 0 ? [] : [`named without a trial in ${named.join(', ')}`]),
  ];
  return [fact('TESTED', parts.join('; '))];
}
