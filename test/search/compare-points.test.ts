import { describe, expect, test } from 'vitest';
import type { Point } from '../../src/model/schema/point.ts';
import { comparePoints } from '../../src/search/compare-points.ts';
import { makeCaution, makePoint } from '../corpus/make-records.ts';
import { corpusWith } from '../corpus/small-corpus.ts';

type Lists = Readonly<Record<string, { main?: string[]; other?: string[]; patterns?: string[] }>>;

const made = (lists: Lists): readonly Point[] =>
  corpusWith({
    point: Object.entries(lists).map(([code, { main = [], other = [], patterns = [] }]) =>
      makePoint({
        code,
        indications: { main, other },
        patterns,
        cautions: [makeCaution({ kind: 'nerve', level: 'caution' })],
      }),
    ),
  }).all('point');

describe('comparePoints', () => {
  const points = made({
    LU1: { main: ['cough', 'chest-pain'], other: ['bloating'], patterns: ['lung-heat'] },
    LU5: { main: ['cough', 'elbow-pain'], patterns: ['lung-heat', 'phlegm-damp'] },
    LU7: { main: ['headache', 'cough'], other: ['bloating'] },
  });

  test('says what all are named for, and what only one is', () => {
    const { shared, own } = comparePoints(points, null);
    expect(shared).toEqual(['cough']);
    expect(own.map(({ code, indications, patterns }) => [code, indications, patterns])).toEqual([
      ['LU1', ['chest-pain'], []],
      ['LU5', ['elbow-pain'], ['phlegm-damp']],
      ['LU7', ['headache'], []],
    ]);
  });

  test('keeps the cautions of every point', () => {
    expect(comparePoints(points, null).own.map(({ cautions }) => cautions)).toEqual(
      points.map(() => ['caution nerve']),
    );
  });

  test('names none when none was asked about', () => {
    expect(comparePoints(points, null)).toMatchObject({ for: null, more_specific: null, because: null });
  });

  test.each<[title: string, lists: Lists, best: string | null, because: string]>([
    [
      'for which it is more characteristic',
      { LU1: { main: ['a', 'cough'] }, LU2: { main: ['cough', 'a'] } },
      'LU2',
      'LU1 names it 2nd of 2; LU2 names it 1st of 2',
    ],
    [
      'that is named for less besides, when both name it first',
      { LU1: { main: ['cough', 'a'], other: ['b'] }, LU2: { main: ['cough', 'a'] } },
      'LU2',
      'LU1 names it 1st of 3; LU2 names it 1st of 2',
    ],
    [
      'that is named for it at all',
      { LU1: { main: ['a'] }, LU2: { other: ['cough'] } },
      'LU2',
      'LU1 is not named for it; LU2 names it 1st of 1',
    ],
    [
      'of neither, when both stand alike',
      { LU1: { main: ['cough'] }, LU2: { main: ['cough'] } },
      null,
      'LU1 names it 1st of 1; LU2 names it 1st of 1',
    ],
    [
      'of none that is named for it',
      { LU1: { main: ['a'] }, LU2: { main: ['b'] } },
      null,
      'LU1 is not named for it; LU2 is not named for it',
    ],
  ])('the more specific is the one %s', (_title, lists, best, because) => {
    expect(comparePoints(made(lists), 'cough')).toMatchObject({ for: 'cough', more_specific: best, because });
  });

  test.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
  ])('the place %i is written %s', (place, words) => {
    const main = [...Array.from({ length: place - 1 }, (_, i) => `other-${i}`), 'cough'];
    expect(comparePoints(made({ LU1: { main }, LU2: { main } }), 'cough').because).toContain(`names it ${words} of`);
  });
});
