import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CodeSystem } from '../../src/model/nomenclatures.ts';
import { ANSWER_SCHEMAS } from '../../src/model/schema/answers.ts';
import { findMentions } from '../../src/search/find-mentions.ts';
import { makePoint, type PointFile } from '../corpus/make-records.ts';
import { POINTS } from '../corpus/points.ts';
import { corpusWith, indexOf } from '../corpus/small-corpus.ts';

const point = (meridian: NonNullable<PointFile['meridian']>, number: number, pinyin: string, hans: string): PointFile =>
  makePoint({
    code: `${meridian}${number}`,
    meridian,
    number,
    names: {
      pinyin,
      hans,
      hant: hans,
      english: `The ${pinyin}`,
      aliases: [],
      japanese: null,
      korean: null,
      vietnamese: null,
    },
  });

/** Names that begin alike, that two points share and that are too short; codes that look like words. */
const corpus = corpusWith({
  point: [
    ...POINTS,
    point('CV', 6, 'Qìhǎi', '气海'),
    point('BL', 24, 'Qìhǎishū', '气海俞'),
    point('LI', 19, 'Héliáo', '禾髎'),
    point('TE', 22, 'Héliáo', '和髎'),
    point('GV', 20, 'Huì', '会'),
    point('HT', 7, 'Shénmén', '神门'),
    point('TE', 5, 'Wàiguān', '外关'),
    point('KI', 3, 'Tàixī', '太溪'),
    point('ST', 36, 'Zúsānlǐ', '足三里'),
    point('LI', 10, 'Sānlǐ', '三里'),
  ],
});
const index = indexOf(corpus);

const find = (text: string, from: CodeSystem = 'who') => findMentions(text, { corpus, index, from });
const said = (text: string, from: CodeSystem = 'who') => find(text, from).map((found) => `${found.code} ${found.text}`);
const warned = (text: string) => find(text).flatMap(({ text: own, warning }) => (warning === null ? [] : [own]));

describe('a code in a text', () => {
  test.each(['LI4', 'li4', 'Li4', 'LI 4', 'Li 4', 'LI-4', 'LI.4', 'LI·4', 'L.I.4', 'LI04', 'CO4', 'CO 4', 'ＬＩ4'])(
    '%s is found as it is written',
    (written) => {
      expect(said(`Needle ${written}, then rest.`)).toEqual([`LI4 ${written}`]);
    },
  );

  test.each(['EX-HN3', 'Ex-HN3', 'EX HN3', 'Extra-HN 3'])('%s is found by its group', (written) => {
    expect(said(`Press ${written}.`)).toEqual([`GV29 ${written}`]);
  });

  test.each([
    ['brackets', '(LI4)'],
    ['quotes', '"LI4"'],
    ['a full stop', 'LI4.'],
    ['a slash', 'x/LI4/y'],
    ['a wide full stop', 'LI4。'],
    ['a line end', '\nLI4\n'],
  ])('may stand beside %s', (_title, text) => {
    expect(said(text)).toEqual(['LI4 LI4']);
  });

  test.each([
    ['a small letter and a space', 'take li 4 times'],
    ['an English word', 'He 7 times'],
    ['a word of another language', 'Re 3'],
    ['a letter and a space', 'see H 7'],
    ['a letter and a hyphen', 'see H-7'],
    ['lumbar vertebrae', 'L5'],
    ['a percentage', 'LI4%'],
    ['a longer word', 'LI4a'],
    ['the end of a longer word', '5LI4'],
    ['a decimal point', 'LI4.5'],
    ['a decimal comma', 'LI4,5'],
    ['three digits', 'LI400'],
    ['a number past the last point', 'LI21'],
    ['a point that is not in the data', 'LU7'],
    ['a code that languages read differently', 'IG4'],
    ['a channel alone', 'LI'],
    ['a number alone', '4'],
    ['nothing', ''],
  ])('%s is none: %j', (_title, text) => {
    expect(find(text)).toEqual([]);
  });

  test.each<[from: CodeSystem, written: string, codes: string[]]>([
    ['es', 'IG4', ['LI4']],
    ['pt', 'IG4', ['LI4']],
    ['fr', 'GI4', ['LI4']],
    ['fr', 'P5', ['LU5']],
    ['who', 'P5', []],
    ['fr', 'V13', ['BL13']],
    ['de', 'Di 4', ['LI4']],
    ['de', '3E5', ['TE5']],
    ['de', 'Dü 4', []],
    ['en-old', 'L5', ['LU5']],
    ['en-old', 'UB13', ['BL13']],
    ['bl-old', 'BL37', ['BL42']],
    ['bl-old', 'BL42', []],
  ])('read as %s, %s is %j', (from, written, codes) => {
    expect(find(written, from).map(({ code }) => code)).toEqual(codes);
  });
});

