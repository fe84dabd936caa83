import { describe, expect, test } from 'vitest';
import { CODE_SYSTEMS, type CodeSystem } from '../../src/model/nomenclatures.ts';
import { ANSWER_SCHEMAS } from '../../src/model/schema/answers.ts';
import { POINT_COUNTS } from '../../src/model/vocabularies.ts';
import { readCode } from '../../src/search/read-code.ts';
import { translateCode } from '../../src/search/translate-code.ts';
import { makePoint, type PointFile } from '../corpus/make-records.ts';
import { corpusWith, indexOf, recordIn, small } from '../corpus/small-corpus.ts';

/** Every point that a channel has. */
const corpus = corpusWith({
  point: Object.entries(POINT_COUNTS).flatMap(([channel, count]) =>
    Array.from({ length: count }, (_, i) =>
      makePoint({ code: `${channel}${i + 1}`, meridian: channel as PointFile['meridian'], number: i + 1 }),
    ),
  ),
});
const index = indexOf(corpus);
const written = (code: string, system: CodeSystem) =>
  translateCode(code, recordIn(corpus, 'point', code), 'who', [system]).to[system];

describe('translateCode', () => {
  test.each<[system: CodeSystem, code: string, expected: string]>([
    ['who', 'LI4', 'LI4'],
    ['en', 'LI4', 'LI4'],
    ['en-old', 'LI4', 'CO4'],
    ['fr', 'LI4', 'GI4'],
    ['de', 'LI4', 'Di4'],
    ['es', 'LI4', 'IG4'],
    ['it', 'LI4', 'IC4'],
    ['pt', 'LI4', 'IG4'],
    ['nl', 'LI4', 'Di4'],
    ['ru', 'LI4', 'GI4'],
    ['pinyin', 'GV20', 'DU20'],
    ['bl-old', 'LI4', 'LI4'],
    ['de', 'SI3', 'Dü3'],
    ['de', 'TE5', '3E5'],
  ])('in %s, %s is %s', (system, code, expected) => {
    expect(written(code, system)).toBe(expected);
  });

  test.each<[system: CodeSystem, code: string]>([
    ['pinyin', 'LU7'],
    ['en-old', 'SI3'],
  ])('in %s, %s is written as WHO writes it', (system, code) => {
    expect(written(code, system)).toBe(code);
  });

  test.each<[system: CodeSystem, code: string]>([
    ['it', 'ST36'],
    ['pt', 'BL13'],
    ['nl', 'GV20'],
  ])('in %s, how %s is written is not recorded, and not made up', (system, code) => {
    expect(written(code, system)).toBeNull();
  });

  test.each([
    ['the last before the numbers part', 'BL35', 'BL35'],
    ['the first on the thigh', 'BL36', 'BL50'],
    ['the hollow of the knee', 'BL40', 'BL54'],
    ['the first of the outer line', 'BL41', 'BL36'],
    ['the last of the outer line', 'BL54', 'BL49'],
    ['the first after them', 'BL55', 'BL55'],
    ['a point of another channel', 'GB40', 'GB40'],
  ])('the old number of %s: %s was %s', (_title, code, old) => {
    expect(written(code, 'bl-old')).toBe(old);
  });

  test('a point of no channel has its own code everywhere', () => {
    const { to } = translateCode('Anmian', small('point', 'N-HN-54'), 'who', CODE_SYSTEMS);
    expect(new Set(Object.values(to))).toEqual(new Set(['N-HN-54']));
  });

  test('says what was typed, how it was read and what it is, as its schema has it', () => {
    const translation = translateCode('ig 4', recordIn(corpus, 'point', 'LI4'), 'es', ['fr', 'who']);
    expect(translation).toEqual({
      kind: 'translation',
      input: 'ig 4',
      from: 'es',
      code: 'LI4',
      to: { fr: 'GI4', who: 'LI4' },
    });
    expect(ANSWER_SCHEMAS.translation.safeParse(translation).success).toBe(true);
  });

  test('has the systems that are asked for, in their order', () => {
    const point = recordIn(corpus, 'point', 'LI4');
    expect(Object.keys(translateCode('LI4', point, 'who', ['ru', 'de', 'who']).to)).toEqual(['ru', 'de', 'who']);
    expect(translateCode('LI4', point, 'who', []).to).toEqual({});
  });

  test.each(CODE_SYSTEMS)('what is written in %s is read back as the same point', (system) => {
    const codes = corpus.ids('point').filter((code) => written(code, system) !== null);
    const back = codes.map((code) => readCode(written(code, system) ?? '', { corpus, index, from: system }));
    expect(back.map((read) => (read.type === 'code' ? read.code : read.type))).toEqual(codes);
    expect(codes.length).toBeGreaterThan(200);
  });
});
