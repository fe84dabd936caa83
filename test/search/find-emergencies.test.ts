import { describe, expect, test } from 'vitest';
import { findEmergencies } from '../../src/search/find-emergencies.ts';
import { corpusWith, indexOf, smallSearched } from '../corpus/small-corpus.ts';
import { INDICATIONS } from '../corpus/vocabulary.ts';

const named = (query: string, searched = smallSearched) => [
  ...new Set(findEmergencies(query, searched).map(({ id }) => id)),
];

describe('findEmergencies', () => {
  test.each([
    ['a name among other words', 'is coughing blood at night bad', ['coughing-blood']],
    ['a name in capitals', 'COUGHING BLOOD', ['coughing-blood']],
    ['what patients say', 'there is blood in my spit!', ['coughing-blood']],
    ['a crisis word', 'she has a droopy face', ['stroke']],
    ['a single word, if it is long enough to tell', 'a stroke last night', ['stroke']],
    ['several at once, crisis words first', 'coughing blood and a stroke', ['stroke', 'coughing-blood']],
    ['other forms of its words', 'she coughs blood', ['coughing-blood']],
    ['its words turned around', 'blood in the cough', ['coughing-blood']],
    ['a letter dropped', 'coughing blod', ['coughing-blood']],
    ['letters swapped', 'strkoe', ['stroke']],
    ['no name that is a part of another word', 'strokes of a brush', ['stroke']],
    ['no point', 'lung transport', []],
    ['nothing in nothing', '', []],
  ])('finds %s', (_title, query, found) => {
    expect(named(query)).toEqual(found);
  });

  test('an exact name comes before a slip', () => {
    const scores = findEmergencies('coughing blood', smallSearched).map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  test('a short word means other things among other words', () => {
    const [first, ...others] = INDICATIONS;
    if (!first) throw new Error('no indication');
    const corpus = corpusWith({ indication: [{ ...first, label: 'Fit', id: 'fit' }, ...others] });
    expect(named('keeping fit', { corpus, index: indexOf(corpus), from: 'who' })).toEqual([]);
  });

  test('the name of something else is no slip of an emergency', () => {
    const [first, ...others] = INDICATIONS;
    if (!first) throw new Error('no indication');
    const corpus = corpusWith({ indication: [{ ...first, label: 'Stoke', id: 'stoke', urgency: 'none' }, ...others] });
    expect(named('stoke', { corpus, index: indexOf(corpus), from: 'who' })).toEqual([]);
  });
});