describe('what only looks like a code', () => {
  test.each([
    ['the levels of the spine', 'C7, T12, L5 and S1'],
    ['a vitamin', 'vitamin B12'],
    ['a gas', 'CO2'],
    ['a syllable with its tone', 'wai4 guan1 li3'],
  ])('is left alone: %s', (_title, text) => {
    expect(said(text)).toEqual([]);
  });

  test('is a code where another nomenclature is chosen', () => {
    expect(said('C7', 'fr')).toEqual(['HT7 C7']);
  });

  test('a code in full-width letters is one, as it is written', () => {
    expect(said('針ＴＥ５、KI３')).toEqual(['KI3 KI３']);
    expect(said('針 ＴＥ５')).toEqual(['TE5 ＴＥ５']);
  });

  test('a code after a hyphen is one, after a code', () => {
    expect(said('TE5-KI3')).toEqual(['TE5 TE5', 'KI3 KI3']);
    expect(said('pre-KI3')).toEqual([]);
  });
});

describe('a name in a text', () => {
  test.each([
    ['its pinyin', 'Feishu', 'BL13'],
    ['small letters', 'feishu', 'BL13'],
    ['capitals', 'FEISHU', 'BL13'],
    ['tone marks', 'Fèishū', 'BL13'],
    ['tone marks that are characters of their own', 'Fèishū'.normalize('NFD'), 'BL13'],
    ['words', 'Fei Shu', 'BL13'],
    ['a hyphen', 'Fei-shu', 'BL13'],
    ['an apostrophe', "Fei'shu", 'BL13'],
    ['simplified Han', '尺泽', 'LU5'],
    ['traditional Han', '尺澤', 'LU5'],
    ['Han and the word for a point', '尺泽穴', 'LU5'],
    ['kanji', '肺兪', 'BL13'],
    ['romaji', 'Haiyu', 'BL13'],
    ['Hangul', '폐수', 'BL13'],
    ['Vietnamese', 'Phế du', 'BL13'],
    ['English with capitals', 'Joining Valley', 'LI4'],
    ['an English alias with capitals', "Tiger's Mouth", 'LI4'],
    ['the name of a point without a channel', 'Anmian', 'N-HN-54'],
    ['the longer of two names', 'Qi Hai Shu', 'BL24'],
    ['the longer of two names in Han', '气海俞', 'BL24'],
    ['the shorter where it stands alone', 'Qi Hai', 'CV6'],
    ['the shorter in Han', '气海', 'CV6'],
    ['a name that ends like another', 'Zu San Li', 'ST36'],
    ['a name that ends like another in Han', '足三里', 'ST36'],
  ])('%s: %s', (_title, written, code) => {
    expect(said(`then ${written}; rest`)).toEqual([`${code} ${written}`]);
  });

  test('Han needs no spaces', () => {
    expect(said('先针合谷和肺俞，再针尺泽穴。')).toEqual(['LI4 合谷', 'BL13 肺俞', 'LU5 尺泽穴']);
  });

  test('names follow one another', () => {
    expect(said('Hegu Chize Feishu')).toEqual(['LI4 Hegu', 'LU5 Chize', 'BL13 Feishu']);
  });

  test.each([
    ['English in small letters', 'a joining valley'],
    ['an alias in small letters', 'the lung shu'],
    ['an alias of one word', 'Hoku'],
    ['Wade-Giles by rule', 'Chihtse'],
    ['three letters', 'Hui'],
    ['one Han of several', '开会了'],
    ['a part of a longer word', 'Hegus'],
    ['words on two lines', 'Fei\nshu'],
    ['words with a comma between', 'Fei, shu'],
    ['a name of two points', 'Heliao'],
    ['a name that is no point', 'Cough, Lung Heat'],
  ])('%s is none: %j', (_title, text) => {
    expect(find(text)).toEqual([]);
  });

  test.each([
    ['Heliao (LI19)', ['LI19 Heliao', 'LI19 LI19']],
    ['LI19 Heliao', ['LI19 LI19', 'LI19 Heliao']],
    ['TE22, Heliao', ['TE22 TE22', 'TE22 Heliao']],
    ['Heliao: TE22', ['TE22 Heliao', 'TE22 TE22']],
    ['TE22 is called Heliao', ['TE22 TE22']],
  ])('a code beside a name of two points says which: %s', (text, mentions) => {
    expect(said(text)).toEqual(mentions);
    expect(warned(text)).toEqual([]);
  });
});

