import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/load/parse-yaml.ts';

const deep = (open: string, levels: number, close = '') => open.repeat(levels) + close.repeat(levels);
const indented = (levels: number, line: string) =>
  Array.from({ length: levels }, (_, i) => `${' '.repeat(i)}${line}\n`).join('');
const TOO_DEEP = /nested more than 64 levels deep/;

describe('a text made to do harm', () => {
  /** Each of these once aborted the process, or held it for seconds to minutes: the runner's time limit is the guard. */
  const bombs: [title: string, text: string, message: RegExp][] = [
    ['brackets, 2000 deep', deep('[', 2000), TOO_DEEP],
    ['brackets, closed', deep('[', 2000, ']'), TOO_DEEP],
    ['braces, 5000 deep', deep('{', 5000), TOO_DEEP],
    ['braces as keys, 300 deep', `${deep('{', 300)}a${': 1}'.repeat(300)}`, TOO_DEEP],
    ['dashes on one line', deep('- ', 3000), TOO_DEEP],
    ['question marks on one line', deep('? ', 2000), TOO_DEEP],
    ['question marks, 400 deep, valid YAML', `${deep('? ', 400)}a`, TOO_DEEP],
    ['colons on one line', deep(': ', 2000), TOO_DEEP],
    ['keys on one line', deep('a: ', 2000), TOO_DEEP],
    ['dashes and question marks in turn', deep('- ? ', 1000), TOO_DEEP],
    ['block mappings by indentation', indented(400, 'a:'), TOO_DEEP],
    ['block lists by indentation', indented(400, '-'), TOO_DEEP],
    ['brackets over many lines', deep('[\n', 2000), TOO_DEEP],
    ['brackets below a key in a list', `a:\n  - b: ${deep('[{x: ', 500)}`, TOO_DEEP],
    ['brackets in a list of plain texts that end a quote early', `a: "\n${deep('[', 2000)}`, /quote/],
    ['a second bomb behind the end of a document', `a: 1\n---\n${deep('[', 2000)}`, /second document/],
    [
      'a billion laughs',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'.replace(/./g, (c, i: number) => `${c}: &${c} [${`*${'abcdefghi'[i]},`.repeat(9)}]\n`)}`,
      /anchors/,
    ],
    [
      '5,000 keys in one mapping',
      Array.from({ length: 5_000 }, (_, i) => `k${i}: v\n`).join(''),
      /more than 2000 keys/,
    ],
    ['880 errors and more', 'a: ]\n'.repeat(3_000), /at least/],
    ['commas', `[${',\n'.repeat(10_000)}]`, /and at least \d+ more/],
    ['colons in braces', `{${':\n'.repeat(10_000)}}`, /and at least \d+ more/],
    ['commas on one line', `[${','.repeat(20_000)}]`, /and more; the rest was not read/],
    ['errors and comments in turn', '- a: b #c\n  x\n'.repeat(2_000), /and at least \d+ more/],
    ['5,001 quotes', '"\n'.repeat(5_001), /quote/],
    ['anchors', `- ${'&a '.repeat(5_000)}`, /and more; the rest was not read/],
    ['tags', '!a '.repeat(5_000), /and more; the rest was not read/],
    ['aliases', '*a\n'.repeat(5_000), /and at least \d+ more/],
    ['directives', '%YAML 1.1\n'.repeat(5_000), /at least/],
    ['documents', '---\n'.repeat(5_000), /second document/],
    ['200 kB of spaces', `a: ${' '.repeat(200_000)}b`, /100 KiB/],
    ['a line of 500 kB', 'x'.repeat(500_000), /100 KiB/],
    ['one value of 280 kB', `a: |\n${'  x\n'.repeat(70_000)}`, /256 KiB/],
    ['one list in brackets of 300 kB', `a: [\n${'  x,\n'.repeat(60_000)}]`, /256 KiB/],
    ['backslashes', `"${'\\'.repeat(100_000)}`, /quote/],
    ['escaped quotes', `"${'\\"'.repeat(50_000)}`, /quote/],
    ['10,000 controls', '\u001b'.repeat(10_000), /control character/],
  ];
  test.each(bombs)('is refused at once: %s', (_title, text, message) => {
    const parsed = parseYaml(text, 'bomb.yaml');
    expect(parsed.value).toBeUndefined();
    expect(parsed.diagnostics.length).toBeLessThanOrEqual(21);
    expect(parsed.diagnostics.map((diagnostic) => diagnostic.message).join('\n')).toMatch(message);
  });

  test('does no more harm by coming twice in one process', () => {
    for (const [, text] of bombs.filter(([, , message]) => message === TOO_DEEP))
      for (let i = 0; i < 2; i++) expect(parseYaml(text, 'bomb.yaml').value).toBeUndefined();
  });
});

describe('a text that is only long', () => {
  test.each([
    ['20,000 blank lines', `a:\n${'\n'.repeat(20_000)}  b: 1\n`, { a: { b: 1 } }],
    ['20,000 comments at the top', `${'# x\n'.repeat(20_000)}a: 1\n`, { a: 1 }],
    ['20,000 comments behind a list', `a:\n  - 1\n  - 2\n  - 3\n${'#\n'.repeat(20_000)}`, { a: [1, 2, 3] }],
  ])('is read: %s', (_title, text, value) => {
    expect(parseYaml(text, 'long.yaml').value).toEqual(value);
  });
});

describe('the depth', () => {
  test.each([
    ['brackets', (n: number) => deep('[', n, ']')],
    ['dashes', (n: number) => `${deep('- ', n)}x`],
    ['keys', (n: number) => `${indented(n, 'a:').trimEnd()} x`],
    ['brackets in a block', (n: number) => `a:\n  - b: ${deep('[', n - 3, ']')}`],
  ])('of 64 levels of %s is read, and of 65 is not', (_title, make) => {
    expect(parseYaml(make(64), 'a.yaml').diagnostics).toEqual([]);
    expect(parseYaml(make(65), 'a.yaml').diagnostics).toMatchObject([
      { rule: 'limit', message: expect.stringMatching(TOO_DEEP) },
    ]);
  });

  test('does not grow with brackets in prose, quotes and comments', () => {
    const prose = `a: |\n${'  [ { - ? [\n'.repeat(100)}b: "${'[{ '.repeat(100)}"\nc: >-\n${'  ( [ {\n'.repeat(100)}# ${'['.repeat(200)}\nd: x [[[[ {{{{\n`;
    expect(parseYaml(prose, 'a.yaml').diagnostics).toEqual([]);
  });
});
