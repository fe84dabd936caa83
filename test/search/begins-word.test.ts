import { describe, expect, test } from 'vitest';
import { beginsWord } from '../../src/search/begins-word.ts';
import { small } from '../corpus/small-corpus.ts';

describe('beginsWord', () => {
  test.each([
    ['a whole name', 'lasting cough', true],
    ['the first word', 'lasting', true],
    ['a later word', 'cough', true],
    ['the beginning of a word', 'cou', true],
    ['the end of a word', 'asting', false],
    ['letters across two words', 'gcough', false],
    ['another word', 'fever', false],
    ['Han, which has no words', '咳', true],
  ])('%s: %s is %s', (_title, query, begins) => {
    expect(beginsWord(query, small('protocol', 'lasting-cough'))).toBe(begins);
  });
});
