import { describe, expect, test } from 'vitest';
import { findFuzzy } from '../../src/search/find-fuzzy.ts';
import { smallIndex } from '../corpus/small-corpus.ts';

const find = (query: string, limit = 10) => findFuzzy(query, smallIndex.entries(), limit);
const ids = (query: string) => find(query).map(({ entry }) => entry.id);

describe('findFuzzy', () => {
  test.each([
    ['a dropped letter', 'couh', 'cough'],
    ['swapped letters', 'weezhing', 'wheezing'],
    ['a part of a name', 'transp', 'BL13'],
    ['words out of order', 'blood coughing', 'coughing-blood'],
    ['words without their marks', 'phe du', 'BL13'],
    ['words of a text', 'reaches the back', 'back-shu'],
    ['words of a location', 'elbow crease tendon', 'LU5'],
  ])('forgives %s', (_title, query, id) => {
    expect(ids(query)).toContain(id);
  });

  test.each(['!cough', "'cough", '^cough', '="cough"', 'cough$', 'zzzz | cough'])('%s is no operator', (query) => {
    expect(ids(query)).not.toContain('book');
    expect(ids(query).length).toBeLessThan(smallIndex.entries().length / 2);
  });

  test('all words must be there', () => {
    expect(ids('cough zzzzzz')).toEqual([]);
  });

  test('gives no more than it is asked for, the best first, each with its score', () => {
    const found = find('lung', 3);
    expect(found).toHaveLength(3);
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    for (const score of scores) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  test.each([
    ['a name', 'wheezin', 'wheezing', 'names', /wheezing/i],
    ['a text, by its key', 'reaches the back', 'back-shu', 'description', /reaches the back/],
  ])('says what matched: %s', (_title, query, id, field, text) => {
    const matched = find(query).find(({ entry }) => entry.id === id)?.matched ?? [];
    expect(matched.some((match) => match.field === field && text.test(match.text))).toBe(true);
  });

  test.each(['.*+?^$ {}()|[]\\', '((((', '\\', '"', '合', '!!!'])('survives %j', (query) => {
    expect(find(query).length).toBeLessThanOrEqual(10);
  });

  test('finds nothing among nothing', () => {
    expect(findFuzzy('cough', [], 10)).toEqual([]);
  });
});
