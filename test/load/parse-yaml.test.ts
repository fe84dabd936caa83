import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/load/parse-yaml.ts';

const FILE = 'a.yaml';

/** `line:col rule: message` of each diagnostic, with its path where it has one. */
const told = (text: string): string[] =>
  parseYaml(text, FILE).diagnostics.map(
    ({ line, col, rule, path, message }) => `${line}:${col} ${rule}: ${path === '' ? '' : `${path}: `}${message}`,
  );

describe('what YAML allows and data may hold', () => {
  test.each<[string, string, unknown]>([
    [
      'mappings, lists and text',
      'points:\n  - code: BL13\n    hans: 肺俞\n',
      { points: [{ code: 'BL13', hans: '肺俞' }] },
    ],
    ['flow style', 'a: {b: [1, two, "three"], c: {}}\n', { a: { b: [1, 'two', 'three'], c: {} } }],
    ['block text, folded and literal', 'a: >-\n  one\n  two\nb: |\n  one\n  two\n', { a: 'one two', b: 'one\ntwo\n' }],
    ['quotes over several lines', 'a: "one\n  two"\nb: [\'x\n  y\', z]\n', { a: 'one two', b: ['x y', 'z'] }],
    ['null in its three spellings', 'a: null\nb: ~\nc:\n', { a: null, b: null, c: null }],
    [
      'only true and false are truth values (NO, yes, on are text)',
      'a: true\nb: NO\nc: yes\nd: on\ne: y\n',
      { a: true, b: 'NO', c: 'yes', d: 'on', e: 'y' },
    ],
    [
      'a date, a time and octal digits of YAML 1.1 are not special',
      'a: 2026-11-22\nb: 1:30\nc: 012\n',
      { a: '2026-11-22', b: '1:30', c: 12 },
    ],
    ['one mark of a document at the top', '---\na: 1\n', { a: 1 }],
    ['the end of a document', 'a: 1\n...\n', { a: 1 }],
    ['a byte-order mark at the start', '\ufeffa: 1\n', { a: 1 }],
    ['CRLF', 'a: 1\r\nb: "x\r\n  y"\r\n', { a: 1, b: 'x y' }],
    [
      'comments on their own lines, after a word, and two spaces after prose',
      '# x\na: one # y\nb: two words  # z\nc: [1] # w\nd: "q" #v\n',
      { a: 'one', b: 'two words', c: [1], d: 'q' },
    ],
    ['a hash inside a word or in quotes', 'a: C#4\nb: "one #two"\n', { a: 'C#4', b: 'one #two' }],
    ['hanzi outside the first plane, private use, joined emoji', 'a: 𠮷\ue000👩‍⚕️\n', { a: '𠮷\ue000👩‍⚕️' }],
    ['keys that look like numbers, as text', '1: a\n1.0: b\n', { 1: 'a', '1.0': 'b' }],
    [
      'quotes that end in an escape or a doubled quote',
      "a: \"x\\\\\"\nb: 'y'''\nc: \"\"\nd: ''\n",
      { a: 'x\\', b: "y'", c: '', d: '' },
    ],
    ['brackets in prose', 'a: one [two\nb: three} four\n', { a: 'one [two', b: 'three} four' }],
    ['a literal top level that is no mapping', '- a\n- b\n', ['a', 'b']],
  ])('%s', (_title, text, value) => {
    expect(parseYaml(text, FILE)).toMatchObject({ value, diagnostics: [] });
  });
});

