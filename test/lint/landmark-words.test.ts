import { describe, expect, test } from 'vitest';
import { namesCun, namesLandmark, namesLevel } from '../../src/lint/landmark-words.ts';
import { LIMB_LANDMARKS, RIB_SPACES, TRUNK_LANDMARKS, VERTEBRAE } from '../../src/model/body-words.ts';

describe('a distance is said', () => {
  test.each([
    [1.5, '1.5 cun lateral', true],
    [-3, '3 cun distal', true],
    [0, 'on the midline', true],
    [5, '1.5 cun lateral', false],
    [5, '15 cun, then 5 cun', true],
    [1, '1 cunning plan', false],
  ])('%s in "%s": %s', (cun, text, expected) => {
    expect(namesCun(text, cun)).toBe(expected);
  });
});

describe('a level is named', () => {
  test.each([
    ['T1', 'below T1.', true],
    ['T1', 'below T11', false],
    ['S3', 'in the 3rd posterior sacral foramen', true],
    ['S3', 'at S3', true],
    ['ics2', 'in the 2nd intercostal space', true],
    ['ics11', 'in the 11th intercostal space', true],
    ['ics1', 'in the 11th intercostal space', false],
    ['ics4', 'in the 4th space', false],
    ['umbilicus', 'Navel', true],
    ['asis', 'medial to the anterior superior iliac spine', true],
  ] as const)('%s in "%s": %s', (level, text, expected) => {
    expect(namesLevel(text, level)).toBe(expected);
  });
});

describe('a limb landmark is named', () => {
  test.each([
    ['wrist-crease', '2 cun above the palmar Wrist Crease', true],
    ['wrist-crease', 'above the elbow crease', false],
    ['ST35', 'below ST35.', true],
    ['ST3', 'below ST35', false],
    ['EX-LE5', 'beside EX-LE5', true],
  ])('%s in "%s": %s', (from, text, expected) => {
    expect(namesLandmark(text, from)).toBe(expected);
  });
});

test('every level and every landmark has words of its own', () => {
  for (const level of [...VERTEBRAE, ...RIB_SPACES, ...TRUNK_LANDMARKS]) expect(namesLevel('', level)).toBe(false);
  for (const landmark of LIMB_LANDMARKS) expect(namesLandmark('', landmark)).toBe(false);
});
