import { describe, expect, test } from 'vitest';
import { LIST_COLUMNS } from '../../../src/views/lists/list-columns.ts';
import { viewList } from '../../../src/views/lists/view-list.ts';
import { smallRecords } from '../../corpus/small-corpus.ts';
import { asText, tablesOf } from '../as-text.ts';

type Listed = keyof typeof LIST_COLUMNS;

const listOf = (kind: Listed) => {
  // The columns of a kind fit the records of that kind; TypeScript cannot follow that through a key.
  const columns = LIST_COLUMNS[kind] as Parameters<typeof viewList>[1];
  return viewList(smallRecords[kind], columns);
};

describe('viewList', () => {
  test.each([
    ['meridian', ['BL', 'Bladder', 'Shǒu Tàiyīn Fèi Jīng', '手太阴肺经', '03:00-05:00', '67', 'not yet']],
    ['category', ['he-sea', 'He-sea points', '合穴', '1 of 12 in the data so far']],
    ['region', ['chest', 'Chest', '1', 'pneumothorax, heart']],
    ['indication', ['coughing-blood', 'Coughing blood', 'chest', 'emergency', '1']],
    ['indication', ['cough', 'Cough', 'chest', '', '5']],
    ['pattern', ['lung-heat', 'Lung Heat', '肺热', '2']],
    ['protocol', ['lasting-cough', 'better', 'no difference', 'very low', '2', '6']],
    ['source', ['needle-trial', 'trial', '2019', 'Needles for cough', 'abstract']],
  ] satisfies [Listed, string[]][])('a %s is a row', (kind, row) => {
    expect(tablesOf(listOf(kind))[0]).toContainEqual(row);
  });

  test('every kind has a row a record, as wide as its columns', () => {
    for (const kind of Object.keys(LIST_COLUMNS) as Listed[]) {
      const [titles, ...rows] = tablesOf(listOf(kind))[0] ?? [];
      expect(rows).toHaveLength(smallRecords[kind].length);
      for (const row of rows) expect(row).toHaveLength(titles?.length ?? 0);
    }
  });

  test('numbers stand at the right', async () => {
    expect(await asText(listOf('region'), 60)).toMatch(/^knee +Knee +0$/m);
  });
});
