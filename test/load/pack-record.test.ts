import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packRecord, templateOf, unpackRecord } from '../../src/load/pack-record.ts';

describe('a template holds the keys that all values have', () => {
  test.each<[title: string, values: unknown[], template: unknown]>([
    ['of scalars', [1, 'two', null], null],
    [
      'of mappings',
      [
        { a: 1, b: 2 },
        { a: 3, b: null },
      ],
      { a: null, b: null },
    ],
    ['of mappings, some of them null', [null, { a: 1 }], { a: null }],
    ['of nested mappings', [{ a: { b: 1 } }], { a: { b: null } }],
    ['of lists of mappings', [[], [{ a: 1 }, { a: 2 }]], [{ a: null }]],
    ['of lists of scalars: they stay as they are', [[1], ['b']], null],
    ['of mappings with other keys: they stay as they are', [{ a: 1 }, { b: 1 }], null],
    ['of a mapping and a scalar: they stay as they are', [{ a: 1 }, 1], null],
    ['of nothing', [], null],
  ])('%s', (_title, values, template) => {
    expect(templateOf(values)).toEqual(template);
  });
});

test('packed, a record is its values in order', () => {
  const record = { code: 'LU1', names: { pinyin: 'Zhōngfǔ', aliases: [] }, cautions: [{ kind: 'nerve', do: 'no' }] };
  expect(packRecord(record, templateOf([record]))).toEqual(['LU1', ['Zhōngfǔ', []], [['nerve', 'no']]]);
});

test('whatever is packed comes back', () => {
  const value = fc.letrec((tie) => ({
    any: fc.oneof({ depthSize: 'small' }, fc.jsonValue({ maxDepth: 2 }), tie('record')),
    record: fc.record({ a: tie('any'), b: fc.array(fc.record({ c: tie('any') })), d: fc.option(tie('any')) }),
  })).record;
  fc.assert(
    fc.property(fc.array(value, { maxLength: 4 }), (records) => {
      fc.pre(!JSON.stringify(records).includes('__proto__')); // keys are a schema's, never this one
      const plain = JSON.parse(JSON.stringify(records)) as unknown[];
      const template = templateOf(plain);
      expect(plain.map((record) => unpackRecord(packRecord(record, template), template))).toEqual(plain);
    }),
  );
});
