import { describe, expect, test } from 'vitest';
import type { Hit } from '../../src/model/schema/answers.ts';
import { explainMatch } from '../../src/views/explain-match.ts';
import { small } from '../corpus/small-corpus.ts';

const explained = (...matched: Hit['matched']): string =>
  explainMatch({
    kind: 'hit',
    query: 'anything',
    of: 'point',
    id: 'LI4',
    title: 'Hégǔ, Joining Valley',
    score: 1,
    urgency: 'none',
    cautions: [],
    matched,
    record: { ...small('point', 'LI4') },
  });

describe('explainMatch', () => {
  test.each([
    ['code', 'its code: text'],
    ['id', 'its id: text'],
    ['label', 'its name: text'],
    ['name', 'its name: text'],
    ['names.short', 'its name: text'],
    ['title', 'its title: text'],
    ['lay', 'a word patients use: text'],
    ['synonyms', 'another name: text'],
    ['aliases', 'another name: text'],
    ['words', 'a word of the emergency: text'],
    ['names.pinyin', 'its pinyin name: text'],
    ['names.hans', 'its name in simplified Han: text'],
    ['names.hant', 'its name in traditional Han: text'],
    ['names.english', 'its English name: text'],
    ['names.aliases', 'another of its names: text'],
    ['names.japanese', 'its Japanese name: text'],
    ['names.korean', 'its Korean name: text'],
    ['names.vietnamese', 'its Vietnamese name: text'],
    ['wade-giles', 'its pinyin name in Wade-Giles: text'],
    ['categories', 'a class or relation: text'],
    ['combinations', 'a set of points: text'],
    ['indications', 'named for: text'],
    ['patterns', 'named for the pattern: text'],
  ])('says %s in words', (field, words) => {
    expect(explained({ field, text: 'text' })).toBe(words);
  });

  test.each([
    ['a key', 'summary', 'in its summary: text'],
    ['a key of two words', 'bottom_line', 'in its bottom line: text'],
    ['a path', 'location.text', 'in its location text: text'],
    ['a path under a key that has words', 'indications.main', 'in its indications main: text'],
  ])('says %s as it is called where it has no words', (_title, field, words) => {
    expect(explained({ field, text: 'text' })).toBe(words);
  });

  test('says everything that matched, in order', () => {
    expect(explained({ field: 'names.hans', text: '合谷' }, { field: 'lay', text: 'a; b' })).toBe(
      'its name in simplified Han: 合谷; a word patients use: a; b',
    );
  });

  test('has nothing to say where nothing matched', () => {
    expect(explained()).toBe('');
  });
});
