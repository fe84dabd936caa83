import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { POINT_COUNTS } from '../../src/model/vocabularies.ts';
import { readCode } from '../../src/search/read-code.ts';
import { makePoint } from '../corpus/make-records.ts';
import { corpusWith, indexOf, smallCorpus, smallIndex } from '../corpus/small-corpus.ts';

const read = (query: string) => readCode(query, smallCorpus, smallIndex);

describe('readCode', () => {
  test.each([
    'LI4',
    'li4',
    'LI 4',
    'LI-4',
    'L.I.4',
    'l.i. 4',
    'LI04',
    'LI 04',
    'LI.4',
    'LI·4',
    'LI_4',
    'ＬＩ４',
    'ＬＩ－４',
    'LI–4',
    'LI—4',
    'LI−4',
    'LI‐4',
    ' LI4 ',
    'CO4',
    'co 4',
  ])('reads %s as LI4', (query) => {
    expect(read(query)).toEqual({ type: 'code', code: 'LI4' });
  });

  test.each([
    ['UB13', 'BL13'],
    ['B 13', 'BL13'],
    ['P6', 'PC6'],
    ['SJ5', 'TE5'],
    ['TB 5', 'TE5'],
    ['Liv3', 'LR3'],
    ['S36', 'ST36'],
    ['H7', 'HT7'],
    ['K 3', 'KI3'],
    ['Ren12', 'CV12'],
    ['Du 20', 'GV20'],
    ['EX-LE5', 'EX-LE5'],
    ['ex le 5', 'EX-LE5'],
    ['Extra-LE-05', 'EX-LE5'],
  ])('reads %s as %s, in the data or not', (query, code) => {
    expect(read(query)).toEqual({ type: 'code', code });
  });

  test.each([
    ['another code of a point', 'EX-HN3', 'GV29'],
    ['another code, typed otherwise', 'ex hn 03', 'GV29'],
    ['another code that looks like none', 'GV24+', 'GV29'],
    ['a point past the count of its channel that is in the data', 'GV29', 'GV29'],
    ['a code of no channel', 'n-hn-54', 'N-HN-54'],
  ])('finds %s', (_title, query, code) => {
    expect(read(query)).toEqual({ type: 'code', code });
  });

  test.each([
    ['LU12', 'LU', 12, 11],
    ['LU0', 'LU', 0, 11],
    ['LI 00', 'LI', 0, 20],
    ['BL68', 'BL', 68, 67],
    ['LI100', 'LI', 100, 20],
    ['GV30', 'GV', 30, 28],
    ['EX-HN16', 'EX-HN', 16, 15],
  ])('says of %s that there is none', (query, channel, number, count) => {
    expect(read(query)).toEqual({ type: 'out-of-range', channel, number, count });
  });

  test('a number past the count is not said of a corpus that has it', () => {
    const corpus = corpusWith({ point: [makePoint({ code: 'LU12' })] });
    expect(readCode('lu 12', corpus, indexOf(corpus))).toEqual({ type: 'code', code: 'LU12' });
  });

  test.each([
    '',
    '4',
    'LI',
    'cough',
    'XY4',
    'LI4a',
    'LI4 LU7',
    'T3',
    'li-2019',
    'constructor4',
    '__proto__1',
    'toString 1',
    '合谷',
    'LI-',
    '-4',
    'ex-zz3',
  ])('takes %j for no code', (query) => {
    expect(read(query)).toEqual({ type: 'none' });
  });

  test('reads every code of every channel back, in any dress', () => {
    const channel = fc.constantFrom(...(Object.entries(POINT_COUNTS) as [string, number][]));
    const dress = fc.constantFrom('', ' ', '-', '.', '–', ' - ');
    fc.assert(
      fc.property(channel, fc.nat(), dress, fc.boolean(), ([prefix, count], seed, between, padded) => {
        const number = (seed % count) + 1;
        const typed = `${prefix.toLowerCase()}${between}${padded ? '0' : ''}${number}`;
        expect(read(typed)).toEqual({ type: 'code', code: `${prefix}${number}` });
      }),
    );
  });

  test('takes time in proportion to the query', () => {
    const before = process.cpuUsage();
    for (const query of ['a'.repeat(50_000), `a${' '.repeat(50_000)}!`, `a${'0'.repeat(50_000)}!`, 'a-'.repeat(25_000)])
      read(query);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000);
  });
});
