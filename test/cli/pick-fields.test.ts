import { describe, expect, test } from 'vitest';
import { pickFields } from '../../src/cli/pick-fields.ts';

const record = {
  code: 'XX1',
  names: { pinyin: 'Jiǎ', english: 'First' },
  notes: null,
  cautions: [
    { kind: 'artery', level: 'avoid', when: [] },
    { kind: 'nerve', level: 'caution', when: ['deep'] },
  ],
  bare: [],
};

describe('records are cut to key paths', () => {
  test.each<[title: string, fields: string[], expected: object]>([
    ['one key', ['code'], { code: 'XX1' }],
    ['keys in the order asked for', ['notes', 'code'], { notes: null, code: 'XX1' }],
    ['a key inside another', ['names.pinyin'], { names: { pinyin: 'Jiǎ' } }],
    ['two keys inside one', ['names.english', 'names.pinyin'], { names: { english: 'First', pinyin: 'Jiǎ' } }],
    ['a whole object beats a part of it', ['names.pinyin', 'names'], { names: record.names }],
    ['a path into a list cuts each entry', ['cautions.kind'], { cautions: [{ kind: 'artery' }, { kind: 'nerve' }] }],
    ['a list as it is', ['cautions'], { cautions: record.cautions }],
    ['an empty list stays empty', ['bare'], { bare: [] }],
    ['a path into null gives null', ['notes.text'], { notes: null }],
    ['a key that is not there is left out', ['missing'], {}],
    ['inherited keys are not there', ['constructor', '__proto__'], {}],
  ])('%s', (_title, fields, expected) => {
    expect(pickFields([record], fields)).toEqual([expected]);
    expect(JSON.stringify(pickFields(record, fields))).toBe(JSON.stringify(expected));
  });
});
