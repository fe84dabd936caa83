import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeJson, safeText } from '../../src/render/safe-text.ts';
import { prose } from './any-text.ts';

const anything = fc.string({ unit: 'binary', maxLength: 100 });

/** What a terminal may act on, written down again and apart from the source. */
const isHostile = (code: number): boolean =>
  (code < 0x20 && code !== 0x0a) ||
  (code >= 0x7f && code <= 0x9f) ||
  [0x61c, 0x200b, 0x200e, 0x200f, 0x2028, 0x2029, 0x2060, 0xfeff].includes(code) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2066 && code <= 0x2069) ||
  (code >= 0xd800 && code <= 0xdfff) ||
  (code >= 0xe0000 && code <= 0xe007f);

const hostileIn = (text: string): number[] =>
  [...text].map((character) => character.codePointAt(0) ?? 0).filter(isHostile);

describe('safeText', () => {
  test.each([
    ['ESC is shown with a caret', '\u001b[31m', '^[[31m'],
    ['NUL is shown with a caret', 'a\0b', 'a^@b'],
    ['a carriage return is shown with a caret', 'a\rb', 'a^Mb'],
    ['DEL is shown with a caret', '\u007f', '^?'],
    ['a tab is a space', 'a\tb', 'a b'],
    ['a newline stays', 'a\nb', 'a\nb'],
    ['a C1 control is named', '\u009b2J', '<U+009B>2J'],
    ['a bidirectional override is named', 'a\u202eb', 'a<U+202E>b'],
    ['a zero-width space is named', 'a\u200bb', 'a<U+200B>b'],
    ['a byte order mark is named', '\ufeffa', '<U+FEFF>a'],
    ['a tag character is named', 'a\u{e0041}', 'a<U+E0041>'],
    ['a lone surrogate is named', 'a\ud83db', 'a<U+D83D>b'],
    ['a joiner between letters is named', 'a\u200db', 'a<U+200D>b'],
    ['a joiner inside an emoji stays', '👨‍👩‍👧', '👨‍👩‍👧'],
    ['a joiner after a skin tone stays', '👩🏽‍⚕️', '👩🏽‍⚕️'],
    ['names in every script stay', 'Fèishū 肺俞 ハイユ 폐수 Phế du', 'Fèishū 肺俞 ハイユ 폐수 Phế du'],
  ])('%s', (_title, text, safe) => {
    expect(safeText(text)).toBe(safe);
  });

  test('leaves nothing that a terminal acts on', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(hostileIn(safeText(text))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('knows every character by itself', () => {
    const joiner = 0x200d;
    for (let code = 0; code <= 0xe0fff; code++) {
      const character = String.fromCodePoint(code);
      const changes = isHostile(code) || code === joiner;
      if ((safeText(character) !== character) !== changes) expect.unreachable(`U+${code.toString(16)}`);
    }
  });

  test('does nothing the second time', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(safeText(safeText(text))).toBe(safeText(text));
      }),
      { numRuns: 500 },
    );
  });

  test('leaves ordinary text unchanged', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(safeText(text)).toBe(text);
      }),
    );
  });
});

describe('safeJson', () => {
  test.each([
    ['a bidirectional override becomes an escape', '"\u202e"', '"\\u202e"'],
    ['a character beyond the first plane becomes two', '"\u{e0041}"', '"\\udb40\\udc41"'],
    ['the layout stays', '{\n  "a": 1\n}', '{\n  "a": 1\n}'],
  ])('%s', (_title, json, safe) => {
    expect(safeJson(json)).toBe(safe);
  });
});
