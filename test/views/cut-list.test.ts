import { expect, test } from 'vitest';
import { cutList } from '../../src/views/cut-list.ts';

test.each([
  ['few are all printed', ['a', 'b'], 3, 'a · b'],
  ['as many as may be are all printed', ['a', 'b', 'c'], 3, 'a · b · c'],
  ['one more takes no more room than its count', ['a', 'b', 'c', 'd'], 3, 'a · b · c · d'],
  ['more are counted', ['a', 'b', 'c', 'd', 'e'], 3, 'a · b · c · 2 more'],
  ['none are nothing', [], 3, ''],
])('%s', (_title, items, most, text) => {
  expect(cutList(items, most)).toBe(text);
});
