import { describe, expect, test } from 'vitest';
import { KIND_NAMES, KINDS } from '../../src/model/kinds.ts';
import { findExact, findExactInAnyHan } from '../../src/search/find-exact.ts';
import { listNames } from '../../src/search/list-names.ts';
import { makePoint } from '../corpus/make-records.ts';
import {
  corpusWith,
  indexOf,
  small,
  smallCorpus,
  smallIndex,
  smallRecords,
  smallSearched,
} from '../corpus/small-corpus.ts';

const found = (word: string, corpus = smallCorpus, index = smallIndex) =>
  findExact(word, { corpus, index, from: 'who' }).refs.map(({ kind, id, field }) => `${kind} ${id} ${field}`);

describe('findExact', () => {
  test.each([
    ['a code', 'li4', ['point LI4 code']],
    ['a code of another nomenclature', 'UB13', ['point BL13 code']],
    ['another code of the point', 'EX-HN3', ['point GV29 code']],
    ['pinyin', 'Hégǔ', ['point LI4 names.pinyin']],
    ['pinyin as it is typed', 'he gu', ['point LI4 names.pinyin']],
    ['pinyin with tone digits', 'fei4shu1', ['point BL13 names.pinyin']],
    ['simplified Han', '尺泽', ['point LU5 names.hans']],
    ['traditional Han', '尺澤', ['point LU5 names.hant']],
    ['Japanese Han', '肺兪', ['point BL13 names.hans']],
    ['Korean', '합곡', ['point LI4 names.korean']],
    ['Vietnamese without marks', 'phe du', ['point BL13 names.vietnamese']],
    ['an English name', 'joining valley', ['point LI4 names.english']],
    ['an alias', 'hoku', ['point LI4 names.aliases']],
    ['a meridian by its code', 'LU', ['meridian LU code']],
    ['a meridian by its old English letters', 'UB', ['meridian BL code']],
    ['a meridian by its name', 'Bladder', ['meridian BL names.short']],
    ['an alias of a vessel', 'Chong', ['meridian TV names.aliases']],
    ['an id', 'he-sea', ['category he-sea id']],
    ['what patients say', 'blood in my spit', ['indication coughing-blood lay']],
    ['a crisis word', 'Droopy Face', ['crisis_word stroke words']],
    ['a source', 'needle-trial', ['source needle-trial id']],
    ['nothing in a word of nobody', 'hemorrhoidectomy', []],
    ['nothing near a code that is out of range', 'LU12', []],
    ['nothing for a standard point that is not in the data', 'LU7', []],
    ['nothing in punctuation', '!!', []],
  ])('finds %s', (_title, word, refs) => {
    expect(found(word)).toEqual(refs);
  });

  test('a symptom stands before the protocol that borrows its name', () => {
    const cough = small('indication', 'cough');
    const corpus = corpusWith({
      protocol: [{ ...small('protocol', 'lasting-cough'), aliases: ['barking cough'] }],
      indication: [{ ...cough, lay: ['barking cough'] }],
    });
    expect(found('barking cough', corpus, indexOf(corpus))).toEqual([
      'indication cough lay',
      'protocol lasting-cough aliases',
    ]);
    expect(found('lasting cough', corpus, indexOf(corpus))).toEqual(['protocol lasting-cough name']);
  });

  test('says what it read a code as', () => {
    expect(findExact('LU12', smallSearched).code).toMatchObject({
      type: 'out-of-range',
      channel: 'LU',
      number: 12,
      count: 11,
    });
    expect(findExact('LU7', smallSearched).code).toMatchObject({ type: 'code', code: 'LU7' });
    expect(findExact('hoku', smallSearched).code).toEqual({ type: 'none' });
  });

  test('a code that others read differently finds each reading that is in the data', () => {
    const corpus = corpusWith({ point: ['LI4', 'SI4'].map((code) => makePoint({ code })) });
    expect(found('IG4', corpus, indexOf(corpus))).toEqual(['point LI4 code', 'point SI4 code']);
  });

  test('Han that no record holds is tried in simplified characters', async () => {
    expect((await findExactInAnyHan('尺泽', smallSearched)).refs).toHaveLength(1);
    expect((await findExactInAnyHan('中衝', smallSearched)).refs).toEqual([]);
    const { names } = makePoint({ code: 'LR3' });
    const corpus = corpusWith({ point: [makePoint({ code: 'LR3', names: { ...names, hans: '太冲', hant: '太衝' } })] });
    const { refs } = await findExactInAnyHan('太沖', { corpus, index: indexOf(corpus), from: 'who' });
    expect(refs.map(({ id }) => id)).toEqual(['LR3']);
  });

  test('finds every record by every one of its names', () => {
    for (const kind of KIND_NAMES) {
      for (const record of smallRecords[kind]) {
        const id = String(Reflect.get(record, KINDS[kind].id));
        for (const { text } of listNames(record)) {
          expect(
            found(text).map((ref) => ref.split(' ').slice(0, 2).join(' ')),
            text,
          ).toContain(`${kind} ${id}`);
        }
      }
    }
  });

  test('a name that several points share finds them all', () => {
    const { names } = makePoint({ code: 'LU6' });
    const corpus = corpusWith({
      point: ['GB41', 'TE3'].map((code) => makePoint({ code, names: { ...names, pinyin: 'Línqì' } })),
    });
    expect(found('lin qi', corpus, indexOf(corpus))).toEqual(['point TE3 names.pinyin', 'point GB41 names.pinyin']);
  });

  test.each([
    ['a crisis word comes before all else', 'stroke', ['crisis_word stroke words', 'point LU6 names.pinyin']],
    ['a point comes before a symptom', 'tussis', ['point LU5 names.pinyin', 'indication cough synonyms']],
    [
      'an id that is typed comes before the name of another',
      'lung-heat',
      ['pattern lung-heat label', 'point LU5 names.aliases'],
    ],
  ])('%s', (_title, word, refs) => {
    const { names } = makePoint({ code: 'LU5' });
    const point = [
      makePoint({ code: 'LU5', names: { ...names, pinyin: 'Tussis', aliases: ['Lung Heat'] } }),
      makePoint({ code: 'LU6', names: { ...names, pinyin: 'Stroke' } }),
    ];
    const corpus = corpusWith({ point });
    expect(found(word, corpus, indexOf(corpus))).toEqual(refs);
  });
});
