import { describe, expect, test } from 'vitest';
import { techniquesOf } from '../../src/safety/techniques-of.ts';
import { makePrescription, makeUse } from '../corpus/make-records.ts';

const current = { used: true, frequency_hz: null, intensity: null, note: null };

describe('techniquesOf', () => {
  test.each([
    ['nothing is reported', {}, ['needle']],
    ['current is used', { electro: current }, ['needle', 'electro']],
    ['current was not used', { electro: { ...current, used: false } }, ['needle']],
    ['it is acupressure', { name: 'Acupressure at PC6' }, ['pressure']],
    ['it is a wrist band', { style: 'wristband' }, ['pressure']],
    ['it is acupuncture with acupressure', { style: 'acupuncture and acupressure' }, ['needle', 'pressure']],
    ['a needle is named', { style: 'moxibustion', needle_type: '0.25 mm' }, ['needle', 'moxa', 'heat']],
    ['it is moxa alone', { name: 'Moxibustion' }, ['moxa', 'heat']],
    ['needles stay in', { style: 'battlefield acupuncture' }, ['needle', 'tack']],
    ['the stimulation is strong', { stimulation: 'strong at LI4' }, ['needle', 'strong-stimulation']],
    ['cones are burnt', { stimulation: 'heat, one cone' }, ['needle', 'direct-moxa', 'heat']],
    [
      'a point is pricked to bleed',
      { points: [makeUse('LU11', { technique: 'bleed 3 drops' })] },
      ['needle', 'bleeding'],
    ],
  ])('when %s', (_, given, expected) => {
    expect(techniquesOf(makePrescription({ name: 'Arm', points: [makeUse('LI4')], ...given }))).toEqual(expected);
  });
});
