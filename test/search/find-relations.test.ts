import { describe, expect, test } from 'vitest';
import { corpusInMemory } from '../../src/load/corpus-in-memory.ts';
import { shapeOf } from '../../src/model/schema/shape-of.ts';
import { CATEGORIES, FIVE_SHU } from '../../src/model/vocabularies.ts';
import { findRelations } from '../../src/search/find-relations.ts';
import type { Searched } from '../../src/search/searched.ts';
import { builtInRecords } from '../cli/compiled-data.ts';
import { VERSION } from '../cli/fake-io.ts';
import { corpusWith, indexOf, smallSearched } from '../corpus/small-corpus.ts';
import { MERIDIANS } from '../corpus/vocabulary.ts';

const corpus = corpusInMemory(builtInRecords(), VERSION, shapeOf);
const searched: Searched = { corpus, index: indexOf(corpus), from: 'who' };

/** The codes or ids, with a space between; null when the query asks for no relation. */
const answer = (query: string, of = searched) =>
  findRelations(query, of)
    ?.map(({ id }) => id)
    .join(' ') ?? null;

describe('findRelations: a class of points of a channel', () => {
  test.each([
    ['class of channel', 'luo of lung', 'LU7'],
    ['channel class', 'lung luo', 'LU7'],
    ['words around them', 'what is the luo point of the lung channel', 'LU7'],
    ['the code of the channel', 'LU luo', 'LU7'],
    ['several words for the class', 'he sea of stomach', 'ST36'],
    ['a hyphen in the class', 'stomach he-sea', 'ST36'],
    ['a genitive', "stomach's he sea", 'ST36'],
    ['several words for the channel', 'source point of large intestine', 'LI4'],
    ['the channel by its full name, turned around', 'luo of taiyin hand', 'LU7'],
    ['a plural channel', 'xi cleft of the kidneys', 'KI5'],
    ['a plural class', 'luo points of spleen', 'SP4 SP21'],
    ['a vessel', 'xi cleft of yang linking vessel', 'GB35'],
    ['another name of the class', 'alarm point of large intestine', 'ST25'],
    ['a class whose longer name holds that of another', 'lower he sea of large intestine', 'ST37'],
    ['a word that two classes share', 'jing of lung', 'LU11 LU8'],
    ['a pair of classes', 'shu mu of lung', 'BL13 LU1'],
    ['all five shu, in their order', 'five shu points of lung', 'LU11 LU10 LU9 LU8 LU5'],
    ['Han without spaces', '胃合', 'ST36'],
    ['Han with the word for point', '胃合穴', 'ST36'],
    ['Han with the word for channel', '肺经络穴', 'LU7'],
    ['traditional Han', '肺經絡穴', 'LU7'],
    ['Han of two characters for each', '大肠下合穴', 'ST37'],
  ])('%s: %s', (_title, query, codes) => {
    expect(answer(query)).toBe(codes);
  });

  test.each([
    ['are of both', 'governing vessel crossing conception vessel', 'GV1 GV28 CV1 CV24'],
    ['are not there when none is of both', 'lung crossing bladder', null],
  ])('points between two channels %s', (_title, query, codes) => {
    expect(answer(query)).toBe(codes);
  });
});

describe('findRelations: a class of points of a tissue or region', () => {
  test.each([
    ['blood', 'influential point of blood', 'BL17'],
    ['the tissue first', 'blood influential point', 'BL17'],
    ['a singular', 'hui meeting of bone', 'BL11'],
    ['a plural', 'hui meeting of the sinews', 'GB34'],
    ['another word for sinews', 'influential point of tendons', 'GB34'],
    ['another word for vessels', 'influential point of the pulse', 'LU9'],
    ['another word for marrow', 'meeting point of the brain', 'GB39'],
    ['yang organs', 'influential point of yang organs', 'CV12'],
    ['both kinds of organs', 'hui of organs', 'LR13 CV12'],
    ['a part of a region', 'command point of the neck', 'LU7'],
    ['a word for a region', 'command point of the back', 'BL40'],
    ['a sea', 'sea of marrow', 'GV16 GV20'],
    ['a sea by another word', 'sea of nourishment', 'ST30 ST36'],
    ['a sea that names an element', 'sea of water and grain', 'ST30 ST36'],
  ])('%s: %s', (_title, query, codes) => {
    expect(answer(query)).toBe(codes);
  });
});

describe('findRelations: an element on a channel', () => {
  test.each([
    ['element on channel', 'metal point on heart', 'HT4'],
    ['channel element', 'heart metal', 'HT4'],
    ['element before the channel', 'water point of kidney', 'KI10'],
    ['a yang channel', 'earth point of stomach', 'ST36'],
    ['a class that has the element', 'wood well of liver', 'LR1'],
    ['a class that has another element', 'metal well of liver', null],
    ['a channel without the five shu', 'metal point of governing vessel', null],
    ['no channel', 'metal points', null],
  ])('%s: %s', (_title, query, codes) => {
    expect(answer(query)).toBe(codes);
  });
});

