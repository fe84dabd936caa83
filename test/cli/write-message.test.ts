import { describe, expect, test } from 'vitest';
import { writeMessage } from '../../src/cli/write-message.ts';
import { fakeIo } from './fake-io.ts';

const said = (text: string): string => {
  const io = fakeIo();
  writeMessage(io.stderr, text);
  return io.err();
};

describe('what is said on stderr is safe to show', () => {
  test.each<[title: string, text: string, shown: string]>([
    ['plain words as they are', 'acu: no point "肺俞"', 'acu: no point "肺俞"\n'],
    ['several lines', 'a\nb', 'a\nb\n'],
    ['an escape sequence in caret form', '\u001b[31mred', '^[[31mred\n'],
    ['a bell, a return and a delete', '\u0007\r\u007f', '^G^M^?\n'],
    ['a bidirectional override by its number', 'a\u202eb', 'a<U+202E>b\n'],
    ['a C1 control by its number', '\u009b31m', '<U+009B>31m\n'],
  ])('%s', (_title, text, shown) => {
    expect(said(text)).toBe(shown);
  });

  test('a long line is cut, the others are not', () => {
    const [first, second] = said(`${'x'.repeat(10_000)}\nnext`).split('\n');
    expect(first).toMatch(/^x+…$/);
    expect(first?.length).toBeLessThan(1_100);
    expect(second).toBe('next');
  });

  test('a stream that cannot be written is no second error', () => {
    const closed = {
      write: () => {
        throw new Error('closed');
      },
    };
    expect(() => writeMessage(closed, 'words')).not.toThrow();
  });
});