describe('the text itself', () => {
  test.each<[string, string, string[]]>([
    [
      'a byte-order mark in the middle',
      'a: 1\n\ufeffb: 2\n',
      ['2:1 character: U+FEFF is a byte-order mark inside the text; remove it'],
    ],
    [
      'a CR of its own',
      'a: 1\rb: 2\n',
      ['1:5 character: U+000D is a line end of its own; save the file with LF or CRLF line ends'],
    ],
    ['NUL', 'a: x\0y\n', ['1:5 character: U+0000 is a control character; remove it']],
    ['a raw escape', 'a: \u001b[31m\n', ['1:4 character: U+001B is a control character; remove it']],
    ['a raw C1 control', 'a: \u009b31m\n', ['1:4 character: U+009B is a control character; remove it']],
    ['half a character', 'a: \ud800x\n', ['1:4 character: U+D800 is half a character; type the whole one again']],
    ['NEL', 'a: x\u0085y\n', ['1:5 character: U+0085 is an unusual line break; use a plain one']],
    ['a line separator', 'a: x\u2028y\n', ['1:5 character: U+2028 is an unusual line break; use a plain one']],
    ['a paragraph separator', 'a: x\u2029y\n', ['1:5 character: U+2029 is an unusual line break; use a plain one']],
    [
      'VT and FF',
      'a: \v\nb: \f\n',
      [
        '1:4 character: U+000B is an unusual line break; use a plain one',
        '2:4 character: U+000C is an unusual line break; use a plain one',
      ],
    ],
    ['a change of direction', 'a: x\u202ey\n', ['1:5 character: U+202E changes the direction of text; remove it']],
    ['an isolate', 'a: x\u2066y\n', ['1:5 character: U+2066 changes the direction of text; remove it']],
    ['a space without width', 'a: x\u200by\n', ['1:5 character: U+200B is invisible; remove it']],
    ['a joiner outside an emoji', 'a: x\u200dy\n', ['1:5 character: U+200D is invisible; remove it']],
    ['a tag character', 'a: x\u{e0041}\n', ['1:5 character: U+E0041 is invisible; remove it']],
    [
      'what was lost before',
      'a: h\ufffdgu\n',
      ['1:5 character: U+FFFD stands for a character that was lost; restore it from the source'],
    ],
    [
      'the same in escapes: clipboard control',
      'a: "\\e]52;c;x\\a"\n',
      ['1:4 character: a: U+001B is a control character; remove it'],
    ],
    [
      'the same in escapes: half a character',
      'a:\n  - "\\ud800"\n',
      ['2:5 character: a[0]: U+D800 is half a character; type the whole one again'],
    ],
    [
      'the same in escapes: a carriage return',
      'a: "x\\r\\ny"\n',
      ['1:4 character: a: U+000D is a line end of its own; save the file with LF or CRLF line ends'],
    ],
    ['the same in escapes: in a key', '"a\\e": 1\n', ['1:1 character: U+001B is a control character; remove it']],
    [
      'a line of more than 100 KiB',
      `a: 1\nb: ${'x'.repeat(102_500)}\n`,
      ['2:1 limit: a line longer than 100 KiB; break it'],
    ],
    [
      'a text of more than 16 MiB',
      'a: 1\n'.repeat(3_400_000),
      ['1:1 limit: longer than 16 MiB; split it into several files'],
    ],
    ['an empty text', '', ['1:1 empty: no data']],
    ['only comments', '# one\n\n# two\n', ['1:1 empty: no data']],
    ['only a mark', '---\n', ['1:1 empty: no data']],
    ['only null', '~\n', ['1:1 empty: no data']],
  ])('%s', (_title, text, expected) => {
    expect(told(text)).toEqual(expected);
    expect(parseYaml(text, FILE).value).toBeUndefined();
  });
});

