import { type ELEMENTS, FIVE_SHU } from '../../model/vocabularies.ts';
import type { RecordRule } from '../rule.ts';

type Element = (typeof ELEMENTS)[number];

const PLACES: readonly string[] = FIVE_SHU;
/** From the well inwards; each element feeds the next. */
const YIN: readonly Element[] = ['wood', 'fire', 'earth', 'metal', 'water'];
const YANG: readonly Element[] = ['metal', 'water', 'wood', 'fire', 'earth'];
const ELEMENTS_OF: Readonly<Record<string, readonly Element[]>> = {
  ...Object.fromEntries(['LU', 'HT', 'PC', 'SP', 'LR', 'KI'].map((channel) => [channel, YIN])),
  ...Object.fromEntries(['LI', 'SI', 'TE', 'ST', 'GB', 'BL'].map((channel) => [channel, YANG])),
};

export const oneFiveShuPlaceAPoint: RecordRule<'point'> = {
  name: 'one-five-shu-place-a-point',
  about: 'A point has at most one place among the five shu of its own channel, with the element of that place.',
  scope: 'record',
  kinds: ['point'],
  check(record, _context, report) {
    const { categories, meridian } = record.value;
    let places = 0;
    for (const [i, { id, of, element }] of categories.entries()) {
      const place = PLACES.indexOf(id);
      if (place < 0) continue;
      const tell = (key: string, message: string) => report(record, ['categories', i, key], message);
      const expected = ELEMENTS_OF[meridian ?? '']?.[place];
      places += 1;
      if (places > 1) tell('id', `${record.id} already has a place among the five shu`);
      if (!expected) tell('id', `${meridian ?? 'an extra point'} has no five shu`);
      else if (element !== expected) tell('element', `the ${id} of ${meridian} is ${expected}`);
      if (expected && of !== meridian) tell('of', `the ${id} ${record.id} belongs to ${meridian}`);
    }
  },
};