describe('findRelations: what a channel has one of', () => {
  test.each([
    ['mother', 'mother point of lung', 'LU9'],
    ['child', 'child point of lung', 'LU5'],
    ['mother, in other words', 'tonification point of bladder', 'BL67'],
    ['child, in other words', 'sedation point of bladder', 'BL65'],
    ['horary', 'horary point of heart', 'HT8'],
    ['entry', 'entry point of large intestine', 'LI4'],
    ['exit', 'exit point of stomach', 'ST42'],
    ['opening', 'master point of thoroughfare vessel', 'SP4'],
    ['opening, by a word that is a class as well, only once', 'confluent point of conception vessel', 'LU7'],
    ['coupled', 'coupled point of thoroughfare vessel', 'PC6'],
    ['the channel first', 'lung horary points', 'LU8'],
    ['a mother that a vessel has not', 'mother point of conception vessel', null],
    ['an entry that a vessel has not', 'entry point of thoroughfare vessel', null],
    ['a mother of no channel', 'mother of cough', null],
    ['a mother alone', 'mother point', null],
  ])('%s: %s', (_title, query, codes) => {
    expect(answer(query)).toBe(codes);
  });
});

describe('findRelations: classes alone', () => {
  test.each([
    ['a class', 'jing well points', 'jing-well'],
    ['a class without the word points', 'back shu', 'back-shu'],
    ['another name of the class', 'eight influential points', 'hui-meeting'],
    ['a word that means other things, beside the word points', 'source points', 'yuan-source'],
    ['a name of words that say nothing elsewhere', 'windows of the sky', 'window-of-sky'],
    ['a word that only points are called by', 'xi', 'xi-cleft'],
    ['a word of two classes', 'jing', 'jing-well jing-river'],
    ['Han', '络穴', 'luo-connecting'],
    ['a group', 'five shu points', FIVE_SHU.join(' ')],
    ['a group in Han', '五输穴', FIVE_SHU.join(' ')],
    ['a pair', 'yuan luo points', 'yuan-source luo-connecting'],
    ['a word that means other things, alone', 'source', null],
    ['a plural that means other things, alone', 'wells', null],
  ])('%s: %s', (_title, query, ids) => {
    expect(answer(query)).toBe(ids);
  });

  test.each(CATEGORIES)('%s is found by its id', (id) => {
    expect(answer(id.includes('-') ? id : `${id} points`)).toBe(id);
  });

  test.each([
    ['points', 'luo of lung', { kind: 'point', id: 'LU7', field: 'categories' }],
    ['a point of an element', 'heart metal', { kind: 'point', id: 'HT4', field: 'categories' }],
    ['a class', 'Luo points', { kind: 'category', id: 'luo-connecting', field: 'categories' }],
    ['a set', 'The four gates', { kind: 'point', id: 'LI4', field: 'combinations' }],
  ])('what is found says its kind, and the query as it was typed: %s', (_title, query, { kind, id, field }) => {
    expect(findRelations(query, searched)?.[0]).toEqual({ kind, id, score: 0.98, matched: [{ field, text: query }] });
  });
});

describe('findRelations: sets of points', () => {
  test.each(['four gates', 'the four gates', 'four gate points', '四关', '四關穴'])('%s are LI4 and LR3', (query) => {
    expect(answer(query)).toBe('LI4 LR3');
  });
});

describe('findRelations: no relation', () => {
  test.each([
    ['a channel', 'stomach'],
    ['a code', 'LU7'],
    ['a name', 'hegu'],
    ['a symptom', 'cough'],
    ['words that say nothing', 'list all of the points'],
    ['nothing', ''],
    ['punctuation', '!?'],
    ['a class of what has none', 'luo of cough'],
    ['a class twice', 'luo luo'],
    ['one letter of a tissue', 'influential point of b'],
    ['a word that every object has', 'constructor'],
    ['a word that every object has, as a class', 'constructor of lung'],
    ['a word that every object has, as an owner', 'luo of constructor'],
  ])('%s: %j', (_title, query) => {
    expect(answer(query)).toBeNull();
  });

  test.each([
    ['eight telling words are', 'one two three four five six seven', 'BL13'],
    ['nine telling words are not', 'one two three four five six seven eight', null],
  ])('%s few enough to be a relation', (_title, alias, codes) => {
    const small = corpusWith({
      meridian: MERIDIANS.map((record) => ({
        ...record,
        names: { ...record.names, aliases: record.code === 'LU' ? [alias] : [] },
      })),
    });
    const of: Searched = { corpus: small, index: indexOf(small), from: 'who' };
    expect(answer(`the backshu points of the ${alias}`, of)).toBe(codes);
  });

  test('a class of which the data has no record has no members', () => {
    expect(answer('luo of lung', smallSearched)).toBeNull();
    expect(answer('back shu of lung', smallSearched)).toBe('BL13');
  });
});

describe('findRelations: words that own nothing', () => {
  test.each(['cough child lung', 'my mother lung', 'influential point of od', 'meeting or', 'crossing it'])(
    '%s is no relation',
    (query) => {
      expect(answer(query)).toBeNull();
    },
  );
});
