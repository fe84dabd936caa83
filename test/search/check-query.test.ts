import { describe, expect, test } from 'vitest';
import { EXIT } from '../../src/model/errors.ts';
import { checkQuery } from '../../src/search/check-query.ts';
import { caught } from '../store/caught.ts';

describe('checkQuery', () => {
  test.each([
    ['the words', 'cough', 'cough'],
    ['the words without space around them', ' \u3000lung transport\u00a0\n', 'lung transport'],
    ['200 letters', 'a'.repeat(200), 'a'.repeat(200)],
    ['200 characters that take two units each', '𠮷'.repeat(200), '𠮷'.repeat(200)],
  ])('gives back %s', (_title, query, text) => {
    expect(checkQuery(query)).toBe(text);
  });

  test.each([
    ['nothing', '', 'the query is empty'],
    ['nothing but space', ' \t\u3000', 'the query is empty'],
    ['more than 200 characters', 'a'.repeat(201), 'the query is longer than 200 characters'],
  ])('refuses %s, and says what to do', (_title, query, message) => {
    const error = caught(() => checkQuery(query));
    expect(error).toMatchObject({ exit: EXIT.usage, message });
    expect(error.next).not.toBe('');
  });
});
