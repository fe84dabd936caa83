import { describe, expect, test } from 'vitest';
import { KIND_NAMES, type Kind } from '../../src/model/kinds.ts';
import { findContaining } from '../../src/search/find-containing.ts';
import { indexOver, KEY, type NameRef, WADE_GILES, writeNames } from '../../src/search/search-index.ts';
import { smallIndex } from '../corpus/small-corpus.ts';

const ref = (kind: Kind, id: string, field = 'label'): NameRef => ({ kind, id, field });
const names = writeNames([
  { folded: 'lungmeridian', refs: [ref('meridian', 'LU', 'names.english')] },
  { folded: 'lung', refs: [ref('ear_point', 'ear-lung', 'name')] },
  { folded: 'heatinthelung', refs: [ref('pattern', 'lung-heat', 'synonyms')] },
  { folded: 'lungheat', refs: [ref('pattern', 'lung-heat'), ref('indication', 'hot-lung')] },
  { folded: 'tzulungssu', refs: [ref('point', 'LU1', WADE_GILES), ref('point', 'LU2', 'names.aliases')] },
  { folded: 'tzukung', refs: [ref('point', 'LU3', WADE_GILES)] },
  { folded: '足阳明胃经', refs: [ref('meridian', 'ST', 'names.hans')] },
]);
const keys = writeNames([{ folded: `${KEY}heatlung`, refs: [ref('guide', 'heat')] }]);
const index = indexOver({ names, keys, urgent: '', prose: [], same_as: {} });

const found = (query: string, kinds: readonly Kind[] = KIND_NAMES) =>
  findContaining(query, index, kinds).map(({ kind, id }) => `${kind} ${id}`);

describe('findContaining', () => {
  test.each([
    ['at the beginning of a name', 'lungm', ['meridian LU']],
    ['in the middle of a name', 'inthe', ['pattern lung-heat']],
    ['at the end of a name', 'theLung', ['pattern lung-heat']],
    ['over several words, whatever stands between them', 'in the-Lung', ['pattern lung-heat']],
    ['with marks and capitals', 'LÚNG MĔ', ['meridian LU']],
    ['for every record that has the name', 'lunghea', ['pattern lung-heat', 'indication hot-lung']],
    ['in four Han', '足阳明胃', ['meridian ST']],
  ])('finds a query %s', (_title, query, records) => {
    expect(found(query)).toEqual(records);
  });

  test.each([
    ['three letters', 'lun'],
    ['letters that are three once they are folded', 'l u n!'],
    ['three Han', '阳明胃'],
    ['a whole name', 'heatinthelung'],
    ['more than a name', 'heatinthelungs'],
    ['a part of no name', 'cabbage'],
    ['a part of a name that is spelled by rule alone', 'tzuku'],
    ['a part of a key', 'heatlung'],
    ['nothing', ''],
  ])('finds nothing for %s', (_title, query) => {
    expect(found(query)).toEqual([]);
  });

  test('shorter names come first, and the name itself is not there', () => {
    expect(findContaining('lung', index, KIND_NAMES).map(({ matched }) => matched[0]?.text)).toEqual([
      'lungheat',
      'lungheat',
      'tzulungssu',
      'lungmeridian',
      'heatinthelung',
    ]);
  });

  test('a name spelled by rule is left out beside another record that holds it', () => {
    expect(found('tzulung')).toEqual(['point LU2']);
  });

  test.each<[string, Kind[], string[]]>([
    ['one kind', ['meridian'], ['meridian LU']],
    ['a kind that shares its name with another', ['indication'], ['indication hot-lung']],
    ['two kinds', ['point', 'meridian'], ['point LU2', 'meridian LU']],
    ['a kind without such a name', ['region'], []],
    ['no kind', [], []],
  ])('finds only what is asked for: %s', (_title, kinds, records) => {
    expect(found('lung', kinds)).toEqual(records);
  });

  test('a finding tells the name and its field, and is less sure than any other', () => {
    expect(findContaining('Valley', smallIndex, KIND_NAMES)).toEqual([
      { kind: 'point', id: 'LI4', score: 0.4, matched: [{ field: 'names.english', text: 'joiningvalley' }] },
    ]);
  });
});
