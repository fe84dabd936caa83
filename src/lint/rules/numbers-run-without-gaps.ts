import type { PointFile } from '../../model/schema/point.ts';
import { CHANNELS, EXTRA_GROUPS } from '../../model/vocabularies.ts';
import { type CorpusRule, type LintContext, recordsOf } from '../rule.ts';
import { type CodeParts, partsOf } from '../standard-codes.ts';

/** Numbers of a group that some record holds, under its code or as another code of the same point. */
function numbersHeld(points: readonly PointFile[], group: string): Set<number> {
  const parts: CodeParts[] = points.flatMap((point) => [point.code, ...point.same_as]).map(partsOf);
  return new Set(parts.filter((part) => part.group === group).map((part) => part.number));
}

/** Meridians count from 1 once they are complete; extra points from the first that is there. */
function groupsToCount(context: LintContext): { group: string; from: number | null }[] {
  const complete = CHANNELS.filter((channel) => context.get('meridian', channel)?.complete === true);
  return [...complete.map((group) => ({ group, from: 1 })), ...EXTRA_GROUPS.map((group) => ({ group, from: null }))];
}

export const numbersRunWithoutGaps: CorpusRule = {
  name: 'numbers-run-without-gaps',
  about: 'The points of a complete meridian, and of a group of extra points, are numbered without gaps.',
  scope: 'corpus',
  check(files, context, report) {
    const points = context.all('point');
    for (const { group, from } of groupsToCount(context)) {
      const held = numbersHeld(points, group);
      const first = from ?? Math.min(...held);
      for (const record of recordsOf(files, 'point')) {
        const own = partsOf(record.id);
        const before = own.number - 1;
        if (own.group !== group || before < first || held.has(before)) continue;
        report(record, ['code'], `no record holds the number before it, ${before}`);
      }
    }
  },
};
