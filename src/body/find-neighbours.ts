import type { BodyAtlas } from '../model/body-atlas.ts';
import type { Spot3 } from '../model/figure.ts';
import type { Neighbour } from '../model/schema/answers.ts';
import { inStandardOrder } from '../model/standard-order.ts';
import { directionInWords } from './direction-in-words.ts';

/** In the cun of the parts they lie on: a cun of the forearm is not a cun of the trunk. */
const distance = (a: Spot3, b: Spot3): number => Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z) / ((a.cun + b.cun) / 2);

/** The nearest pair of spots of two points, counted from the left side: both sides are alike. */
function nearestPair(from: readonly Spot3[], to: readonly Spot3[]): [Spot3, Spot3] | null {
  let best: [Spot3, Spot3] | null = null;
  for (const a of from) {
    for (const b of to) {
      if (best === null || distance(a, b) < distance(...best)) best = [a, b];
    }
  }
  return best;
}

const ofOneSide = (spots: readonly Spot3[]): readonly Spot3[] => {
  const left = spots.filter(({ side }) => side !== 'right');
  return left.length > 0 ? left : spots;
};

/**
 * The points nearest to one, in cun, straight through the air from spot to spot; nearest first. Empty for a point that
 * is not on the body's skin.
 */
export function findNeighbours(code: string, atlas: BodyAtlas, limit: number): Neighbour[] {
  const places = atlas.places();
  const own = ofOneSide(places[code] ?? []);
  return Object.entries(places)
    .flatMap(([other, spots]) => {
      const pair = other === code ? null : nearestPair(own, ofOneSide(spots));
      return pair === null ? [] : [{ code: other, pair, cun: distance(...pair) }];
    })
    .sort((a, b) => a.cun - b.cun || inStandardOrder(a.code, b.code))
    .slice(0, limit)
    .map(({ code: other, pair, cun }) => ({
      kind: 'neighbour',
      code: other,
      distance_cun: Math.round(cun * 10) / 10,
      direction: directionInWords(...pair),
    }));
}