describe('a code and a name of two points', () => {
  test.each([
    ['brackets', 'LI4 (Feishu)', ['LI4', 'Feishu']],
    ['the name first', 'Feishu (LI4)', ['Feishu', 'LI4']],
    ['a space', 'LI4 Feishu', ['LI4', 'Feishu']],
    ['square brackets', 'LI4 [Feishu]', ['LI4', 'Feishu']],
    ['wide brackets', 'LI4（肺俞）', ['LI4', '肺俞']],
    ['another spelling', 'CO4 (Fei Shu)', ['CO4', 'Fei Shu']],
  ])('contradict each other: %s', (_title, text, both) => {
    expect(warned(text)).toEqual(both);
  });

  test('are said with what each of them is', () => {
    expect(find('co4 (Feishu)').map(({ warning }) => warning)).toEqual([
      '"co4" is LI4, but "Feishu" beside it is BL13',
      '"Feishu" is BL13, but "co4" beside it is LI4',
    ]);
  });

  test('are said with every point that a name has', () => {
    expect(find('LI4 (Heliao)')).toMatchObject([
      { code: 'LI4', warning: '"LI4" is LI4, but "Heliao" beside it is LI19 or TE22' },
    ]);
  });

  test.each([
    ['a comma', 'LI4, Feishu'],
    ['a dash', 'LI4 – Feishu'],
    ['a slash', 'LI4/Feishu'],
    ['a colon', 'LI4: Feishu'],
    ['a word', 'LI4 and Feishu'],
    ['a full stop', 'LI4. Feishu'],
    ['a name that agrees', 'LI4 (Hegu) Feishu'],
    ['a code that agrees', 'LI4 BL13 Feishu'],
  ])('are a list with %s between', (_title, text) => {
    expect(find(text).map(({ code }) => code)).toEqual(expect.arrayContaining(['LI4', 'BL13']));
    expect(warned(text)).toEqual([]);
  });

  test('are not held against what its own neighbour confirms', () => {
    expect(find('Hegu LI4 Feishu')[1]).toMatchObject({ code: 'LI4', text: 'LI4', warning: null });
  });

  test.each(['LI4 BL13', 'Hegu Feishu', 'LI4 (BL13)', 'Hegu (Feishu)'])('%s are of one sort, so a list', (text) => {
    expect(find(text).map(({ code }) => code)).toEqual(['LI4', 'BL13']);
    expect(warned(text)).toEqual([]);
  });
});

test('a code and a name on two lines say nothing of each other', () => {
  expect(warned('TE5\nTaixi')).toEqual([]);
  expect(warned('TE5 Taixi')).not.toEqual([]);
});

describe('a mention', () => {
  test('says its code, its words and its place in UTF-16 units', () => {
    expect(find('😀 Fei Shu')).toEqual([
      { kind: 'mention', code: 'BL13', text: 'Fei Shu', start: 3, end: 10, warning: null },
    ]);
  });

  test('stands in the text where it says, and after the one before it', () => {
    const piece = fc.constantFrom(
      'LI4',
      'UB13',
      'L.I.4',
      'Hegu',
      'Fei Shu',
      '肺俞',
      '气海俞',
      'Heliao',
      '😀',
      'the',
      'H7',
    );
    const between = fc.constantFrom(' ', ', ', ' (', ') ', '\n', '', '。');
    let count = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, between), { maxLength: 12 }), (pieces) => {
        const text = pieces.flat().join('');
        let after = 0;
        for (const mention of find(text)) {
          count++;
          expect(ANSWER_SCHEMAS.mention.safeParse(mention).error).toBeUndefined();
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.start).toBeGreaterThanOrEqual(after);
          expect(corpus.ids('point')).toContain(mention.code);
          after = mention.end;
        }
      }),
    );
    expect(count).toBeGreaterThan(100);
  });
});
