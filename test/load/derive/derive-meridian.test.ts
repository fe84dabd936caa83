import { describe, expect, test } from 'vitest';
import { makePoint, type PointFile } from '../../corpus/make-records.ts';
import { recordsOf, small } from '../../corpus/small-corpus.ts';
import { MERIDIANS } from '../../corpus/vocabulary.ts';

const SHU = [
  ['LU11', 'jing-well', 'wood'],
  ['LU10', 'ying-spring', 'fire'],
  ['LU9', 'shu-stream', 'earth'],
  ['LU8', 'jing-river', 'metal'],
  ['LU5', 'he-sea', 'water'],
] as const;
const member = (
  id: PointFile['categories'][number]['id'],
  of: string,
  element: PointFile['categories'][number]['element'] = null,
) => ({
  id,
  of,
  element,
  paired_with: null,
  number: null,
});
const shuPoints = SHU.map(([code, id, element]) =>
  makePoint({ code, meridian: 'LU', categories: [member(id, 'LU', element)] }),
);
const [tv, bl, lu] = MERIDIANS;
if (!tv || !bl || !lu) throw new Error('the test corpus has too few meridians');

const lung = (points: readonly PointFile[], meridians = [lu]) => {
  const [found] = recordsOf({ meridian: meridians, point: points }).meridian;
  if (found === undefined) throw new Error('no meridian');
  return found;
};

describe('points of a meridian', () => {
  test('are its own, in order', () => {
    const { points, point_count } = lung(shuPoints);
    expect({ points, point_count }).toEqual({ points: ['LU5', 'LU8', 'LU9', 'LU10', 'LU11'], point_count: 5 });
  });

  test('are none for a vessel that borrows them', () => {
    expect(small('meridian', 'TV')).toMatchObject({ points: [], point_count: 0, five_shu: [] });
  });
});

describe('the five shu', () => {
  test('run from the well inwards, with their elements', () => {
    expect(lung(shuPoints).five_shu).toEqual(SHU.map(([code, id, element]) => ({ id, code, element })));
  });

  test('are not known while the meridian is not complete', () => {
    expect(lung(shuPoints, [{ ...lu, complete: false }])).toMatchObject({
      five_shu: null,
      special: { mother: null, child: null, horary: null },
    });
  });

  test.each([
    ['metal', { mother: ['LU9'], child: ['LU5'], horary: ['LU8'] }],
    ['water', { mother: ['LU8'], child: ['LU11'], horary: ['LU5'] }],
    ['wood', { mother: ['LU5'], child: ['LU10'], horary: ['LU11'] }],
    ['fire', { mother: ['LU11'], child: ['LU9'], horary: ['LU10'] }],
    ['earth', { mother: ['LU10'], child: ['LU8'], horary: ['LU9'] }],
  ] as const)('tell mother, child and horary point of a meridian of %s', (element, special) => {
    expect(lung(shuPoints, [{ ...lu, element }]).special).toMatchObject(special);
  });

  test('tell nothing of a meridian without an element', () => {
    expect(lung(shuPoints, [{ ...lu, element: null }]).special).toMatchObject({ mother: [], child: [], horary: [] });
  });
});

describe('special points', () => {
  test('are found on other channels as well', () => {
    const backShu = makePoint({ code: 'BL13', categories: [member('back-shu', 'LU')] });
    expect(lung([...shuPoints, backShu]).special.shu).toEqual(['BL13']);
  });

  test('are not known to be none before the data are complete', () => {
    expect(lung(shuPoints).special.xi).toEqual([]);
    expect(lung(shuPoints, [lu, bl]).special.xi).toBeNull();
  });

  test('a lower he-sea point is a matter of the yang organs', () => {
    expect(lung([], [lu, bl]).special.lower_he).toEqual([]);
    expect(lung([], [bl]).special.lower_he).toBeNull();
  });
});

test('protocols with a point of the meridian are named', () => {
  expect(small('meridian', 'LU').used_by).toEqual(['lasting-cough']);
  expect(small('meridian', 'TV').used_by).toEqual([]);
});
