import type { Spot } from '../../model/schema/place.ts';
import { namesCun, namesLandmark, namesLevel } from '../landmark-words.ts';
import type { RecordRule } from '../rule.ts';

/** Words that give a distance by what lies on both sides of it, so that no number is needed. */
const WITHOUT_NUMBER = /midpoint|midway|halfway|foramen/;

const saysCun = (text: string, cun: number): boolean => WITHOUT_NUMBER.test(text) || namesCun(text, cun);

/** What a spot says and the location text does not, by the key that says it. */
function* unsaid(spot: Spot, text: string): Generator<[key: string, message: string]> {
  if ('level' in spot) {
    if (!namesLevel(text, spot.level)) yield ['level', `the text does not name ${spot.level}`];
    if (!saysCun(text, spot.up_cun)) yield ['up_cun', `the text does not say ${Math.abs(spot.up_cun)} cun`];
    const lateral = spot.lateral_cun ?? 0;
    if (!saysCun(text, lateral)) yield ['lateral_cun', `the text does not say ${lateral} cun`];
    if (spot.lateral_cun === null && spot.line === null) yield ['line', 'neither a distance nor a line is given'];
  } else if ('from' in spot) {
    if (!namesLandmark(text, spot.from)) yield ['from', `the text does not name ${spot.from}`];
    if (!saysCun(text, spot.cun)) yield ['cun', `the text does not say ${Math.abs(spot.cun)} cun`];
  }
}

/** Of a row of spots, like seventeen along the spine, a text names the two ends. */
const isNamed = (index: number, count: number): boolean => count <= 2 || index === 0 || index === count - 1;

export const placeAndTextAgree: RecordRule<'point'> = {
  name: 'place-and-text-agree',
  about: 'The place of a point on trunk and limb counts from the landmarks of its location text, by the same cun.',
  scope: 'record',
  kinds: ['point'],
  check(record, _context, report) {
    const { text, place } = record.value.location;
    for (const [i, spot] of place.entries())
      if (isNamed(i, place.length))
        for (const [key, message] of unsaid(spot, text)) report(record, ['location', 'place', i, key], message);
  },
};
