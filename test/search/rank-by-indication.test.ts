import { describe, expect, test } from 'vitest';
import { rankByIndication } from '../../src/search/rank-by-indication.ts';
import { makePoint } from '../corpus/make-records.ts';
import { corpusWith } from '../corpus/small-corpus.ts';

const ranked = (lists: Readonly<Record<string, { main?: string[]; other?: string[] }>>, ids: readonly string[]) => {
  const point = Object.entries(lists).map(([code, { main = [], other = [] }]) =>
    makePoint({ code, indications: { main, other } }),
  );
  const corpus = corpusWith({ point });
  const { points, covers } = rankByIndication(corpus.all('point'), ids, corpus);
  return points.map(({ code }) => `${code}: ${covers.get(code)}`);
};

describe('rankByIndication', () => {
  test.each([
    [
      'who covers more comes first',
      { LU1: { main: ['cough'] }, LU2: { other: ['wheezing', 'cough'] } },
      ['cough', 'wheezing'],
      ['LU2: (cough), (wheezing)', 'LU1: cough'],
    ],
    [
      'a main one counts more than another',
      { LU1: { other: ['cough'] }, LU2: { main: ['cough'] } },
      ['cough'],
      ['LU2: cough', 'LU1: (cough)'],
    ],
    [
      'an early one counts more than a late one',
      { LU1: { main: ['wheezing', 'cough'] }, LU2: { main: ['cough', 'wheezing'] } },
      ['cough'],
      ['LU2: cough', 'LU1: cough'],
    ],
    [
      'a late main one counts more than an early other',
      { LU1: { other: ['cough', 'a'] }, LU2: { main: ['a', 'b', 'c', 'cough'] } },
      ['cough'],
      ['LU2: cough', 'LU1: (cough)'],
    ],
    [
      'a rare one counts more than a common one',
      { LU1: { main: ['cough'] }, LU2: { main: ['wheezing'] }, LU3: { main: ['cough'] } },
      ['cough', 'wheezing'],
      ['LU2: wheezing', 'LU1: cough', 'LU3: cough'],
    ],
    [
      'equals keep the standard order',
      { LU2: { main: ['cough'] }, LU1: { main: ['cough'] } },
      ['cough'],
      ['LU1: cough', 'LU2: cough'],
    ],
    [
      'one that covers nothing comes last',
      { LU1: {}, LU2: { other: ['cough'] } },
      ['cough'],
      ['LU2: (cough)', 'LU1: '],
    ],
    [
      'what the vocabulary does not have counts as well',
      { LU1: {}, LU2: { main: ['unlisted'] } },
      ['unlisted'],
      ['LU2: unlisted', 'LU1: '],
    ],
  ])('%s', (_title, lists, ids, order) => {
    expect(ranked(lists, ids)).toEqual(order);
  });
});
