import { describe, expect, test } from 'vitest';
import type { Hit } from '../../src/model/schema/answers.ts';
import { findHits } from '../../src/search/find-hits.ts';
import { viewHits } from '../../src/views/view-hits.ts';
import { small, smallCorpus, smallSearched } from '../corpus/small-corpus.ts';
import { asText, tablesOf } from './as-text.ts';

const hitsFor = async (query: string): Promise<readonly Hit[]> =>
  (await findHits(query, smallSearched, { limit: 10 })).hits;
const shown = (hits: readonly Hit[], explain = false): Promise<string> =>
  asText(viewHits(hits, smallCorpus, { explain }), 120);

describe('viewHits', () => {
  test('has what it is, its id, its title and what is to be minded', async () => {
    const [rows] = tablesOf(viewHits(await hitsFor('LI4'), smallCorpus, { explain: false }));
    expect(rows).toEqual([
      ['what', 'id', 'title', 'mind'],
      ['point', 'LI4', 'Hégǔ, Joining Valley', 'AVOID pregnancy · CAUTION artery'],
    ]);
  });

  test('explains with the score and what matched, in words', async () => {
    const [rows] = tablesOf(viewHits(await hitsFor('合谷'), smallCorpus, { explain: true }));
    expect(rows?.slice(0, 2)).toEqual([
      ['what', 'id', 'title', 'score', 'why', 'mind'],
      [
        'point',
        'LI4',
        'Hégǔ, Joining Valley',
        '1.00',
        'its name in simplified Han: 合谷',
        'AVOID pregnancy · CAUTION artery',
      ],
    ]);
  });

  test.each([
    ['an indication', 'coughing blood', /^EMERGENCY +More than a streak, or breathless: your emergency number/],
    ['a crisis word', 'droopy face', /^EMERGENCY +This may be a stroke: your emergency number/],
    ['a safety statement', 'breathless-after-needling', /^EMERGENCY +Breathless after needles in the chest or back/],
  ])('what is an emergency is said first and in full: %s', async (_title, query, start) => {
    expect(await shown(await hitsFor(query))).toMatch(start);
  });

  test.each([20, 40, 80, 120])('no word of an emergency is lost at %i columns', async (width) => {
    const text = await asText(viewHits(await hitsFor('coughing blood'), smallCorpus, { explain: false }), width);
    const words = small('indication', 'coughing-blood').urgent_text?.replace(/\s+/g, '');
    expect(text.replace(/\s+/g, '')).toContain(words);
  });

  test('a lesser urgency is a word in the row', async () => {
    expect(await shown(await hitsFor('wheezing'))).toMatch(/^indication +wheezing +Wheezing +same-day$/m);
  });

  test('the kind is written in words', async () => {
    expect(await shown(await hitsFor('Lung (ear)'))).toMatch(/^ear point +ear-lung/m);
  });

  test('no hits are nothing', async () => {
    expect(await shown([])).toBe('');
  });
});
