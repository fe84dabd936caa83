import { describe, expect, test } from 'vitest';
import { builtInRecords } from '../cli/compiled-data.ts';
import { FIELDS } from './compare-field.ts';
import { readTable } from './read-table.ts';

const points = new Map(builtInRecords().point.map((point) => [point.code, point]));
const verdict = (field: string, code: string, cell: string) => {
  const point = points.get(code);
  if (point === undefined) throw new Error(`no ${code}`);
  return FIELDS[field]?.(cell, point);
};

describe('a cell of a comparison table agrees with the record', () => {
  test.each([
    ['pinyin', 'BL13', 'Fèi shū', 'same'],
    ['pinyin', 'BL13', 'Fèi yú', 'differs'],
    ['pinyin_toneless', 'BL13', 'fei shu', 'same'],
    ['han', 'BL13', '肺俞', 'same'],
    ['han', 'BL13', '肺兪', 'same'],
    ['han', 'BL13', '心俞', 'differs'],
    ['english', 'BL13', 'Lung Shu', 'same'],
    ['hangul', 'BL13', '폐수', 'same'],
    ['kanji', 'BL13', '肺兪', 'same'],
    ['vietnamese', 'BL13', 'Phế du', 'same'],
    ['cun', 'BL13', '1.5', 'same'],
    ['cun', 'BL13', '3', 'differs'],
    ['level', 'BL13', 'T3', 'same'],
    ['level', 'BL13', 'T4', 'differs'],
    ['depth_cun', 'BL13', '0.5-0.8', 'same'],
    ['depth_cun', 'BL13', '0.5-1', 'stricter'],
    ['depth_cun', 'BL13', '0.3-0.5', 'differs'],
    ['depth_cun', 'BL13', 'no', 'differs'],
    ['moxa', 'LU8', 'no', 'same'],
    ['moxa', 'BL13', 'yes', 'same'],
    ['moxa', 'BL13', 'no', 'differs'],
    ['pregnancy', 'LI4', 'no', 'same'],
    ['pregnancy', 'BL23', 'yes', 'stricter'],
    ['pregnancy', 'LU1', 'no', 'differs'],
    ['categories', 'BL13', 'back-shu', 'same'],
    ['categories', 'BL13', 'front-mu', 'differs'],
    ['positions', 'BL13', 'prone;seated', 'same'],
    ['positions', 'BL40', 'prone;standing', 'stricter'],
    ['positions', 'BL1', 'seated', 'differs'],
    ['patterns', 'LU2', 'lung-heat;lung-qi-deficiency', 'same'],
    ['patterns', 'LU8', 'none', 'differs'],
    ['patterns', 'ST17', 'qi-stagnation', 'stricter'],
  ])('%s of %s: "%s" is %s', (field, code, cell, expected) => {
    expect(verdict(field, code, cell)).toBe(expected);
  });
});

describe('readTable', () => {
  test('reads a header and a point a line, and skips remarks', () => {
    expect(readTable('code\tpinyin\n# a remark\nBL13\tFèishū\n')).toEqual([{ code: 'BL13', pinyin: 'Fèishū' }]);
  });

  test('refuses a table that does not say the codes first', () => {
    expect(() => readTable('pinyin\tcode\n')).toThrow('the first column');
  });
});