describe('YAML that is refused', () => {
  test.each<[string, string, string[]]>([
    [
      'an alias',
      'a: &x 1\nb: *x\n',
      [
        '1:4 yaml: anchors (&) are not read; quote the value if it begins with "&"',
        '2:4 yaml: aliases (*) are not read; quote the value if it begins with "*"',
      ],
    ],
    ['an alias of nothing', 'a: *x\n', ['1:4 yaml: aliases (*) are not read; quote the value if it begins with "*"']],
    [
      'text that begins with a star',
      'a: * note\n',
      ['1:4 yaml: aliases (*) are not read; quote the value if it begins with "*"'],
    ],
    [
      'text that begins with an ampersand',
      'a: & note\n',
      ['1:4 yaml: anchors (&) are not read; quote the value if it begins with "&"'],
    ],
    ['an alias of itself', '&a [*a]\n', ['1:1 yaml: anchors (&) are not read; quote the value if it begins with "&"']],
    ['a merge key', 'a:\n  <<: {b: 1}\n', ['2:3 yaml: a: merge keys (<<) are not read; write the keys out']],
    ['the prototype as a key', 'a:\n  __proto__: {b: 1}\n', ['2:3 yaml: a: the key __proto__ is not allowed']],
    [
      'constructor and prototype as keys',
      'constructor: 1\n"prototype": 2\n',
      ['1:1 yaml: the key constructor is not allowed', '2:1 yaml: the key prototype is not allowed'],
    ],
    [
      'a tag of code',
      'a: !!js/function "x"\n',
      ['1:4 yaml: tags (!) are not read; quote the value if it begins with "!"'],
    ],
    [
      'a tag that YAML would drop',
      'a: !important\n',
      ['1:4 yaml: tags (!) are not read; quote the value if it begins with "!"'],
    ],
    [
      'tags of YAML 1.1',
      'a: !!binary aGk=\nb: !!set {x}\nc: !!omap [x: 1]\nd: !!timestamp 2026-01-01\n',
      [1, 2, 3, 4].map((line) => `${line}:4 yaml: tags (!) are not read; quote the value if it begins with "!"`),
    ],
    [
      'a directive that would turn NO into false',
      '%YAML 1.1\n---\na: NO\n',
      ['1:1 yaml: directives (%) are not read; remove the line'],
    ],
    [
      'a directive of a version to come',
      '%YAML 9.9\n---\na: 1\n',
      ['1:1 yaml: directives (%) are not read; remove the line'],
    ],
    ['a second document', 'a: 1\n---\nb: 2\n', ['2:1 yaml: a second document begins here; a file holds one']],
    [
      'text after the end of the document',
      'a: 1\n...\nb\n',
      ['3:1 yaml: a second document begins here; a file holds one'],
    ],
    ['a list as a key', '? [a]\n: 1\n', ['1:3 yaml: a key must be text']],
    ['a mapping as a key', '{{a: 1}: 2}\n', ['1:2 yaml: a key must be text']],
    ['an empty key', ': 1\n', ['1:1 yaml: a key is missing before ":"']],
    [
      'a key of more than 1024 characters',
      `${'x'.repeat(1030)}: 1\n`,
      ['1:1 yaml: a key longer than 1024 characters; is a quote missing?'],
    ],
    [
      'a key that stands twice',
      'a:\n  b: 1\n  c: 2\n  b: 3\n',
      ['4:3 duplicate-key: a: "b" stands twice; first on line 2'],
    ],
    [
      'a key in two forms of the same letters',
      'e\u0301: 1\n\u00e9: 2\n',
      ['2:1 duplicate-key: "é" stands twice; first on line 1'],
    ],
    [
      'more than 2000 keys',
      Array.from({ length: 2005 }, (_, i) => `k${i}: 1\n`).join(''),
      ['2001:6 limit: more than 2000 keys in one mapping'],
    ],
    [
      'a number that loses digits',
      'a: 123456789012345678901234567890\n',
      ['1:4 yaml: a: 123456789012345678901234567890 cannot be kept exactly as a number; quote it if it is text'],
    ],
    [
      'numbers that are none',
      'a: .inf\nb: .nan\nc: 1e999\n',
      ['.inf', '.nan', '1e999'].map(
        (n, i) => `${i + 1}:4 yaml: ${'abc'[i]}: ${n} cannot be kept exactly as a number; quote it if it is text`,
      ),
    ],
  ])('%s', (_title, text, expected) => {
    expect(told(text)).toEqual(expected);
    expect(parseYaml(text, FILE).value).toBeUndefined();
  });
});

