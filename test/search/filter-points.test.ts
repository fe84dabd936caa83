import { describe, expect, test } from 'vitest';
import { corpusInMemory } from '../../src/load/corpus-in-memory.ts';
import { EXIT } from '../../src/model/errors.ts';
import type { Point } from '../../src/model/schema/point.ts';
import { shapeOf } from '../../src/model/schema/shape-of.ts';
import { filterPoints, type PointFilter } from '../../src/search/filter-points.ts';
import { builtInRecords } from '../cli/compiled-data.ts';
import { smallCorpus } from '../corpus/small-corpus.ts';
import { caught } from '../store/caught.ts';

const NONE: PointFilter = {
  meridians: null,
  regions: null,
  categories: null,
  indications: null,
  patterns: null,
  avoid: [],
  queried: null,
  standard: 'all',
};
const filter = (given: Partial<PointFilter> = {}) =>
  filterPoints({ ...NONE, ...given }, smallCorpus).map(({ code }) => code);

const ALL = ['LU5', 'LI4', 'ST17', 'BL13', 'BL42', 'GV29', 'N-HN-54'];

describe('filterPoints', () => {
  test.each([
    ['without a filter all points, in standard order', {}, ALL],
    ['the standard ones', { standard: 'who' }, ALL.slice(0, -1)],
    ['the others', { standard: 'other' }, ['N-HN-54']],
    ['of a meridian', { meridians: ['BL'] }, ['BL13', 'BL42']],
    ['of one meridian or another', { meridians: ['BL', 'LU'] }, ['LU5', 'BL13', 'BL42']],
    ['in a region', { regions: ['hand'] }, ['LI4']],
    ['of a class', { categories: ['command', 'he-sea'] }, ['LU5', 'LI4']],
    ['for a symptom, main or not', { indications: ['wheezing'] }, ['LU5', 'LI4', 'BL13']],
    ['for a pattern', { patterns: ['lung-heat'] }, ['LU5', 'BL13']],
    ['that a query found', { queried: ['GV29', 'LU5'] }, ['LU5', 'GV29']],
    ['that pass all filters', { meridians: ['BL', 'LU'], patterns: ['lung-heat'], regions: ['elbow'] }, ['LU5']],
    ['none, when the words of a filter are none', { meridians: [] }, []],
    ['none, when nothing passes', { meridians: ['LU'], regions: ['hand'] }, []],
  ])('gives %s', (_title, given, codes) => {
    expect(filter(given)).toEqual(codes);
  });

  test.each([
    ['AVOID', { kind: 'pregnancy', level: 'avoid' }, ['LU5', 'ST17', 'BL13', 'BL42', 'GV29', 'N-HN-54']],
    ['AVOID, but keeps a CAUTION', { kind: 'pneumothorax', level: 'avoid' }, ALL],
    ['AVOID and CAUTION', { kind: 'pneumothorax', level: 'caution' }, ['LU5', 'LI4', 'ST17', 'GV29', 'N-HN-54']],
    [
      'AVOID, asked for by the milder word',
      { kind: 'pregnancy', level: 'caution' },
      ['LU5', 'ST17', 'BL13', 'BL42', 'GV29', 'N-HN-54'],
    ],
  ] as const)('drops what has to be minded: %s', (_title, avoided, codes) => {
    expect(filter({ avoid: [avoided] })).toEqual(codes);
  });

  test('drops what has any of several', () => {
    expect(
      filter({
        avoid: [
          { kind: 'pneumothorax', level: 'caution' },
          { kind: 'brainstem', level: 'caution' },
          { kind: 'needling', level: 'avoid' },
        ],
      }),
    ).toEqual(['LU5', 'LI4', 'GV29']);
  });

  test.each([{}, { queried: [] }])('refuses a standard that there is not, whatever else is asked: %j', (given) => {
    expect(caught(() => filter({ standard: 'chinese', ...given }))).toMatchObject({
      exit: EXIT.usage,
      next: 'Choose who, other or all.',
    });
  });
});

describe('what a record lists is all that its filter finds', () => {
  const corpus = corpusInMemory(builtInRecords(), '1.0.0', shapeOf);
  test.each([
    ['category', 'categories', (point: Point) => point.categories.map(({ id }) => id)],
    ['region', 'regions', ({ region }: Point) => [region]],
    ['pattern', 'patterns', ({ patterns }: Point) => patterns],
    ['indication', 'indications', ({ indications: { main, other } }: Point) => [...main, ...other]],
  ] as const)('of every %s', (kind, key, held) => {
    for (const id of corpus.ids(kind)) {
      const found = filterPoints({ ...NONE, [key]: [id] }, corpus).map(({ code }) => code);
      const holding = corpus.all('point').filter((point) => (held(point) as string[]).includes(id));
      expect(found, id).toEqual(holding.map(({ code }) => code));
    }
  });
});
