import { describe, expect, test } from 'vitest';
import { KIND_NAMES } from '../../src/model/kinds.ts';
import { flattenRecords, valueAt } from '../../src/render/flatten-records.ts';
import { small, smallCorpus, smallRecords } from '../corpus/small-corpus.ts';

const whole = { fields: null, unnest: null };

/** A row as an object, to ask it for a column. */
const rowOf = (...args: Parameters<typeof flattenRecords>) => {
  const { columns, rows } = flattenRecords(...args);
  return rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]])));
};

describe('valueAt', () => {
  test.each([
    ['a key', 'code', 'BL13'],
    ['a key inside a key', 'names.korean.hangul', '폐수'],
    ['a key below null', 'names.korean.hangul.more', null],
    ['a key that is not there', 'nothing', null],
    ['a key of every object in a list', 'combinations.name', ['shu-he', null, null]],
    ['the lists in a list, in one', 'combinations.points', ['LU5', 'LI4', 'LU5', 'LI4']],
  ])('finds %s', (_title, path, value) => {
    expect(valueAt(small('point', 'BL13'), path)).toEqual(value);
  });
});

describe('flattenRecords', () => {
  const point = smallCorpus.shape('point');

  test.each([
    ['a text', 'names.pinyin', 'Fèishū'],
    ['a number', 'number', 13],
    ['nothing recorded', 'location.alternatives', ''],
    ['null', 'meridian', 'BL'],
    ['a list of words', 'names.aliases', 'Lung Shu; Fei-yu; Fei Iu; Lung Hollow'],
    ['a list of objects, each in a line', 'cautions', 'caution pneumothorax'],
    ['lists in the line of an object', 'combinations', 'LU5 shu-he; LI4 + LU5; LI4'],
    ['a range in words, where nothing is doubled', 'needling.methods', 'oblique 0.5 to 0.8 cun'],
  ])('a cell holds %s', (_title, column, cell) => {
    expect(rowOf([small('point', 'BL13')], point, whole)[0]?.[column]).toBe(cell);
  });

  test('every caution is in the cell, the level with it', () => {
    expect(rowOf([small('point', 'ST17')], point, whole)[0]?.['cautions']).toBe(
      'caution abdominal-organ; caution great-vessel; avoid needling',
    );
  });

  test('no column lies inside a list of objects, and none holds others', () => {
    for (const kind of KIND_NAMES) {
      const shape = smallCorpus.shape(kind);
      const { columns, rows } = flattenRecords(smallRecords[kind], shape, whole);
      for (const column of columns) {
        expect(Object.keys(shape.summaries).filter((list) => column.startsWith(`${list}.`))).toEqual([]);
        expect(columns.filter((other) => other.startsWith(`${column}.`))).toEqual([]);
      }
      for (const cell of rows.flat()) expect(cell === null || typeof cell !== 'object').toBe(true);
      expect(JSON.stringify(rows)).not.toMatch(/\[object|undefined/);
    }
  });

  test('has the same columns for every record of a kind, and for none', () => {
    const { columns } = flattenRecords([], point, whole);
    expect(columns.slice(0, 3)).toEqual(['kind', 'code', 'origin']);
    expect(flattenRecords(smallRecords.point, point, whole).columns).toEqual(columns);
  });

  test.each([
    ['a key', ['code'], ['code'], ['ST17']],
    [
      'an object, as its keys',
      ['names.korean', 'code'],
      ['names.korean.hangul', 'names.korean.romanized', 'code'],
      [null, null, 'ST17'],
    ],
    [
      'a list of objects',
      ['cautions'],
      ['cautions'],
      ['caution abdominal-organ; caution great-vessel; avoid needling'],
    ],
    ['a key of a list of objects', ['cautions.kind'], ['cautions.kind'], ['abdominal-organ; great-vessel; needling']],
    ['a list in a list', ['cautions.applies_to'], ['cautions.applies_to'], ['needle; needle; needle; moxa']],
  ])('fields choose %s', (_title, fields, columns, row) => {
    expect(flattenRecords([small('point', 'ST17')], point, { fields, unnest: null })).toEqual({ columns, rows: [row] });
  });

  test('an unnested list gives a row an object, with the id of its record', () => {
    const rows = rowOf(smallRecords.point, point, { fields: null, unnest: 'cautions' });
    expect(rows.filter((row) => row['code'] === 'LI4')).toMatchObject([
      { 'cautions.kind': 'artery', 'cautions.level': 'caution', 'cautions.when': '' },
      { 'cautions.kind': 'pregnancy', 'cautions.level': 'avoid', 'cautions.when': 'pregnant' },
      { 'cautions.kind': 'pregnancy', 'cautions.level': 'avoid', 'cautions.applies_to': 'electro' },
    ]);
    expect(rows.some((row) => row['code'] === 'LU5')).toBe(false);
  });

  test('a range is two columns', () => {
    const [row] = rowOf([small('point', 'BL13')], point, { fields: null, unnest: 'needling.methods' });
    expect(row).toMatchObject({ 'needling.methods.depth_cun_min': 0.5, 'needling.methods.depth_cun_max': 0.8 });
  });

  test('a list of objects in an unnested list is summed up', () => {
    const protocol = smallCorpus.shape('protocol');
    const rows = rowOf(smallRecords.protocol, protocol, { fields: null, unnest: 'prescriptions' });
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({ id: 'lasting-cough', 'prescriptions.id': 'trial-arm' });
    expect(rows[0]?.['prescriptions.points']).toMatch(/^BL13; LI4; LU9; ear-lung/);
    expect(rows[0]?.['prescriptions.schedule']).toMatch(/^2 a week for 3 weeks; /);
  });

  test('a list inside a list can be unnested', () => {
    const protocol = smallCorpus.shape('protocol');
    const rows = rowOf(smallRecords.protocol, protocol, { fields: null, unnest: 'prescriptions.points' });
    expect(new Set(rows.map((row) => `${row['id']} ${row['prescriptions.id']}`))).toEqual(
      new Set(
        smallRecords.protocol.flatMap(({ id, prescriptions }) => prescriptions.map((each) => `${id} ${each.id}`)),
      ),
    );
    expect(rows.map((row) => row['prescriptions.points.code'])).toEqual(['BL13', 'LI4', 'LU9', null, null, null]);
    expect(rows[1]?.['prescriptions.points.despite']).toBe('pregnancy the obstetric team agrees.');
  });
});
