import { type CunPlace, placeInCun } from '../../body/place-in-cun.ts';
import type { Spot } from '../../model/schema/place.ts';
import { type CorpusRule, recordsOf } from '../rule.ts';

/** Channels that run from the trunk to the tips of fingers or toes; the others come from there. */
const OUTWARDS = ['LU', 'HT', 'PC', 'ST', 'BL', 'GB'];

/** ST40 stands beside the row, level with ST38, and the channel goes on from ST39 all the same. */
const OUT_OF_ROW: readonly string[] = ['ST40'];

export const limbPointsRunInOrder: CorpusRule = {
  name: 'limb-points-run-in-order',
  about: 'Along a limb the points of a channel run in the order of their numbers, none before its neighbour.',
  scope: 'corpus',
  check(files, context, report) {
    const placeOf = (code: string): readonly Spot[] | undefined => context.get('point', code)?.location.place;
    const alongLimb = (code: string): CunPlace | undefined => {
      const spot = placeOf(code)?.[0];
      return spot && 'from' in spot ? placeInCun(spot, placeOf) : undefined;
    };
    for (const record of recordsOf(files, 'point')) {
      const { meridian, number } = record.value;
      const own = alongLimb(record.id);
      if (own === undefined || meridian === null || number === null || OUT_OF_ROW.includes(record.id)) continue;
      let before = number - 1;
      while (OUT_OF_ROW.includes(`${meridian}${before}`)) before -= 1;
      const other = alongLimb(`${meridian}${before}`);
      if (other === undefined || other.sheet !== own.sheet) continue;
      const ahead = OUTWARDS.includes(meridian) ? own.along - other.along : other.along - own.along;
      const way = OUTWARDS.includes(meridian) ? 'distal' : 'proximal';
      if (ahead > 0.05)
        report(
          record,
          ['location', 'place', 0, 'cun'],
          `${record.id} should lie ${way} to ${meridian}${before}, not ${ahead.toFixed(1)} cun beyond it`,
        );
    }
  },
};
