import { expect, test } from 'vitest';
import { isCode } from '../../src/search/is-code.ts';

test.each([
  ['LI4', true],
  ['ＬＩ４', true],
  ['大肠4', true],
  ['Hegu', false],
  ['合谷', false],
  ['四白', false],
])('%s is a code: %s', (text, is) => {
  expect(isCode(text)).toBe(is);
});
