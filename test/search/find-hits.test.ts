import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANSWER_SCHEMAS } from '../../src/model/schema/answers.ts';
import { findHits } from '../../src/search/find-hits.ts';
import { smallCorpus, smallIndex } from '../corpus/small-corpus.ts';
import { caught } from '../store/caught.ts';

const find = (query: string, options: Partial<Parameters<typeof findHits>[3]> = {}) =>
  findHits(query, smallCorpus, smallIndex, { limit: 10, ...options });
const ids = (query: string, options = {}) => find(query, options).hits.map(({ of, id }) => `${of} ${id}`);

describe('findHits', () => {
  test('what the query is exactly comes first, with its whole record', () => {
    const { hits, exact, code } = find('cough');
    expect({ exact, code }).toEqual({ exact: true, code: { type: 'none' } });
    const first = hits.find(({ urgency }) => urgency !== 'emergency');
    expect(first).toEqual({
      kind: 'hit',
      of: 'indication',
      id: 'cough',
      title: 'Cough',
      score: 1,
      urgency: 'none',
      matched: [{ field: 'label', text: 'cough' }],
      record: smallCorpus.get('indication', 'cough'),
    });
  });

  test('a code is that point alone', () => {
    expect(ids('li 4')).toEqual(['point LI4']);
  });

  test.each([
    ['out of range', 'LU12', 'out-of-range'],
    ['of a point that is not in the data', 'LU7', 'code'],
  ])('a code %s finds nothing, never a near match', (_title, query, type) => {
    const { hits, exact, code } = find(query);
    expect({ hits, exact, type: code.type }).toEqual({ hits: [], exact: false, type });
  });

  test.each([
    ['that is named', 'coughing blood', 'indication coughing-blood'],
    ['that a patient names', 'blood in my spit', 'indication coughing-blood'],
    ['that is nearly named', 'coughing blod', 'indication coughing-blood'],
    ['among other things', 'cough', 'indication coughing-blood'],
    ['in a crisis', 'droopy face', 'crisis_word stroke'],
    ['that a statement names', 'breathless needles chest', 'safety breathless-after-needling'],
  ])('an emergency %s comes first', (_title, query, first) => {
    const { hits } = find(query);
    expect(`${hits[0]?.of} ${hits[0]?.id}`).toBe(first);
    expect(hits[0]?.urgency).toBe('emergency');
  });

  test('an emergency that is named comes first even when there is room for one only', () => {
    expect(ids('coughing blood', { limit: 1 })).toEqual(['indication coughing-blood']);
  });

  test('no record is there twice', () => {
    const found = ids('cough', { limit: 100 });
    expect(new Set(found).size).toBe(found.length);
  });

  test('only the kinds that are asked for are found', () => {
    expect(ids('cough', { kinds: ['protocol'] })).toEqual(['protocol lasting-cough']);
    expect(ids('li4', { kinds: ['protocol'] })).toEqual([]);
  });

  test('a near match never has the score of an exact one, and says what matched', () => {
    const { hits } = find('lung', { limit: 50 });
    expect(hits.filter(({ score }) => score === 1).map(({ id }) => id)).toEqual(['LU']);
    expect(hits.length).toBeGreaterThan(3);
    for (const { matched } of hits) expect(matched).not.toEqual([]);
  });

  test.each(['', '   ', 'a'.repeat(201)])('refuses %j', (query) => {
    expect(caught(() => find(query))).toMatchObject({ exit: 2 });
  });

  test('whatever is asked, hits are valid, no more than asked for, emergencies first', () => {
    const word = fc.constantFrom(
      'lung',
      'cough',
      'blood',
      'needle',
      'hegu',
      '合谷',
      'back',
      'a',
      '!',
      'strok',
      'LU',
      '12',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 20 }), (words, limit) => {
        const { hits } = find(words.join(' '), { limit });
        expect(hits.length).toBeLessThanOrEqual(limit);
        for (const hit of hits) expect(ANSWER_SCHEMAS.hit.safeParse(hit).error).toBeUndefined();
        const urgent = hits.map(({ urgency }) => urgency === 'emergency');
        expect(urgent).toEqual(urgent.toSorted((a, b) => Number(b) - Number(a)));
      }),
    );
  });
});
