import { describe, expect, test } from 'vitest';
import { allowedEdits, findMisspelt } from '../../src/search/find-misspelt.ts';
import { indexOver, writeNames } from '../../src/search/search-index.ts';

const NAMES = [
  'zusanli',
  'hegu',
  'neiguan',
  'neikuan',
  'tianzong',
  'tianchong',
  'jinmen',
  'jingmen',
  'yanggu',
  'sanyinjiao',
  'yinlingquan',
  'yanglingquan',
  '肺俞穴',
  'transport',
];
const data = writeNames(
  NAMES.map((folded, i) => ({ folded, refs: [{ kind: 'point', id: `LU${i + 1}`, field: 'names.pinyin' }] })),
);
const index = indexOver({ names: data, keys: '', urgent: '', prose: [], same_as: {} });
const near = (word: string) => findMisspelt(word, index, null).map(({ name }) => name.folded);

describe('findMisspelt', () => {
  test.each([
    ['a letter dropped', 'zusali', 'zusanli'],
    ['a letter too many', 'zusannli', 'zusanli'],
    ['a letter changed', 'zusamli', 'zusanli'],
    ['letters swapped', 'zusnali', 'zusanli'],
    ['two slips in a long name', 'sanyngjia', 'sanyinjiao'],
    ['the beginning', 'sanyin', 'sanyinjiao'],
    ['English ears', 'hegoo', 'hegu'],
    ['one of three Han', '肺兪穴', '肺俞穴'],
  ])('forgives %s', (_title, word, name) => {
    expect(near(word)[0]).toBe(name);
  });

  test.each([
    ['three letters', 'heg'],
    ['a word of nobody', 'cabbage'],
    ['two slips in a short name', 'hixu'],
    ['one of two Han', '心俞'],
  ])('does not guess at %s', (_title, word) => {
    expect(near(word)).toEqual([]);
  });

  test('names that are equally near have the same rank', () => {
    const [first, second, third] = findMisspelt('neixuan', index, null);
    expect([first?.name.folded, second?.name.folded]).toEqual(['neiguan', 'neikuan']);
    expect(first?.rank).toBe(second?.rank);
    expect(third).toBeUndefined();
  });

  test.each([
    ['ears that do not part n and ng', 'yinglingquan', 'yinlingquan'],
    ['ears that do not part z and zh', 'tianzhong', 'tianzong'],
    ['fingers that swap', 'jinmgen', 'jingmen'],
    ['a pinyin name before a name in another language', 'yangug', 'yanggu'],
  ])('prefers the likelier slip: %s', (_title, word, name) => {
    expect(near(word)[0]).toBe(name);
  });

  test('a wrong first letter costs more than any other', () => {
    const [other] = findMisspelt('zusanlo', index, null);
    const [first] = findMisspelt('susanli', index, null);
    expect(first?.cost).toBeGreaterThan(other?.cost ?? 0);
  });

  test('only the kinds that are asked for', () => {
    expect(findMisspelt('zusali', index, ['meridian'])).toEqual([]);
  });

  test.each([
    [3, 0],
    [4, 1],
    [5, 1],
    [6, 2],
    [8, 2],
    [9, 3],
    [20, 3],
  ])('a word of %i letters may need %i edits', (length, edits) => {
    expect(allowedEdits(length)).toBe(edits);
  });
});
