import type { DataPath } from '../../model/authored.ts';
import type { Spot } from '../../model/schema/place.ts';
import type { RecordRule } from '../rule.ts';

/** Weights are written with two decimals, so thirds do not quite reach 1. */
const TOLERANCE = 0.0101;

function weightsOf(spot: Spot): [key: string, weights: number[]] | null {
  if ('landmarks' in spot) return ['landmarks', spot.landmarks.map(([, weight]) => weight)];
  return 'joints' in spot ? ['joints', spot.joints.map(([, weight]) => weight)] : null;
}

export const weightsSumToOne: RecordRule<'point' | 'ear_point'> = {
  name: 'weights-sum-to-one',
  about: 'The weights of the landmarks between which a point lies sum to 1.',
  scope: 'record',
  kinds: ['point', 'ear_point'],
  check(record, _context, report) {
    const { value } = record;
    const [at, spots]: [DataPath, readonly Spot[]] =
      'location' in value ? [['location', 'place'], value.location.place] : [['place'], value.place ?? []];
    for (const [i, spot] of spots.entries()) {
      const [key, weights] = weightsOf(spot) ?? ['', [1]];
      const sum = weights.reduce((total, weight) => total + weight, 0);
      if (Math.abs(sum - 1) > TOLERANCE)
        report(record, [...at, i, key], `the weights sum to ${Number(sum.toFixed(3))}, not to 1`);
    }
  },
};
