import { describe, expect, test } from 'vitest';
import type { Kind } from '../../src/model/kinds.ts';
import { findRelated } from '../../src/search/find-related.ts';
import type { Found } from '../../src/search/found.ts';
import type { Searched } from '../../src/search/searched.ts';
import { makePoint } from '../corpus/make-records.ts';
import { corpusWith, indexOf, smallSearched } from '../corpus/small-corpus.ts';

const one = (kind: Kind, id: string): Found => ({ kind, id, score: 1, matched: [] });
const cough = one('indication', 'cough');
const wheezing = one('indication', 'wheezing');
const lungHeat = one('pattern', 'lung-heat');
const command = one('category', 'command');

const related = (found: readonly Found[], limit = 10, searched: Searched = smallSearched) =>
  findRelated(found, searched, limit).map(
    ({ kind, id, matched }) => `${kind} ${id}: ${matched.map(({ field, text }) => `${field} ${text}`).join('; ')}`,
  );

describe('findRelated', () => {
  test.each<[string, Found[], string[]]>([
    ['the members of a class', [command], ['point LI4: categories command']],
    [
      'the members of each class, class after class',
      [one('category', 'he-sea'), one('category', 'back-shu')],
      ['point LU5: categories he-sea', 'point BL13: categories back-shu'],
    ],
    [
      'the points of a symptom, those that have it among others last and in brackets',
      [one('indication', 'wheezing')],
      ['point LU5: indications wheezing', 'point LI4: indications wheezing', 'point BL13: indications (wheezing)'],
    ],
    [
      'the points of a pattern, in standard order',
      [lungHeat],
      ['point LU5: patterns lung-heat', 'point BL13: patterns lung-heat'],
    ],
    [
      'both reasons of a point',
      [lungHeat, wheezing],
      [
        'point LU5: indications wheezing; patterns lung-heat',
        'point LI4: indications wheezing',
        'point BL13: indications (wheezing); patterns lung-heat',
      ],
    ],
    [
      'members of a class before points of a symptom',
      [one('indication', 'coughing-blood'), command],
      ['point LI4: categories command', 'point BL13: indications coughing-blood'],
    ],
    ['nothing for a point', [one('point', 'LI4')], []],
    ['nothing for what is no class, though it has the id of one', [one('region', 'command')], []],
    ['nothing for a symptom that no point is named for', [one('indication', 'stale-dreams')], []],
    ['nothing for a pattern that no point is named for', [one('pattern', 'odd-wind')], []],
    [
      'nothing for what is not in the data',
      [one('indication', 'nobody'), one('pattern', 'nobody'), one('category', 'nobody')],
      [],
    ],
    ['nothing for nothing', [], []],
  ])('finds %s', (_title, found, points) => {
    expect(related(found)).toEqual(points);
  });

  test('a point that covers more symptoms comes first', () => {
    expect(related([cough, wheezing]).slice(0, 3)).toEqual([
      'point LU5: indications cough, wheezing',
      'point LI4: indications (cough), wheezing',
      'point BL13: indications cough, (wheezing)',
    ]);
    expect(related([cough, wheezing])).toHaveLength(5);
  });

  test.each<[string, Found[], number, string[]]>([
    ['one symptom', [wheezing], 2, ['LU5', 'LI4']],
    ['two symptoms', [cough, wheezing], 1, ['LU5']],
    ['a pattern', [lungHeat], 1, ['LU5']],
    ['a symptom beside a class, whose members are not counted', [command, wheezing], 1, ['LI4', 'LU5']],
    ['no room at all', [wheezing], 0, []],
  ])('gives the best points that there is room for: %s', (_title, found, limit, points) => {
    expect(findRelated(found, smallSearched, limit).map(({ id }) => id)).toEqual(points);
  });

  test('room for few is given to the most characteristic, not to the first of the standard order', () => {
    const corpus = corpusWith({
      point: [
        makePoint({ code: 'LU1', indications: { main: [], other: ['cough'] } }),
        makePoint({ code: 'LU2', indications: { main: ['wheezing', 'cough'], other: [] }, patterns: ['lung-heat'] }),
        makePoint({ code: 'LU3', indications: { main: ['cough'], other: [] } }),
      ],
    });
    const searched: Searched = { corpus, index: indexOf(corpus), from: 'who' };
    expect(related([cough], 1, searched)).toEqual(['point LU3: indications cough']);
    expect(related([cough, lungHeat], 1, searched)).toEqual(['point LU3: indications cough']);
    expect(related([cough, wheezing], 1, searched)).toEqual(['point LU2: indications cough, wheezing']);
  });

  test('a member of a class is surer than a point of a symptom', () => {
    expect(findRelated([command, wheezing], smallSearched, 1).map(({ score }) => score)).toEqual([0.9, 0.5]);
  });
});
