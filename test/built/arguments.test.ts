import { describe, expect, test } from 'vitest';
import { runBuilt, runShell } from './run-built.ts';

const shown = (text: string): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
  !/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffd]/.test(text);

describe('hostile arguments are shown, not acted on', () => {
  const hostile: readonly (readonly [title: string, argument: string, seen: string])[] = [
    ['a colour sequence', '\u001b[31mred', '^[[31mred'],
    ['a title sequence', '\u001b]0;title\u0007x', '^[]0;title^Gx'],
    ['a clipboard sequence', '\u001b]52;c;aGk=\u0007', '^[]52;c;aGk=^G'],
    ['a C1 sequence', '\u009b31mred', '<U+009B>31mred'],
    ['a bidirectional override', 'a\u202eb', 'a<U+202E>b'],
    ['a carriage return', 'good\rbad', 'good^Mbad'],
  ];
  const places: readonly (readonly [title: string, argvOf: (argument: string) => string[]])[] = [
    ['an operand', (argument) => ['point', argument]],
    ['a look-up', (argument) => ['XX9', argument]],
    ['a filter', (argument) => ['points', '--meridian', argument]],
    ['a kind of caution', (argument) => ['points', '--avoid', argument]],
    ['a format', (argument) => ['point', 'BL13', '--format', argument]],
    ['a field', (argument) => ['point', 'BL13', '--fields', argument]],
    ['an unknown option', (argument) => ['point', `--${argument}`]],
    ['a help topic', (argument) => ['help', argument]],
    ['a kind of schema', (argument) => ['schema', argument]],
    ['a path', (argument) => ['lint', argument]],
    ['an output file', (argument) => ['point', 'BL13', '--output', `/nowhere/${argument}`]],
    ['a limit', (argument) => ['search', 'cough', '--limit', argument]],
  ];

  test.each(places)('as %s', async (_title, argvOf) => {
    const outcomes = await Promise.all(hostile.map(([, argument]) => runBuilt(argvOf(argument))));
    for (const [i, { out, err, exit }] of outcomes.entries()) {
      const [title, , seen] = hostile[i] ?? [];
      expect([1, 2, 66, 73], title).toContain(exit);
      expect(shown(out + err), title).toBe(true);
      expect(err, title).toContain(seen);
    }
  });

  test.each(places)('10,000 characters as %s are cut to a line', async (_title, argvOf) => {
    const { out, err, exit } = await runBuilt(argvOf('x'.repeat(10_000)));
    expect(exit).toBeGreaterThan(0);
    expect(exit).not.toBe(70);
    expect(out.length + err.length).toBeLessThan(2_500);
  });

  test('a hostile query comes back as escapes in JSON', async () => {
    const { out } = await runBuilt(['search', 'lung\u202e', '--json']);
    expect(shown(out)).toBe(true);
  });
});

describe('arguments at the edge', () => {
  test.each(["acu $'\\xff'", "acu point $'LI4\\xc3'", "acu search $'\\xed\\xa0\\x80'"])(
    '%s is not UTF-8: exit 2',
    async (line) => {
      const { out, err, exit } = await runShell(line);
      expect({ out, exit }).toEqual({ out: '', exit: 2 });
      expect(err).toContain('not valid UTF-8');
    },
  );

  test.each<[title: string, argv: string[]]>([
    ['a look-up', []],
    ['point', ['point']],
    ['search', ['search']],
    ['a filter', ['points', '--for']],
    ['a query', ['points', '--query']],
  ])('120,000 characters are refused at once: %s', async (_title, argv) => {
    const started = performance.now();
    const { exit, err } = await runBuilt([...argv, 'a'.repeat(120_000)]);
    expect(exit).toBe(2);
    expect(err).toContain('longer than 200 characters');
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('10,000 arguments are refused', async () => {
    const { exit, err } = await runBuilt(['point', ...Array.from({ length: 10_000 }, () => 'BL13')]);
    expect(exit).toBe(2);
    expect(err).toContain('are too many');
  });

  test.each<[argv: string[], exit: number, told: RegExp]>([
    [['pionts'], 1, /did you mean the command: acu points/],
    [['points', '--lim', '3'], 2, /unknown option '--lim'/],
    [['points', '--meridan', 'LU'], 2, /Did you mean --meridian/],
    [['meridians', 'extra'], 2, /too many arguments/],
    [['search', 'cough', '--limit'], 2, /argument missing/],
    [['point', ''], 2, /the query is empty/],
    [['help', 'nosuch'], 2, /no help on "nosuch"/],
    [['point', 'LU12'], 1, /LU has 11 points/],
    [['point', '--', '--json'], 1, /no point "--json"/],
    [['--', '-V'], 1, /nothing is called "-V"/],
    [['point', 'BL13', '--json', '--format', 'csv'], 2, /two formats at once/],
    [['point', 'BL13', '--format', 'xml'], 2, /unknown format "xml".*\n.*Formats: table, json/],
  ])('acu %j exits %i', async (argv, exit, told) => {
    const outcome = await runBuilt(argv);
    expect(outcome.exit).toBe(exit);
    expect(outcome.out).toBe('');
    expect(outcome.err).toMatch(told);
  });
});
