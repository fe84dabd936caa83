import { describe, expect, test } from 'vitest';
import { findProse } from '../../src/search/find-prose.ts';
import { wordsOf } from '../../src/search/vocabulary-key.ts';
import { smallIndex } from '../corpus/small-corpus.ts';

const find = (query: string, limit = 10) => findProse(wordsOf(query), smallIndex.prose(), limit);

describe('findProse', () => {
  test.each([
    ['words of a text', 'reaches the back', 'back-shu'],
    ['words of a location', 'elbow crease tendon', 'LU5'],
    ['a slip', 'elbow creese tendon', 'LU5'],
  ])('finds %s', (_title, query, id) => {
    expect(find(query).map((one) => one.id)).toContain(id);
  });

  test('says where it found it, and scores no more than a guess', () => {
    const hit = find('reaches the back').find(({ id }) => id === 'back-shu');
    expect(hit?.matched.some(({ field, text }) => field === 'description' && /reaches the back/.test(text))).toBe(true);
    expect(hit?.score).toBeLessThan(0.5);
  });

  test('all words must be there', () => {
    expect(find('elbow zzzzzz')).toEqual([]);
  });

  test('words of three letters are near too much', () => {
    expect(find('the and')).toEqual([]);
  });

  test('gives no more than it is asked for', () => {
    expect(find('elbow', 1).length).toBeLessThanOrEqual(1);
  });

  test.each(['.*+?^$ {}()|[]\\', '((((', '"', '合', '!elbow', "'elbow", 'zzzz | elbow'])(
    '%j is no operator',
    (query) => {
      expect(find(query).length).toBeLessThan(smallIndex.prose().length / 2);
    },
  );
});
