import { describe, expect, test } from 'vitest';
import { usesOf } from '../../../src/model/list-uses.ts';
import { makePoint, makePrescription, makeProtocol, makeUse } from '../../corpus/make-records.ts';
import { recordsOf, small, TRIAL_ARM } from '../../corpus/small-corpus.ts';
import { CATEGORIES } from '../../corpus/vocabulary.ts';

describe('vocabularies count their points; a symptom, those first for which it is most characteristic', () => {
  test.each([
    ['indication', 'cough', ['BL13', 'BL42', 'GV29', 'LU5', 'LI4']],
    ['indication', 'wheezing', ['LU5', 'LI4', 'BL13']],
    ['indication', 'stale-dreams', []],
    ['pattern', 'lung-heat', ['LU5', 'BL13']],
    ['pattern', 'odd-wind', []],
    ['region', 'upper-back', ['BL13', 'BL42']],
    ['region', 'knee', []],
  ] as const)('%s %s', (kind, id, points) => {
    expect(small(kind, id)).toMatchObject({ points, point_count: points.length });
  });
});

describe('a category', () => {
  test('lists its members with what they are in it', () => {
    expect(small('category', 'he-sea').members).toEqual([
      { code: 'LU5', of: 'LU', element: 'water', paired_with: null, number: null },
    ]);
  });

  test('counts a point once that is in it twice', () => {
    const twice = ['LU', 'LI'].map((of) => ({
      id: 'back-shu' as const,
      of,
      element: null,
      paired_with: null,
      number: null,
    }));
    const records = recordsOf({ category: CATEGORIES, point: [makePoint({ code: 'BL13', categories: twice })] });
    const category = records.category.find(({ id }) => id === 'back-shu');
    expect(category?.members.map(({ of }) => of)).toEqual(['LU', 'LI']);
    expect(category?.point_count).toBe(1);
  });
});

describe('a protocol', () => {
  test('has every named point once, in standard order', () => {
    expect(small('protocol', 'lasting-cough')).toMatchObject({
      points: ['LU5', 'LU9', 'LI4', 'BL13'],
      prescription_count: 2,
    });
  });

  test('without prescriptions has none', () => {
    expect(recordsOf({ protocol: [makeProtocol()] }).protocol[0]).toMatchObject({ points: [], prescription_count: 0 });
  });
});

describe('usesOf', () => {
  test('finds points, ear points and areas, those to choose from too', () => {
    const named = usesOf(TRIAL_ARM).map((use) => ('code' in use ? use.code : 'ear' in use ? use.ear : use.area));
    expect(named).toEqual(['BL13', 'LI4', 'LU9', 'ear-lung', 'LU5', 'chest']);
  });

  test('finds nothing where nothing is reported', () => {
    expect(usesOf(makePrescription({}))).toEqual([]);
  });
});

describe('a source', () => {
  test.each([
    [
      'wherever the citation stands, each record once',
      'stern-review',
      ['point:BL13', 'protocol:lasting-cough', 'guide:evidence'],
    ],
    ['by what disputes it, and by facts', 'book', ['protocol:lasting-cough', 'guide:evidence', 'fact:fact-1']],
  ])('knows who rests on it: %s', (_title, id, records) => {
    const cited = small('source', id).cited_by;
    expect(cited.filter((record) => !record.startsWith('point:') || records.includes(record))).toEqual(records);
    expect(new Set(cited).size).toBe(cited.length);
  });

  test('is cited by the variants of a category', () => {
    expect(small('source', 'student-book').cited_by).toContain('category:he-sea');
  });

  test('that nobody cites is cited by nothing', () => {
    const { source } = recordsOf({
      protocol: [makeProtocol({ prescriptions: [makePrescription({ points: [makeUse('LU5')] })] })],
    });
    expect(source).toEqual([]);
    expect(recordsOf({ source: [small('source', 'book')] }).source[0]?.cited_by).toEqual([]);
  });
});
