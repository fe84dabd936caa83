import { expect, test } from 'vitest';
import type { Spot } from '../../../src/model/schema/place.ts';
import { placeInWords } from '../../../src/views/protocol/place-in-words.ts';

const back = { frame: 'back', level: 'T3', up_cun: 0, lateral_cun: 1.5, line: null } as const;
const forearm = { frame: 'forearm', from: 'wrist-crease', cun: 2, around_deg: 0 } as const;
const head = { frame: 'head', behind_hairline_cun: 5, lateral_cun: 0 } as const;

test.each([
  ['level and distance', back, 'T3, 1.5 cun lateral'],
  ['on the midline', { ...back, lateral_cun: 0 }, 'T3, midline'],
  [
    'above a level',
    { ...back, frame: 'front', level: 'umbilicus', up_cun: 4 },
    'umbilicus 4 cun above, 1.5 cun lateral',
  ],
  [
    'below a level',
    { ...back, frame: 'front', level: 'umbilicus', up_cun: -3 },
    'umbilicus 3 cun below, 1.5 cun lateral',
  ],
  [
    'on a line',
    { ...back, frame: 'side', lateral_cun: null, line: 'mammillary', level: 'ics4' },
    '4th intercostal space, mammillary',
  ],
  [
    'in the first spaces between ribs',
    { ...back, frame: 'front', level: 'ics1' },
    '1st intercostal space, 1.5 cun lateral',
  ],
  ['in the second', { ...back, frame: 'front', level: 'ics2' }, '2nd intercostal space, 1.5 cun lateral'],
  ['in the third', { ...back, frame: 'front', level: 'ics3' }, '3rd intercostal space, 1.5 cun lateral'],
  ['in the eleventh', { ...back, frame: 'side', level: 'ics11' }, '11th intercostal space, 1.5 cun lateral'],
  [
    'before a line',
    { ...back, frame: 'side', lateral_cun: 1, line: 'midaxillary', level: 'ics4' },
    '4th intercostal space, 1 cun in front of midaxillary',
  ],
  [
    'between landmarks and points',
    {
      frame: 'trunk',
      landmarks: [
        ['greater-trochanter', 0.67],
        ['BL54', 0.33],
      ],
    },
    'between greater trochanter and BL54',
  ],
  ['at a level alone', { ...back, lateral_cun: null }, 'T3'],
  ['on a limb', forearm, '2 cun from wrist crease'],
  ['on a limb, towards the hand', { ...forearm, from: 'elbow-crease', cun: -5 }, '5 cun from elbow crease'],
  ['at the landmark of a limb', { ...forearm, cun: 0 }, 'wrist crease'],
  ['counted from a point', { ...forearm, frame: 'shank', from: 'EX-LE5' }, '2 cun from EX-LE5'],
  ['on the head', head, '5 cun behind the hairline, midline'],
  [
    'on the head, at the hairline',
    { ...head, behind_hairline_cun: 0, lateral_cun: 1.5 },
    'at the hairline, 1.5 cun lateral',
  ],
  ['on the forehead', { ...head, behind_hairline_cun: -1 }, '1 cun before the hairline, midline'],
  ['on the hand', { frame: 'hand', joints: [['index-mcp', 1]], aspect: 'radial' }, 'hand, radial'],
  ['on the foot', { frame: 'foot', joints: [['heel', 1]], aspect: 'sole' }, 'foot, sole'],
  ['on the face', { frame: 'face', landmarks: [['glabella', 1]] }, 'face'],
  ['at the ear', { frame: 'ear', landmarks: [['mastoid-tip', 1]] }, 'ear'],
  ['in the mouth', { frame: 'mouth', part: 'uvula-base' }, 'mouth'],
  ['in the nose', { frame: 'nose', part: 'nasal-mucosa' }, 'nose'],
] satisfies [string, Spot, string][])('a spot %s', (_title, spot, words) => {
  expect(placeInWords(spot)).toBe(words);
});
