import { expect, test } from 'vitest';
import { codesOf, usesAt, usesOf } from '../../src/model/list-uses.ts';
import { makeArea, makeEar, makePrescription, makeUse } from '../corpus/make-records.ts';

const prescription = makePrescription({
  points: [
    makeUse('ST36'),
    { choose: 1, from: [makeUse('LI4'), makeEar('lung')] },
    { not_reported: true },
    makeArea('chest', 'the tender spot'),
    makeUse('LI4'),
  ],
});

test('the uses of a prescription are every place that it names, those of a choice among them', () => {
  expect(usesAt(prescription).map(({ at }) => at.join('.'))).toEqual(['0', '1.from.0', '1.from.1', '3', '4']);
  expect(usesOf(prescription)).toEqual(usesAt(prescription).map(({ use }) => use));
});

test('its codes stand once each, in standard order', () => {
  expect(codesOf([prescription, prescription])).toEqual(['LI4', 'ST36']);
});
