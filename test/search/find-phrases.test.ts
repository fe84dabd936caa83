import { describe, expect, test } from 'vitest';
import { KIND_NAMES, type Kind } from '../../src/model/kinds.ts';
import { findPhrases } from '../../src/search/find-phrases.ts';
import type { Searched } from '../../src/search/searched.ts';
import { makePoint } from '../corpus/make-records.ts';
import { corpusWith, indexOf, smallSearched } from '../corpus/small-corpus.ts';
import { INDICATIONS } from '../corpus/vocabulary.ts';

interface Options {
  slips?: boolean;
  kinds?: readonly Kind[];
  searched?: Searched;
}

const phrases = (query: string, { slips = false, kinds = KIND_NAMES, searched = smallSearched }: Options = {}) =>
  findPhrases(query.split(' '), searched, kinds, { slips });
/** `words = kind id, kind id`, and after a bar the words that are left. */
const read = (query: string, options: Options = {}): string => {
  const { found, left } = phrases(query, options);
  const told = found.map(({ text, refs }) => `${text} = ${refs.map(({ kind, id }) => `${kind} ${id}`).join(', ')}`);
  return [told.join('; '), ...(left.length > 0 ? [left.join(' ')] : [])].join(' | ');
};

const searchedWith = (files: Parameters<typeof corpusWith>[0]): Searched => {
  const corpus = corpusWith(files);
  return { corpus, index: indexOf(corpus), from: 'who' };
};
const labelled = (...labels: string[]): Searched => {
  const [first] = INDICATIONS;
  if (first === undefined) throw new Error('no indication');
  return searchedWith({
    indication: labels.map((label) => ({
      ...first,
      id: label.toLowerCase().replaceAll(' ', '-'),
      label,
      lay: [],
      synonyms: [],
    })),
  });
};
const { names } = makePoint({ code: 'LU1' });
const called = (pinyin: Readonly<Record<string, string>>, aliases: Readonly<Record<string, string[]>> = {}): Searched =>
  searchedWith({
    point: Object.entries(pinyin).map(([code, name]) =>
      makePoint({ code, names: { ...names, pinyin: name, english: `Name ${code}`, aliases: aliases[code] ?? [] } }),
    ),
  });

describe('findPhrases', () => {
  test('English endings are not looked for in names of other languages', () => {
    const searched = called({ GV17: 'Nǎohù' }, { GV17: ['Brain Door'] });
    expect(read('naohue', { searched })).toBe(' | naohue');
    expect(read('naohus', { searched })).toBe(' | naohus');
    expect(read('brain doors', { searched })).toBe('brain doors = point GV17');
  });

  test.each([
    ['names one after another', 'cough wheezing', 'cough = indication cough; wheezing = indication wheezing'],
    [
      'the longest name, not the shorter ones in it',
      'coughing blood wheezing',
      'coughing blood = indication coughing-blood; wheezing = indication wheezing',
    ],
    [
      'a name of four words',
      'tickle in the throat wheezing',
      'tickle in the throat = indication cough; wheezing = indication wheezing',
    ],
    ['all that a name stands for', 'lung', 'lung = meridian LU, ear_point ear-lung'],
    ['other forms of a word', 'coughs wheeze', 'coughs = indication cough; wheeze = indication wheezing'],
    ['other forms of the words of a name', 'lungs heated', 'lungs heated = pattern lung-heat'],
    ['the words of a name turned around', 'heat lung', 'heat lung = pattern lung-heat'],
    ['a name twice', 'hegu hegu', 'hegu = point LI4; hegu = point LI4'],
    ['words that are no name, and goes on after them', 'odd cough so', 'cough = indication cough | odd so'],
    ['words that are none before and after each other', 'aaaa bbbb', ' | aaaa bbbb'],
    ['no slip', 'hegoo cough', 'cough = indication cough | hegoo'],
    ['nothing in an empty word', '', ' | '],
  ])('reads %s', (_title, query, reading) => {
    expect(read(query)).toBe(reading);
  });

  test.each([
    ['as one word', 'li4 hegu', 'li4 = point LI4; hegu = point LI4'],
    ['as two words', 'wheezing LI 4', 'wheezing = indication wheezing; LI 4 = point LI4'],
    ['of another nomenclature', 'ub13', 'ub13 = point BL13'],
    ['by the name of its channel', 'bladder 13', 'bladder 13 = point BL13'],
    ['of a point that is not in the data', 'lu7 cough', 'cough = indication cough | lu7'],
    ['that its channel does not have', 'lu12 cough', 'cough = indication cough | lu12'],
  ])('reads a code %s', (_title, query, reading) => {
    expect(read(query)).toBe(reading);
  });

  test('a code says that it is one, a name says its field', () => {
    expect(phrases('li4 hegu').found).toEqual([
      { text: 'li4', refs: [{ kind: 'point', id: 'LI4', field: 'code' }], cost: 0 },
      { text: 'hegu', refs: [{ kind: 'point', id: 'LI4', field: 'names.pinyin' }], cost: 0 },
    ]);
  });

  test('a name letter by letter comes before other forms of it', () => {
    const searched = labelled('Heats', 'Heat');
    expect(read('heats', { searched })).toBe('heats = indication heats');
    expect(read('heated', { searched })).toBe('heated = indication heats, indication heat');
  });

  test('a name has at most six words', () => {
    const searched = labelled('One Two Three Four Five Six', 'Seven Eight Nine Ten Eleven Dozen More');
    expect(read('one two three four five six', { searched })).toBe(
      'one two three four five six = indication one-two-three-four-five-six',
    );
    expect(read('seven eight nine ten eleven dozen more', { searched })).toBe(
      ' | seven eight nine ten eleven dozen more',
    );
  });

  test.each<[string, string, Kind[], string]>([
    ['a name of another kind', 'cough lung heat', ['pattern'], 'lung heat = pattern lung-heat | cough'],
    ['one of the bearers of a name', 'lung', ['ear_point'], 'lung = ear_point ear-lung'],
    ['another form of a name of another kind', 'coughs', ['pattern'], ' | coughs'],
    ['words turned around of another kind', 'heat lung', ['indication'], ' | heat lung'],
    ['a shorter name of the kind', 'lung heat', ['meridian'], 'lung = meridian LU | heat'],
    ['a slip of another kind', 'weezing zusanli', ['point'], ' | weezing zusanli'],
  ])('narrows to the kinds that are asked for: %s', (_title, query, kinds, reading) => {
    expect(read(query, { kinds, slips: true })).toBe(reading);
  });
});

