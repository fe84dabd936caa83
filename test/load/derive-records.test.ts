import { describe, expect, test } from 'vitest';
import { corpusInMemory, countsOf } from '../../src/load/corpus-in-memory.ts';
import { deriveRecords } from '../../src/load/derive-records.ts';
import { idOf } from '../../src/model/id-of.ts';
import { KIND_NAMES, KINDS } from '../../src/model/kinds.ts';
import { SCHEMAS } from '../../src/model/schema/schemas.ts';
import { shapeOf } from '../../src/model/schema/shape-of.ts';
import { makePoint } from '../corpus/make-records.ts';
import { authoredOf, recordsOf, smallCorpus, smallRecords } from '../corpus/small-corpus.ts';

describe('deriveRecords', () => {
  test('gives records that pass their schemas, of every kind', () => {
    for (const kind of KIND_NAMES) {
      expect(smallRecords[kind].length, kind).toBeGreaterThan(0);
      for (const record of smallRecords[kind]) expect(SCHEMAS[kind].record.safeParse(record).error).toBeUndefined();
    }
  });

  test('begins every record with its kind, its id and where it comes from', () => {
    for (const kind of KIND_NAMES) {
      for (const record of smallRecords[kind]) {
        expect(Object.keys(record).slice(0, 3)).toEqual(['kind', KINDS[kind].id, 'origin']);
        expect(record).toMatchObject({ kind, origin: 'built-in' });
      }
    }
  });

  test('gives all records of a kind the same keys in the same order', () => {
    for (const kind of KIND_NAMES) {
      const [first, ...others] = smallRecords[kind].map((record) => Object.keys(record));
      for (const keys of others) expect(keys).toEqual(first);
    }
  });

  test.each([
    ['points in the order of the channels', 'point', ['LU5', 'LI4', 'ST17', 'BL13', 'BL42', 'GV29', 'N-HN-54']],
    ['meridians in their order', 'meridian', ['LU', 'BL', 'TV']],
    ['all else as it was written', 'pattern', ['lung-heat', 'odd-wind']],
  ] as const)('puts %s', (_title, kind, ids) => {
    expect(smallRecords[kind].map(idOf)).toEqual(ids);
  });

  test('a later record of the same id replaces the earlier one, with all that is derived from it', () => {
    const authored = authoredOf({ point: [makePoint({ code: 'LU5', indications: { main: ['cough'], other: [] } })] });
    const replaced = authoredOf({
      point: [makePoint({ code: 'LU5', indications: { main: ['wheezing'], other: [] } })],
    });
    const records = deriveRecords([...authored, ...replaced], 'user');
    expect(records.point.map(({ code, origin, indications }) => ({ code, origin, main: indications.main }))).toEqual([
      { code: 'LU5', origin: 'user', main: ['wheezing'] },
    ]);
  });

  test('of nothing gives an empty list of every kind', () => {
    const records = recordsOf({});
    expect(Object.keys(records).sort()).toEqual([...KIND_NAMES].sort());
    expect(Object.values(records).flat()).toEqual([]);
  });

  test('changes nothing that was authored', () => {
    const authored = authoredOf({ point: [makePoint({ code: 'LU5' })] });
    const before = structuredClone(authored.map(({ value }) => value));
    deriveRecords(authored, 'built-in');
    expect(authored.map(({ value }) => value)).toEqual(before);
  });
});

describe('corpusInMemory', () => {
  test('finds records by kind and id, and nothing else', () => {
    expect(smallCorpus.get('point', 'BL13')?.number).toBe(13);
    expect(smallCorpus.get('point', 'bl13')).toBeUndefined();
    expect(smallCorpus.get('region', 'BL13')).toBeUndefined();
    expect(smallCorpus.get('point', 'constructor')).toBeUndefined();
  });

  test('says its version and how many records it has of each kind', () => {
    const corpus = corpusInMemory(smallRecords, '1.2.3', shapeOf);
    expect(corpus.version).toEqual({ data: '1.2.3', schema: 1, counts: countsOf(smallRecords) });
    expect(corpus.version.counts).toMatchObject({ point: 7, meridian: 3, fact: 1 });
    expect(corpus.ids('point')).toHaveLength(7);
  });
});
