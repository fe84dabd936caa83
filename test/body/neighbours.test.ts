import { describe, expect, test } from 'vitest';
import { directionInWords } from '../../src/body/direction-in-words.ts';
import { findNeighbours } from '../../src/body/find-neighbours.ts';
import type { BodyAtlas } from '../../src/model/body-atlas.ts';
import type { BodyPart, Side, Spot3 } from '../../src/model/figure.ts';
import { atlas } from '../body-atlas.ts';

const at = (x: number, y: number, z: number, side: Side = 'left', part: BodyPart = 'trunk'): Spot3 => ({
  x,
  y,
  z,
  side,
  spot: 0,
  part,
  cun: 1,
});

describe('directions', () => {
  test.each<[Spot3, Spot3, BodyPart, string]>([
    [at(2, 0, 0), at(2, 3, 0), 'trunk', 'above'],
    [at(2, 0, 0), at(2, -3, 0), 'shank', 'distal'],
    [at(2, 0, 0), at(4, 0, 0), 'trunk', 'lateral'],
    [at(-2, 0, 0, 'right'), at(-4, 0, 0, 'right'), 'trunk', 'lateral'],
    [at(2, 0, 0), at(0, 0, 0, 'midline'), 'trunk', 'medial'],
    [at(0, 0, 0, 'midline'), at(2, 0, 0), 'trunk', 'lateral'],
    [at(2, 0, 0), at(4, -3, 0), 'trunk', 'below and lateral'],
    [at(2, 0, 0), at(2, 0, 3), 'foot', 'towards the toes'],
    [at(2, 0, 0), at(2, 0, -3), 'forearm', 'posterior'],
    [at(2, 0, 0), at(2, 0.3, 3), 'trunk', 'in front'],
    [at(2, 0, 0), at(2, 0, 0), 'trunk', 'at the same spot'],
  ])('%j to %j on a %s is %s', (from, to, part, words) => expect(directionInWords({ ...from, part }, to)).toBe(words));
});

describe('neighbours', () => {
  const places = {
    BL13: [at(1.5, 0, 0), at(-1.5, 0, 0, 'right')],
    BL42: [at(3, 0, 0), at(-3, 0, 0, 'right')],
    GV12: [at(0, 0, 0, 'midline')],
    BL14: [at(1.5, -1, 0), at(-1.5, -1, 0, 'right')],
    GV28: [],
  };
  const body: BodyAtlas = { ...atlas, places: () => places };

  test('are the nearest, on one side of the body', () => {
    expect(findNeighbours('BL13', body, 10)).toEqual([
      { kind: 'neighbour', code: 'BL14', distance_cun: 1, direction: 'below' },
      { kind: 'neighbour', code: 'BL42', distance_cun: 1.5, direction: 'lateral' },
      { kind: 'neighbour', code: 'GV12', distance_cun: 1.5, direction: 'medial' },
    ]);
    expect(findNeighbours('BL13', body, 1)).toHaveLength(1);
    const shorter = { ...places, BL13: [{ ...at(1.5, 0, 0), cun: 0.5 }], BL42: [{ ...at(3, 0, 0), cun: 0.5 }] };
    const [, , farther] = findNeighbours('BL13', { ...body, places: () => shorter }, 3);
    expect(farther).toMatchObject({ code: 'BL42', distance_cun: 3 });
  });

  test('there are none of a point inside the mouth', () => expect(findNeighbours('GV28', body, 10)).toEqual([]));

  test('on the real body BL13 lies between its level and its line', () => {
    const codes = findNeighbours('BL13', atlas, 6).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['BL12', 'BL14', 'BL42', 'GV12']));
  });
});
