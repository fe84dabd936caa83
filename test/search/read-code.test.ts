import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CodeSystem } from '../../src/model/nomenclatures.ts';
import { CHANNEL_PREFIXES, readPrefix } from '../../src/model/nomenclatures.ts';
import { POINT_COUNTS } from '../../src/model/vocabularies.ts';
import { readCode } from '../../src/search/read-code.ts';
import { makePoint } from '../corpus/make-records.ts';
import { corpusWith, indexOf, smallSearched } from '../corpus/small-corpus.ts';

const read = (query: string, from: CodeSystem = 'who') => {
  const code = readCode(query, { ...smallSearched, from });
  return code.type === 'code' ? { type: code.type, code: code.code } : code;
};

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
    'LI4穴',
    'LI4 point',
    'LI4혈',
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
    ['PC10', 'PC', 10, 9],
    ['LU0', 'LU', 0, 11],
    ['LI 00', 'LI', 0, 20],
    ['BL68', 'BL', 68, 67],
    ['LI100', 'LI', 100, 20],
    ['GV30', 'GV', 30, 28],
    ['EX-HN16', 'EX-HN', 16, 15],
  ])('says of %s that there is none', (query, channel, number, count) => {
    expect(read(query)).toMatchObject({ type: 'out-of-range', channel, number, count });
  });

  test('a number past the count is not said of a corpus that has it', () => {
    const corpus = corpusWith({ point: [makePoint({ code: 'LU12' })] });
    expect(readCode('lu 12', { corpus, index: indexOf(corpus), from: 'who' })).toMatchObject({
      type: 'code',
      code: 'LU12',
    });
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
    'L5',
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

  test.each<[from: CodeSystem, query: string, code: string]>([
    ['fr', 'P7', 'LU7'],
    ['fr', 'VB20', 'GB20'],
    ['fr', 'C7', 'HT7'],
    ['es', 'IG4', 'LI4'],
    ['fr', 'IG4', 'SI4'],
    ['es', 'H3', 'LR3'],
    ['de', 'Dü 3', 'SI3'],
    ['de', '3E5', 'TE5'],
    ['who', '3-E 5', 'TE5'],
    ['pinyin', 'SJ5', 'TE5'],
    ['bl-old', 'BL54', 'BL40'],
    ['bl-old', 'BL13', 'BL13'],
    ['bl-old', 'LI4', 'LI4'],
    ['fr', 'LI4', 'LI4'],
  ])('reads, as %s writes it, %s as %s', (from, query, code) => {
    expect(read(query, from)).toEqual({ type: 'code', code });
  });

  test('reads the whole name of a channel', () => {
    expect(['lung 5', 'Lung-5', 'bladder 13', '手太阴肺经5'].map((query) => read(query))).toEqual(
      ['LU5', 'LU5', 'BL13', 'LU5'].map((code) => ({ type: 'code', code })),
    );
  });

  test('says what the code is elsewhere', () => {
    expect(readCode('P6', smallSearched)).toEqual({
      type: 'code',
      code: 'PC6',
      others: [{ code: 'LU6', systems: ['fr', 'es', 'it', 'pt', 'ru'] }],
    });
    expect(readCode('P10', smallSearched)).toMatchObject({ type: 'out-of-range', others: [{ code: 'LU10' }] });
  });

  test('letters that English does not have, and that others read differently, are not guessed', () => {
    expect(readCode('IG4', smallSearched)).toEqual({
      type: 'ambiguous',
      readings: [
        { code: 'LI4', systems: ['es', 'pt'] },
        { code: 'SI4', systems: ['fr', 'ru'] },
      ],
    });
    expect(readCode('IG20', smallSearched)).toMatchObject({ type: 'code', code: 'LI20' });
  });

  test('every point by every spelling of its channel, in any separator, case and padding', () => {
    const wrong: string[] = [];
    let count = 0;
    for (const [channel, last] of Object.entries(POINT_COUNTS))
      for (const spelling of new Set([
        channel,
        ...Object.values(CHANNEL_PREFIXES[channel] ?? {}).filter((p) => p !== null),
      ])) {
        const { readings, decided } = readPrefix(spelling, 'who');
        for (let number = 1; number <= last; number++)
          for (const gap of ['', ' ', '-', '.'])
            for (const cased of [spelling, spelling.toLowerCase(), spelling.toUpperCase()])
              for (const padded of [String(number), `0${number}`]) {
                count++;
                const reading = readCode(`${cased}${gap}${padded}`, smallSearched);
                const own = `${readings[0]?.channel}${number}`;
                const codes =
                  reading.type === 'ambiguous'
                    ? reading.readings.map(({ code }) => code)
                    : reading.type === 'code'
                      ? [reading.code, ...reading.others.map(({ code }) => code)]
                      : reading.type === 'out-of-range'
                        ? reading.others.map(({ code }) => code)
                        : [];
                // In English the letters may be another channel's: then the point is told as the other reading.
                const right = codes.includes(`${channel}${number}`);
                const first = !decided || readings[0]?.channel !== channel || codes[0] === own;
                if (!right || !first) wrong.push(`${cased}${gap}${padded}`);
              }
      }
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(19_584);
  });

  test('takes time in proportion to the query', () => {
    const before = process.cpuUsage();
    for (const query of ['a'.repeat(50_000), `a${' '.repeat(50_000)}!`, `a${'0'.repeat(50_000)}!`, 'a-'.repeat(25_000)])
      read(query);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000);
  });
});