describe('findPhrases with slips', () => {
  test.each([
    ['a letter dropped', 'weezing cough', 'weezing = indication wheezing; cough = indication cough'],
    ['English ears', 'hegoo cough', 'hegoo = point LI4; cough = indication cough'],
    ['two words with a slip in one', 'cough odd wimd', 'cough = indication cough; odd wimd = pattern odd-wind'],
    ['an ending that is missing', 'yinta cough', 'yinta = point GV29; cough = indication cough'],
  ])('forgives %s', (_title, query, reading) => {
    expect(read(query, { slips: true })).toBe(reading);
  });

  test.each([
    ['the beginning of a long name', 'yint'],
    ['two letters, which are forgiven in a word that stands alone', 'yimtamg'],
    ['a word of nobody', 'cabbage'],
    ['three letters', 'hgu'],
  ])('leaves %s', (_title, word) => {
    expect(read(`cough ${word}`, { slips: true })).toBe(`cough = indication cough | ${word}`);
  });

  test('a slip costs, a name does not', () => {
    const [slip, name] = phrases('weezing cough', { slips: true }).found;
    expect(slip?.cost).toBeGreaterThan(0);
    expect(slip?.cost).toBeLessThan(1.6);
    expect(name?.cost).toBe(0);
  });

  test('a shorter name letter by letter comes before a longer slip', () => {
    expect(read('cough lungheet', { slips: true })).toBe('cough = indication cough; lungheet = pattern lung-heat');
    expect(read('lung heet', { slips: true })).toBe('lung = meridian LU, ear_point ear-lung | heet');
  });

  test('a slip is looked for in three words at once, not in four', () => {
    const searched = labelled('Inner Yellow Garden', 'Outer Purple Castle Tower');
    expect(read('inner yelow garden', { searched, slips: true })).toBe(
      'inner yelow garden = indication inner-yellow-garden',
    );
    expect(read('outer purpel castle tower', { searched, slips: true })).toBe(' | outer purpel castle tower');
  });

  test('names that are equally near are all meant, a less known name that is as near is not', () => {
    const searched = called({ LU1: 'Nèiguān', LU2: 'Nèikuān', LU3: 'Hégǔ' }, { LU3: ['Neizuan'] });
    expect(read('neixuan', { searched, slips: true })).toBe('neixuan = point LU1, point LU2');
  });
});

describe('findPhrases and codes', () => {
  test('a code that its channel does not have is left, with its channel', () => {
    expect(phrases('LU 12 cough').left).toEqual(['LU', '12']);
    expect(read('LU 12 cough')).not.toMatch(/meridian/);
  });

  test('a code is no pattern', () => {
    expect(phrases('li4', { kinds: ['pattern'] }).found).toEqual([]);
  });

  test('a slip in the name of a point among other words is forgiven', () => {
    expect(read('joining valey cough', { slips: true })).toMatch(/point LI4.*cough/);
  });
});
