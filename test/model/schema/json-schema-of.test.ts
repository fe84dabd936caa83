import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { deriveRecords } from '../../../src/load/derive-records.ts';
import { readDataFiles } from '../../../src/load/read-data-files.ts';
import { EXIT } from '../../../src/model/errors.ts';
import { ANSWERS, KIND_NAMES, KINDS } from '../../../src/model/kinds.ts';
import { jsonSchemaOf } from '../../../src/model/schema/json-schema-of.ts';
import { SCHEMAS } from '../../../src/model/schema/schemas.ts';
import { findHits } from '../../../src/search/find-hits.ts';
import { POINTS } from '../../corpus/points.ts';
import { smallRecords, smallSearched } from '../../corpus/small-corpus.ts';
import { caught } from '../../store/caught.ts';

const compile = (...args: Parameters<typeof jsonSchemaOf>) =>
  new Ajv2020({ strict: true, strictTuples: false, allErrors: true }).compile(jsonSchemaOf(...args));
const uses = ['record', 'file', 'patch'] as const;

describe('jsonSchemaOf', () => {
  test.each(KIND_NAMES.flatMap((kind) => uses.map((use) => [kind, use] as const)))(
    'a %s as %s is JSON Schema 2020-12 that says what it is',
    (kind, use) => {
      expect(jsonSchemaOf(kind, use)).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: `acu ${kind} (${use})`,
      });
      expect(() => compile(kind, use)).not.toThrow();
    },
  );

  test.each(ANSWERS)('the answer %s compiles', (answer) => {
    expect(() => compile(answer, 'record')).not.toThrow();
  });

  test.each(['file', 'patch'] as const)('an answer has no form as %s', (use) => {
    expect(caught(() => jsonSchemaOf('hit', use))).toMatchObject({ exit: EXIT.usage, next: 'Like: acu schema hit' });
  });

  test.each(KIND_NAMES)('every record of a %s passes', (kind) => {
    const validate = compile(kind, 'record');
    for (const record of smallRecords[kind]) {
      validate(record);
      expect(validate.errors).toBeNull();
    }
  });

  test('every hit passes', async () => {
    const validate = compile('hit', 'record');
    for (const hit of (await findHits('lung', smallSearched, { limit: 50 })).hits) {
      validate(hit);
      expect(validate.errors).toBeNull();
    }
  });

  test('a file holds records under the plural key, and no derived key', () => {
    const validate = compile('point', 'file');
    expect(validate({ [KINDS.point.key]: POINTS })).toBe(true);
    expect(validate({ points: smallRecords.point })).toBe(false);
    expect(validate({ point: POINTS })).toBe(false);
  });

  test.each([
    ['may change a few keys', { code: 'LI4', notes: 'Mine.' }, true],
    ['may change nothing', { code: 'LI4' }, true],
    ['must say of what', { notes: 'Mine.' }, false],
    ['must hold a key that there is', { code: 'LI4', note: 'Mine.' }, false],
    ['must hold a value that fits', { code: 'LI4', notes: 4 }, false],
  ])('a patch %s', (_title, patch, valid) => {
    expect(compile('point', 'patch')(patch)).toBe(valid);
  });

  test.each([
    ['a key is missing', ({ notes: _, ...rest }: object & { notes?: unknown }) => rest],
    ['a key is there that nobody knows', (record: object) => ({ ...record, extra: 1 })],
    ['a text is a number', (record: object) => ({ ...record, region: 1 })],
    ['a word is not of the vocabulary', (record: object) => ({ ...record, sides: 'left' })],
    ['a code is not canonical', (record: object) => ({ ...record, code: 'UB13' })],
  ])('a record does not pass when %s', (_title, change) => {
    const [first] = smallRecords.point;
    expect(compile('point', 'record')(change(first ?? {}))).toBe(false);
  });
});

describe('the built-in data', () => {
  const { files } = readDataFiles('data');
  const records = deriveRecords(
    files.flatMap((file) => file.records),
    'built-in',
  );

  test.each(KIND_NAMES)('every %s passes as zod and as JSON Schema', (kind) => {
    const validate = compile(kind, 'record');
    for (const record of records[kind]) {
      expect(SCHEMAS[kind].record.safeParse(record).error).toBeUndefined();
      validate(record);
      expect(validate.errors).toBeNull();
    }
  });

  test('is there', () => {
    expect(records.point.length).toBeGreaterThan(0);
    expect(records.meridian).toHaveLength(20);
  });
});
