import { describe, expect, test } from 'vitest';
import { phraseKey, tellingWords, unorderedKey, vocabularyKey, wordsOf } from '../../src/search/vocabulary-key.ts';

const key = (text: string) => vocabularyKey(wordsOf(text));

describe('vocabularyKey', () => {
  test.each([
    ['headache', 'headaches'],
    ['cough', 'coughing'],
    ['cramp', 'cramps'],
    ['oedema', 'edema'],
    ['diarrhoea', 'diarrhea'],
    ['haemorrhoids', 'hemorrhoids'],
    ['labour', 'labor'],
    ['itch', 'itches'],
    ['passing out', 'passed out'],
    ["can't sleep", 'cant sleep'],
  ])('%s and %s meet', (one, other) => {
    expect(key(one)).toBe(key(other));
  });

  test.each([
    ['stress', 'stresses of another'],
    ['wind', 'window'],
    ['hip', 'hiccup'],
  ])('%s and %s do not', (one, other) => {
    expect(key(one)).not.toBe(key(other));
  });
});

describe('tellingWords', () => {
  test.each([
    ['where is hegu', 'hegu'],
    ['best points for a headache', 'headache'],
    ['what is the', 'what is the'],
  ])('of "%s" are "%s"', (text, telling) => {
    expect(tellingWords(wordsOf(text)).join(' ')).toBe(telling);
  });
});

test('the order of words does not count', () => {
  expect(unorderedKey(wordsOf('pool of the wind'))).toBe(unorderedKey(wordsOf('Wind Pool')));
  expect(phraseKey(wordsOf('pains in my chest'))).toBe(phraseKey(wordsOf('chest pain')));
});
