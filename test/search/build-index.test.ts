import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../src/search/build-index.ts';
import { indexOver } from '../../src/search/search-index.ts';
import { phraseKey, unorderedKey, vocabularyKey } from '../../src/search/vocabulary-key.ts';
import { smallCorpus } from '../corpus/small-corpus.ts';

const data = buildIndex(smallCorpus);
const index = indexOver(data);

describe('buildIndex', () => {
  test('has a name a line, with what it stands for', () => {
    expect(data.names).toMatch(/^[a-z_ ]+\t[a-z_. -]+\n(?:[^\t\n]+(?:\t\d+\.\d+\.[^.\t\n]+)+\n)+$/);
    expect(index.named('hegu')).toEqual([{ kind: 'point', id: 'LI4', field: 'names.pinyin' }]);
  });

  test('has every name once', () => {
    const names = data.names
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t')[0]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('names a record once a name, by the first key that holds it', () => {
    expect(index.named('肺俞')).toEqual([{ kind: 'point', id: 'BL13', field: 'names.hans' }]);
  });

  test.each([
    ['Wade-Giles', 'feishu', 'BL13'],
    ['words in another order', unorderedKey(['transport', 'lung']), 'BL13'],
    ['other forms of a phrase', vocabularyKey(['coughs', 'blood']), 'coughing-blood'],
    ['a phrase turned around', phraseKey(['blood', 'coughed']), 'coughing-blood'],
  ])('finds a record by %s', (_title, folded, id) => {
    expect(index.named(folded).map((ref) => ref.id)).toContain(id);
  });

  test('all names can be read, each as it is found alone', () => {
    for (const { folded, refs } of index.names()) expect(index.named(folded)).toEqual(refs);
    expect(index.names().length).toBeGreaterThan(smallCorpus.ids('point').length);
  });

  test('a point can be found by the words of its indications', () => {
    expect(data.prose.find(({ id }) => id === 'BL13')?.text).toContainEqual({
      field: 'indications.main',
      text: 'Cough, Coughing blood',
    });
  });

  test('no text is longer than fuzzy search can bear', () => {
    for (const { text } of data.prose) for (const piece of text) expect(piece.text.length).toBeLessThanOrEqual(200);
  });
});

describe('indexOverData', () => {
  test.each([
    ['the first name', 'chize', ['point LU5 names.pinyin']],
    ['a name that several share', 'lung', ['meridian LU names.short', 'ear_point ear-lung name']],
    ['a part of a name', 'heg', []],
    ['the end of a name', 'egu', []],
    ['nothing', '', []],
    ['what looks like two lines', 'hegu\nhoku', []],
  ])('named: %s', (_title, folded, refs) => {
    expect(index.named(folded).map(({ kind, id, field }) => `${kind} ${id} ${field}`)).toEqual(refs);
  });

  test.each([
    ['another code', 'ex-hn3', 'GV29'],
    ['a code itself', 'gv29', undefined],
    ['what every object has', 'constructor', undefined],
  ])('sameAs: %s', (_title, code, point) => {
    expect(index.sameAs(code)).toBe(point);
  });
});
