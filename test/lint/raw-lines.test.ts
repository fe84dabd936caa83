import { describe, expect, test } from 'vitest';
import { lintFiles } from '../../src/lint/lint-files.ts';
import { commentsSwallowNoText } from '../../src/lint/rules/comments-swallow-no-text.ts';
import { linesEndClean } from '../../src/lint/rules/lines-end-clean.ts';
import { authoredFile } from './load-fixture.ts';

const places = (text: string, rule: typeof linesEndClean) =>
  lintFiles([authoredFile(text, 'a.yaml')], null, [rule]).map(({ line, col }) => `${line}:${col}`);
const word = (text: string) =>
  `crisis_words:\n  - id: a\n    words: [b]\n    text: ${text}\n    urgency: none\n    sources: []\n`;

describe('lines of a file end clean', () => {
  test.each([
    ['LF and a final newline', word('c'), []],
    ['CRLF', word('c').replaceAll('\n', '\r\n'), []],
    ['a space at the end', word('c '), ['4:12']],
    ['a space before CRLF', word('c ').replaceAll('\n', '\r\n'), ['4:12']],
    ['a tab in a comment', `#\there\n${word('c')}`, ['1:2']],
    ['a tab and a space: one finding a line', `# \there \n${word('c')}`, ['1:3']],
  ])('%s', (_title, text, expected) => {
    expect(places(text, linesEndClean)).toEqual(expected);
  });
});

describe('a comment swallows no text', () => {
  test.each([
    ['a value without the sign', word('c'), []],
    ['a comment on its own line', `# a comment # and more\n${word('c')}`, []],
    ['the end of a plain value', word('needle 1 cun #deep'), ['4:24']],
    ['a quoted value', word('"needle #2 first"'), []],
    ['a folded value', word('>-\n      needle #2 first\n      and #3'), []],
    ['a comment behind a quoted sign', word('"needle #2" # twice'), ['4:23']],
    ['a sign without a space before it', word('needle#2'), []],
  ])('%s', (_title, text, expected) => {
    expect(places(text, commentsSwallowNoText)).toEqual(expected);
  });
});