describe('a mistake is told where it was made, in words that help', () => {
  const quoteIt = (sign: string) => `a value cannot begin with "${sign}"; quote it`;
  test.each<[string, string, string[]]>([
    ['a tab as indentation', 'a:\n\tb: 1\n', ['2:1 yaml: a tab indents this line; use spaces']],
    ['a second colon', 'name: Foo: bar\n', ['1:7 yaml: a second ": " in the value; quote the value']],
    ['text that begins with @', 'a: @x\n', [`1:4 yaml: ${quoteIt('@')}`]],
    ['text that begins with %', 'a: %x\n', [`1:4 yaml: ${quoteIt('%')}`]],
    ['text that begins with a backtick', 'a: `x`\n', [`1:4 yaml: ${quoteIt('`')}`]],
    [
      'text that begins with |',
      'a: | x\n',
      ['1:6 yaml: text right after "|" or ">"; quote the value, or begin the text on the next line'],
    ],
    [
      'text that begins with >',
      'a: > x\n',
      ['1:6 yaml: text right after "|" or ">"; quote the value, or begin the text on the next line'],
    ],
    ['a quote that is never closed', 'a: "x\nb: 1\n', ['1:4 yaml: the quote opened here is never closed']],
    [
      'a quote that is cut off by the next record',
      'p:\n  - a: "x\n    b: 1\n  - a: "y"\n',
      ['2:8 yaml: the quote opened here is never closed'],
    ],
    [
      'a quote that the next one closes',
      'p:\n  - a: "x\n      b: "y"\n    c: 1\n',
      ['2:8 yaml: the quote opened here closes on a later line; is a closing quote missing?'],
    ],
    [
      'a quote over two lines with another behind it',
      'a: "x\n  y" "z"\n',
      ['1:4 yaml: the quote opened here closes on a later line; is a closing quote missing?'],
    ],
    ['an escaped quote as the last character', 'a: "x\\"\n', ['1:4 yaml: the quote opened here is never closed']],
    ['a doubled quote as the last character', "a: 'x''\n", ['1:4 yaml: the quote opened here is never closed']],
    ['an apostrophe at the start', "a: 'tis\n", ['1:4 yaml: the quote opened here is never closed']],
    [
      'a bracket that is never closed',
      'p:\n  - a: [1, 2\n    b: 3\n  - c: 4\n',
      ['2:8 yaml: "[" opened here is never closed'],
    ],
    ['a brace that is never closed, at the end', 'a: {b: 1\n', ['1:4 yaml: "{" opened here is never closed']],
    ['a bracket closed by a brace', 'a: {b: [1, 2}\nc: 1\n', ['1:8 yaml: "[" opened here is closed by "}"']],
    ['a bracket too many', 'a: ]\n', ['1:4 yaml: unexpected "]"']],
    ['a key out of line', 'a:\n  b: 1\n c: 2\n', ['3:2 yaml: not in line with the keys above; check the indentation']],
    [
      'a key indented below a value',
      'a: 1\n  b: 2\n',
      [
        '1:4 yaml: runs on into the next line, which holds a key; a colon or a comma is missing, or that line is indented wrongly',
      ],
    ],
    [
      'a key without a colon',
      'a: 1\nfoo\nb: 2\n',
      [
        '2:1 yaml: runs on into the next line, which holds a key; a colon or a comma is missing, or that line is indented wrongly',
      ],
    ],
    ['a last key without a colon', 'a: 1\nfoo\n', ['2:1 yaml: a colon is missing after this key']],
    ['a list entry out of line', 'p:\n  - a: 1\n   b: 2\n', ['3:4 yaml: "- " is missing, or the indentation is wrong']],
    [
      'a list on the line of its key',
      'a: - b\n',
      ['1:4 yaml: a list begins on the line below its key, or is written [a, b]'],
    ],
    ['a comma too many', 'a: [1,,2]\n', ['1:7 yaml: an entry is missing between two commas']],
    ['a comma too few', 'a: {b: "1" c: 2}\n', ['1:12 yaml: unexpected text; a comma is missing before it, or a quote']],
    ['a comma too few between quotes', 'a: ["x" "y"]\n', ['1:9 yaml: a comma or a colon is missing before this']],
    [
      'text after a quote',
      'a: "x" y\n',
      ['1:8 yaml: unexpected text after the value; quote the whole value, or check the indentation'],
    ],
    [
      'a key at the level of a list',
      '- a\nb: 1\n',
      ['2:1 yaml: unexpected text after the value; quote the whole value, or check the indentation'],
    ],
    ['an unknown escape', 'a: "\\q"\n', ['1:5 yaml: unknown escape \\q; write \\\\ for a backslash']],
    ['a comment too near', 'a: "x"#y\n', ['1:7 yaml: a space is missing before "#"']],
    [
      'block lines inside brackets',
      'a: [\n  - b\n  ]\n',
      ['2:3 yaml: lines with "- " or "key:" cannot stand inside [ ] or { }'],
    ],
    [
      'a comment that cuts a text of several lines',
      't: foo bar\n  baz #4 q\n  more\n',
      [
        '1:4 space-hash: t: " #" begins a comment, and the text after it is lost; quote the value, or write "  # " if it is one',
        '3:3 yaml: not in line with the keys above; check the indentation; " #" on the line above begins a comment',
      ],
    ],
    [
      'several mistakes, in their order',
      'a: @x\nb: ok\nc: [1\nd: "y\n',
      [
        `1:4 yaml: ${quoteIt('@')}`,
        '3:4 yaml: "[" opened here is never closed',
        '4:4 yaml: the quote opened here is never closed',
      ],
    ],
  ])('%s', (_title, text, expected) => {
    expect(told(text)).toEqual(expected);
    expect(parseYaml(text, FILE).value).toBeUndefined();
  });

  test.each([
    ['a word right after the hash', 'note: needle 1 cun #deep\n', { note: 'needle 1 cun' }],
    ['one space before the hash, after prose', 'note: see point # 3\n', { note: 'see point' }],
    ['in a list in brackets', 'note: [needle #deep\n  , x]\n', { note: ['needle', 'x'] }],
  ])('text lost to a comment is told, and the rest stays usable: %s', (_title, text, value) => {
    const parsed = parseYaml(text, FILE);
    expect(parsed.diagnostics).toMatchObject([{ rule: 'space-hash', line: 1 }]);
    expect(parsed.value).toEqual(value);
  });

  test('at most twenty are told, then how many more there are', () => {
    const { diagnostics } = parseYaml(Array.from({ length: 30 }, (_, i) => `k${i}: @x\n`).join(''), FILE);
    expect(diagnostics).toHaveLength(21);
    expect(diagnostics.at(-1)).toMatchObject({ rule: 'more', file: FILE, line: 21, path: '', message: 'and 10 more' });
  });

  test('of very many, that there are at least so many more', () => {
    expect(parseYaml('a: *x\n'.repeat(3000), FILE).diagnostics.at(-1)).toMatchObject({
      message: 'and at least 81 more',
    });
  });

  test('of bad characters, the exact number', () => {
    expect(parseYaml('\0'.repeat(5000), FILE).diagnostics.at(-1)).toMatchObject({ message: 'and 4980 more' });
  });
});

describe('locate', () => {
  const text =
    '# data\npoints:\n  - code: BL13\n    names: { hans: 肺俞, pinyin: Fèishū }\n    positions:\n      - prone\n      - side\n';
  const { locate } = parseYaml(text, FILE);
  test.each<[string, (string | number)[], [number, number]]>([
    ['the whole', [], [2, 1]],
    ['a key', ['points'], [2, 1]],
    ['a record', ['points', 0], [3, 5]],
    ['a value, by its key', ['points', 0, 'code'], [3, 5]],
    ['a key in braces', ['points', 0, 'names', 'pinyin'], [4, 24]],
    ['an entry of a list', ['points', 0, 'positions', 1], [7, 9]],
    ['a key that is missing: where it should be', ['points', 0, 'names', 'korean'], [4, 5]],
    ['an entry that is missing', ['points', 7, 'code'], [2, 1]],
    ['a path through a value', ['points', 0, 'code', 'x', 1], [3, 5]],
    ['a key that is nowhere', ['nope'], [2, 1]],
  ])('%s', (_title, path, [line, col]) => {
    expect(locate(path)).toEqual({ line, col });
  });

  test('says the start where nothing could be read', () => {
    expect(parseYaml('\0', FILE).locate(['points', 0])).toEqual({ line: 1, col: 1 });
    expect(parseYaml('', FILE).locate([])).toEqual({ line: 1, col: 1 });
  });
});
