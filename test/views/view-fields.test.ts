import { expect, test } from 'vitest';
import { viewFields } from '../../src/views/view-fields.ts';
import { small, smallRecords } from '../corpus/small-corpus.ts';
import { tablesOf } from './as-text.ts';

test.each([
  ['a key', 'code', 'BL13'],
  ['a number', 'number', '13'],
  ['a key inside a key', 'names.korean.hangul', '폐수'],
  ['nothing where something is null', 'names.korean.hangul.more', ''],
  ['a list', 'names.aliases', 'Lung Shu; Fei-yu; Fei Iu; Lung Hollow'],
  ['a key of every object in a list', 'cautions.kind', 'pneumothorax'],
  ['lists of lists', 'combinations.points', 'LU5; LI4; LU5; LI4'],
  ['an object as JSON', 'anatomy', '{"muscles":[],"nerves":[],"vessels":[],"beneath":["lung"]}'],
  ['a key that is not there', 'nothing', ''],
])('a cell shows %s', (_title, field, cell) => {
  expect(tablesOf(viewFields([small('point', 'BL13')], [field]))).toEqual([[[field], [cell]]]);
});

test('has a row a record and a column a field, in the order asked for', () => {
  const [rows] = tablesOf(viewFields(smallRecords.region, ['label', 'id']));
  expect(rows?.slice(0, 3)).toEqual([
    ['label', 'id'],
    ['Elbow', 'elbow'],
    ['Hand', 'hand'],
  ]);
});
