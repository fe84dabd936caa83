import { placeInCun } from '../../body/place-in-cun.ts';
import type { Spot } from '../../model/schema/place.ts';
import type { RecordRule } from '../rule.ts';

/** `7 cun proximal to BL60`, `3 cun below SP9`. */
const STATED = /(\d+(?:\.\d+)?) cun (?:straight )?(proximal|distal|above|below)(?: to)? ((?:EX-)?[A-Z]{1,2}\d+)/g;
/** Cun that a place may be off. */
const SLACK = 0.3;

export const statedDistancesAreKept: RecordRule<'point'> = {
  name: 'stated-distances-are-kept',
  about: 'Where the location text gives the distance from another point, the two places are that far apart.',
  scope: 'record',
  kinds: ['point'],
  check(record, context, report) {
    const placeOf = (code: string): readonly Spot[] | undefined =>
      code === record.id ? record.value.location.place : context.get('point', code)?.location.place;
    const placed = (code: string) => {
      const spot = placeOf(code)?.[0];
      return spot && placeInCun(spot, placeOf);
    };
    for (const [, cun = '', way = '', code = ''] of record.value.location.text.matchAll(STATED)) {
      const [own, other] = [placed(record.id), placed(code)];
      if (!own || !other || own.sheet !== other.sheet) continue;
      const upwards = way === 'proximal' || way === 'above' ? own.along - other.along : other.along - own.along;
      if (Math.abs(upwards - Number(cun)) <= SLACK) continue;
      const message = `the text says ${cun} cun ${way} to ${code}, the places ${upwards.toFixed(1)}`;
      report(record, ['location', 'place', 0], message);
    }
  },
};
