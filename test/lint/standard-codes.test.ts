import { describe, expect, test } from 'vitest';
import { isExtraGroup, partsOf, standardOf } from '../../src/lint/standard-codes.ts';

describe('a code has a group and a number', () => {
  test.each([
    ['BL13', 'BL', 13],
    ['EX-HN5', 'EX-HN', 5],
    ['N-HN-54', 'N-HN', 54],
    ['GV24+', 'GV24+', 0],
  ])('%s', (code, group, number) => {
    expect(partsOf(code)).toEqual({ group, number });
  });
});

describe('a code belongs to one standard', () => {
  test.each([
    ['LU11', 'who-2008'],
    ['LU12', 'other'],
    ['GV28', 'who-2008'],
    ['GV29', 'gb-2006'],
    ['GV30', 'other'],
    ['EX-HN15', 'who-1991-extra'],
    ['EX-HN16', 'other'],
    ['EX-CA1', 'who-1991-extra'],
    ['EX-B9', 'who-1991-extra'],
    ['EX-B10', 'other'],
    ['EX-UE11', 'who-1991-extra'],
    ['EX-LE12', 'who-1991-extra'],
    ['EX-LE13', 'other'],
    ['N-HN-54', 'other'],
  ])('%s: %s', (code, standard) => {
    expect(standardOf(code)).toBe(standard);
  });
});

test('extra groups are those of WHO', () => {
  expect(['EX-HN', 'EX-CA', 'BL', 'N-HN'].map(isExtraGroup)).toEqual([true, true, false, false]);
});
