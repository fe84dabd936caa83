import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alarms } from '../../src/model/alarms.ts';
import { ANSWER_SCHEMAS } from '../../src/model/schema/answers.ts';
import { findHits } from '../../src/search/find-hits.ts';
import { smallCorpus, smallSearched } from '../corpus/small-corpus.ts';

const find = (query: string, options: Partial<Parameters<typeof findHits>[2]> = {}) =>
  findHits(query, smallSearched, { limit: 10, ...options });
const ids = async (query: string, options = {}) => (await find(query, options)).hits.map(({ of, id }) => `${of} ${id}`);

describe('findHits', () => {
  test('what the query is exactly comes first, with its whole record', async () => {
    const { hits, confidence, code } = await find('cough');
    expect({ confidence, code }).toEqual({ confidence: 'exact', code: { type: 'none' } });
    expect(hits.find(({ urgency }) => urgency !== 'emergency')).toEqual({
      kind: 'hit',
      query: 'cough',
      of: 'indication',
      id: 'cough',
      title: 'Cough',
      score: 1,
      urgency: 'none',
      cautions: [],
      matched: [{ field: 'label', text: 'cough' }],
      record: smallCorpus.get('indication', 'cough'),
    });
  });

  test('a code is that point alone', async () => {
    expect(await ids('li 4')).toEqual(['point LI4']);
  });

  test.each([
    ['out of range', 'LU12', 'out-of-range'],
    ['of a point that is not in the data', 'LU7', 'code'],
  ])('a code %s finds nothing, never a near match', async (_title, query, type) => {
    const { hits, confidence, code } = await find(query);
    expect({ hits, confidence, type: code.type }).toEqual({ hits: [], confidence: 'none', type });
  });

  test.each([
    ['words turned around', 'transport lung', 'understood', 'point BL13'],
    ['noise around a name', 'where is hegu', 'understood', 'point LI4'],
    ['a code and its name', 'LI4 hegu', 'understood', 'point LI4'],
    ['a name and its code', 'hegu (LI 4)', 'understood', 'point LI4'],
    ['symptoms one after another', 'wheezing, cough', 'understood', 'indication wheezing'],
    ['a class', 'back transporting points', 'understood', 'category back-shu'],
    ['a relation', 'back shu of lung', 'understood', 'point BL13'],
    ['a slip', 'hegoo', 'guess', 'point LI4'],
    ['a slip in a symptom', 'weezing', 'guess', 'indication wheezing'],
    ['words of a text', 'reaches the back', 'guess', 'category back-shu'],
  ])('%s: %s is %s', async (_title, query, confidence, first) => {
    const findings = await find(query);
    expect(findings.confidence).toBe(confidence);
    expect(
      findings.hits.map(({ of, id }) => `${of} ${id}`).filter((hit) => hit !== 'indication coughing-blood')[0],
    ).toBe(first);
  });

  test('a code and a name of two points are both found, and said to contradict each other', async () => {
    const findings = await find('LI4 feishu');
    expect(findings.hits.map(({ id }) => id)).toEqual(['LI4', 'BL13']);
    expect(findings.contradiction).toBe('"li4" is LI4, but "feishu" is BL13');
  });

  test('after a symptom come the points that are named for it, and say so', async () => {
    const { hits } = await find('cough');
    const points = hits.filter(({ of }) => of === 'point');
    expect(points.length).toBeGreaterThan(0);
    for (const point of points) expect(point.matched[0]).toMatchObject({ field: 'indications' });
  });

  test.each([
    ['that is named', 'coughing blood', 'indication coughing-blood'],
    ['that a patient names', 'blood in my spit', 'indication coughing-blood'],
    ['that is nearly named', 'coughing blod', 'indication coughing-blood'],
    ['in a crisis', 'droopy face', 'crisis_word stroke'],
    ['in a crisis, misspelt', 'drooppy face', 'crisis_word stroke'],
  ])('an emergency %s comes first', async (_title, query, first) => {
    const { hits } = await find(query);
    expect(`${hits[0]?.of} ${hits[0]?.id}`).toBe(first);
    expect(hits[0]?.urgency).toBe('emergency');
  });

  test.each(['stroke', 'cough after a stroke', 'droopy face', 'strke', 'LI4 for stroke'])(
    'beside a crisis word no point is listed: %s',
    async (query) => {
      expect((await ids(query, { limit: 100 })).filter((hit) => hit.startsWith('point'))).toEqual([]);
    },
  );

  test('an emergency that is named comes first even when there is room for one only', async () => {
    expect(await ids('coughing blood', { limit: 1 })).toEqual(['indication coughing-blood']);
  });

  test('no record is there twice', async () => {
    const found = await ids('cough', { limit: 100 });
    expect(new Set(found).size).toBe(found.length);
  });

  test('only the kinds that are asked for are found, and emergencies', async () => {
    expect(await ids('cough', { kinds: ['protocol'] })).toEqual(['protocol lasting-cough']);
    expect(await ids('lasting cough', { kinds: ['protocol'] })).toEqual(['protocol lasting-cough']);
    expect(await ids('xyzzy', { kinds: ['protocol'] })).toEqual([]);
    expect(await ids('xyzzy', { kinds: ['category'] })).toEqual([]);
    expect(await ids('stroke', { kinds: ['protocol'] })).toEqual(['crisis_word stroke']);
    expect((await ids('coughing blood', { kinds: ['point'] }))[0]).toBe('indication coughing-blood');
  });

  test('of a point, the protocols that use it are found where protocols are asked for', async () => {
    expect(await ids('li4', { kinds: ['protocol'] })).toEqual(['protocol lasting-cough']);
    expect(await ids('li4')).not.toContain('protocol lasting-cough');
  });

  test('the limit counts what is asked for, not what was found on the way', async () => {
    const [all, one] = await Promise.all([
      ids('cough', { kinds: ['pattern'] }),
      find('cough', { kinds: ['pattern'], limit: 1 }),
    ]);
    expect(one.hits.map(({ of, id }) => `${of} ${id}`)).toEqual(all.slice(0, 1));
  });

  test('a hit on a point says what to mind', async () => {
    const { hits } = await find('ST17');
    expect(hits[0]?.cautions).toEqual(['caution abdominal-organ', 'caution great-vessel', 'avoid needling']);
  });

  test.each(['', '   ', 'a'.repeat(201)])('refuses %j', async (query) => {
    await expect(find(query)).rejects.toMatchObject({ exit: 2 });
  });

  test('whatever is asked, hits are valid, no more than asked for, emergencies first', async () => {
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
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 20 }),
        async (words, limit) => {
          const { hits } = await find(words.join(' '), { limit });
          expect(hits.length).toBeLessThanOrEqual(limit);
          for (const hit of hits) expect(ANSWER_SCHEMAS.hit.safeParse(hit).error).toBeUndefined();
          const urgent = hits.map(alarms);
          expect(urgent).toEqual(urgent.toSorted((a, b) => Number(b) - Number(a)));
        },
      ),
    );
  });
});
