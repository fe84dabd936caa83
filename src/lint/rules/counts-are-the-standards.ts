import type { PointFile } from '../../model/schema/point.ts';
import { POINT_COUNTS } from '../../model/vocabularies.ts';
import type { RecordRule } from '../rule.ts';
import { partsOf } from '../standard-codes.ts';

/** WHO's count of a channel; vessels that borrow their points own none. */
const countOf = (meridian: string): number =>
  Object.entries(POINT_COUNTS).find(([code]) => code === meridian)?.[1] ?? 0;

/** Points of WHO's list only: GV29 is a point of the Governor Vessel in Chinese books, not in WHO's 28. */
function highestNumber(points: readonly PointFile[], meridian: string): number {
  const codes = points
    .filter((point) => point.meridian === meridian && point.standard === 'who-2008')
    .flatMap((point) => [point.code, ...point.same_as]);
  const parts = codes.map(partsOf).filter(({ group }) => group === meridian);
  return Math.max(0, ...parts.map(({ number }) => number));
}

/** Numbers missing in between are `numbers-run-without-gaps`; together the two rules count every point. */
export const countsAreTheStandards: RecordRule<'meridian'> = {
  name: 'counts-are-the-standards',
  about: "A complete meridian has as many points as WHO's standard of 2008 gives it.",
  scope: 'record',
  kinds: ['meridian'],
  check(record, context, report) {
    const { code, complete, standard_count } = record.value;
    const count = countOf(code);
    if (standard_count !== count) report(record, ['standard_count'], `the standard gives ${code} ${count} points`);
    const highest = highestNumber(context.all('point'), code);
    if (complete && highest !== count)
      report(record, ['complete'], `${code} is marked complete, but its points end at ${highest}, not at ${count}`);
  },
};
