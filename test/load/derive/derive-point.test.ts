import { describe, expect, test } from 'vitest';
import {
  makeArea,
  makePoint,
  makePrescription,
  makeProtocol,
  makeUse,
  type PointFile,
} from '../../corpus/make-records.ts';
import { recordsOf, small } from '../../corpus/small-corpus.ts';

const names = makePoint({ code: 'LU5' }).names;
const derived = (...points: PointFile[]) => recordsOf({ point: points }).point;

describe('plain pinyin', () => {
  test.each([
    ['Hégǔ', 'Hegu'],
    ['Fèishū', 'Feishu'],
    ['Lǘxì', 'Lüxi'],
    ['Ǖ', 'Ü'],
    ['Nü', 'Nü'],
    ['Rán gǔ', 'Ran gu'],
  ])('of %s is %s: the tone goes, the ü stays', (pinyin, plain) => {
    expect(derived(makePoint({ code: 'LU5', names: { ...names, pinyin } }))[0]?.names.pinyin_plain).toBe(plain);
  });
});

describe('codes of other nomenclatures', () => {
  test.each([
    [
      'BL13',
      { en_old: 'UB13', de: 'Bl13', fr: 'V13', es: 'V13', it: 'V13', pt: null, nl: 'Bl13', ru: 'V13', pinyin: null },
    ],
    [
      'GV29',
      {
        en_old: 'DU29',
        de: 'LG29',
        fr: 'VG29',
        es: 'VG29',
        it: 'VG29',
        pt: 'VG29',
        nl: null,
        ru: 'VG29',
        pinyin: 'DU29',
      },
    ],
    ['N-HN-54', { en_old: null, de: null, fr: null, es: null, it: null, pt: null, nl: null, ru: null, pinyin: null }],
  ])('%s', (code, codes) => {
    expect(small('point', code).codes).toEqual(codes);
  });
});

describe('points of the same level', () => {
  const at = (code: string, given: object): PointFile => {
    const point = makePoint({ code });
    const spot = {
      frame: 'back',
      level: 'T3',
      up_cun: 0,
      lateral_cun: 0,
      line: null,
      ...given,
    } as PointFile['location']['place'][number];
    return { ...point, location: { ...point.location, place: [spot] } };
  };
  const levelOf = (...points: PointFile[]) =>
    derived(...points)[0]?.level_with.map(({ code, lateral_cun }) => `${code} ${lateral_cun}`);

  test.each([
    [
      'are sorted from the midline outwards',
      [at('BL12', { lateral_cun: 2 }), at('BL42', { lateral_cun: 3 }), at('GV12', {})],
      ['GV12 0', 'BL42 3'],
    ],
    [
      'at one distance are in standard order',
      [at('BL1', {}), at('BL3', { lateral_cun: 1 }), at('BL2', { lateral_cun: 1 })],
      ['BL2 1', 'BL3 1'],
    ],
    ['are not those of another level', [at('BL1', {}), at('BL2', { level: 'T4' })], []],
    ['are not those of another face', [at('BL1', {}), at('BL2', { frame: 'front' })], []],
    ['are not those above it', [at('BL1', {}), at('BL2', { up_cun: 1 })], []],
    [
      'are not those on a line without a distance',
      [at('BL1', {}), at('BL2', { lateral_cun: null, line: 'midaxillary' })],
      [],
    ],
    [
      'are nobody for a point on a limb',
      [makePoint({ code: 'BL1', location: small('point', 'LU5').location }), at('BL2', {})],
      [],
    ],
  ])('%s', (_title, points, level) => {
    expect(levelOf(...points)).toEqual(level);
  });
});

describe('where a point is used', () => {
  const usedIn = (...prescriptions: Parameters<typeof makePrescription>[0][]) =>
    recordsOf({
      point: [makePoint({ code: 'LU5' })],
      protocol: [makeProtocol({ prescriptions: prescriptions.map(makePrescription) })],
    }).point[0]?.used_in;
  const use = { protocol: 'lasting-cough', prescription: 'trial-arm', basis: 'trial', role: 'core' };

  test.each([
    ['nowhere', [{ points: [makeUse('LU6')] }], []],
    ['in a prescription', [{ points: [makeUse('LU5')] }], [use]],
    ['by its role', [{ points: [makeUse('LU5', { role: 'alternative' })] }], [{ ...use, role: 'alternative' }]],
    ['in a choice', [{ points: [{ choose: 1, from: [makeArea('chest', 'sore spot'), makeUse('LU5')] }] }], [use]],
    [
      'twice in a prescription, which counts once',
      [{ points: [makeUse('LU5'), makeUse('LU5', { role: 'add' })] }],
      [use],
    ],
    [
      'in several prescriptions',
      [{ points: [makeUse('LU5')] }, { id: 'b', basis: 'textbook' as const, points: [makeUse('LU5')] }],
      [use, { ...use, prescription: 'b', basis: 'textbook' }],
    ],
    ['where points are not reported', [{}], []],
  ])('%s', (_title, prescriptions, uses) => {
    expect(usedIn(...prescriptions)).toEqual(uses);
  });
});
