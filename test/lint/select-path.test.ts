import { describe, expect, test } from 'vitest';
import { eachText } from '../../src/lint/each-text.ts';
import { selectPath } from '../../src/lint/select-path.ts';

const value = { a: [{ b: 1, c: { x: 'p', y: null } }, { b: 2 }, { d: [['q'], []] }], e: null };

describe('a pattern selects', () => {
  test.each([
    ['the value itself when it is empty', '', [[[], value]]],
    [
      'a key of every item of a list',
      'a[].b',
      [
        [['a', 0, 'b'], 1],
        [['a', 1, 'b'], 2],
      ],
    ],
    ['every key of an object that is not null', 'a[].c.*', [[['a', 0, 'c', 'x'], 'p']]],
    ['lists in lists', 'a[].d[][]', [[['a', 2, 'd', 0, 0], 'q']]],
    ['nothing below null', 'e.f', []],
    ['nothing where there is no list', 'a[].b[]', []],
    ['nothing where there is no such key', 'z', []],
    ['no key that every object inherits', 'constructor', []],
  ])('%s', (_title, pattern, expected) => {
    expect([...selectPath(value, pattern)].map(({ path, value: found }) => [path, found])).toEqual(expected);
  });
});

test('every text of a value is found with its path', () => {
  expect([...eachText(value)]).toEqual([
    { path: ['a', 0, 'c', 'x'], text: 'p' },
    { path: ['a', 2, 'd', 0, 0], text: 'q' },
  ]);
});
