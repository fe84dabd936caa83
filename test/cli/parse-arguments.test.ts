import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/command-table.ts';
import { lookUp } from '../../src/cli/commands/look-up.ts';
import { point } from '../../src/cli/commands/point.ts';
import { points } from '../../src/cli/commands/points.ts';
import { search } from '../../src/cli/commands/search.ts';
import { parseArguments } from '../../src/cli/parse-arguments.ts';
import { UsageError } from '../../src/model/errors.ts';
import { widthOf } from '../../src/render/wrap-text.ts';

const refusal = (call: () => unknown): UsageError => {
  try {
    call();
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

describe('what a command says of itself is what the parser makes of no option', async () => {
  const asked = await Promise.all(COMMANDS.map(async ({ name, load }) => [`acu ${name}`, await load()] as const));
  test.each([...asked, ['acu', lookUp] as const])('%s', (call, command) => {
    const words = Array.from({ length: command.words === 'any' ? 3 : command.words }, (_, i) => `word${i}`);
    const { operands, options } = parseArguments(call, command, words);
    expect(operands).toEqual(words);
    expect(options).toEqual({ pager: true, ...command.defaults });
    if (command.words !== 'any') refusal(() => parseArguments(call, command, [...words, 'extra']));
  });
});

describe('operands and options are told apart', () => {
  test.each<[title: string, argv: string[], operands: string[], options: object]>([
    ['operands alone', ['BL13', 'LU1'], ['BL13', 'LU1'], {}],
    ['options between operands', ['BL13', '--json', 'LU1'], ['BL13', 'LU1'], { json: true }],
    ['--json takes no operand with it', ['--json', 'BL13'], ['BL13'], { json: true }],
    ['a value behind an equals sign', ['--format=yaml', 'BL13'], ['BL13'], { format: 'yaml' }],
    ['a short option with its value', ['-fyaml'], [], { format: 'yaml' }],
    ['--fields is split at commas', ['--fields', 'code, names.pinyin'], [], { fields: ['code', 'names.pinyin'] }],
    ['--fields may be repeated', ['--fields', 'code', '--fields', 'names'], [], { fields: ['code', 'names'] }],
    ['the last of two widths counts', ['--width', '40', '--width', '60'], [], { width: 60 }],
    ['behind "--" everything is an operand', ['--', '--json', '-x'], ['--json', '-x'], {}],
    ['a lone dash is an operand', ['-'], ['-'], {}],
    ['--no-pager turns the pager off', ['--no-pager'], [], { pager: false }],
  ])('%s', (_title, argv, operands, options) => {
    const parsed = parseArguments('acu point', point, argv);
    expect(parsed.operands).toEqual(operands);
    expect(parsed.options).toMatchObject(options);
    expect(parsed.help).toBeNull();
  });

  test.each<[argv: string[], options: object]>([
    [['--meridian', 'LU,LI', '--meridian', 'BL'], { meridian: ['LU', 'LI', 'BL'] }],
    [['--for', 'cough', '--for', 'wheezing'], { for: ['cough', 'wheezing'] }],
    [['--avoid', 'pregnancy:caution, heart'], { avoid: ['pregnancy:caution', 'heart'] }],
  ])('filters may be repeated or joined by commas: %j', (argv, options) => {
    expect(parseArguments('acu points', points, argv).options).toMatchObject(options);
  });
});

describe('wrong usage says what is wrong and what was meant', () => {
  test.each<[title: string, argv: string[], message: RegExp, next: RegExp]>([
    ['an unknown option', ['--jsn'], /unknown option '--jsn'/, /Did you mean --json\?.*acu point --help/],
    ['a shortened option is not guessed', ['--wid', '40'], /unknown option '--wid'/, /acu point --help/],
    ['an option without its value', ['--format'], /'-f, --format <format>' argument missing/, /acu point --help/],
    ['an unknown format', ['-f', 'jsn'], /unknown format "jsn"/, /Did you mean json\? Formats: table, json/],
    ['a format like nothing', ['-f', 'xxxxxxx'], /unknown format "xxxxxxx"/, /^Formats: table, json/],
    ['an unknown colour choice', ['--color', 'blue'], /unknown colour choice "blue"/, /auto, always, never/],
    ['an empty field', ['--fields', 'code,,names'], /empty name/, /--fields code,names.pinyin/],
  ])('%s', (_title, argv, message, next) => {
    const { message: said, next: step } = refusal(() => parseArguments('acu point', point, argv));
    expect(said).toMatch(message);
    expect(step).toMatch(next);
  });

  test.each(['0', '-3', 'abc', '1e3', '0x10', ' 5 ', '99999999999', 'NaN', 'Infinity', '1.5', '٣', '', '1001'])(
    '--limit "%s" is no whole number from 1 to 1000',
    (value) => {
      const { message } = refusal(() => parseArguments('acu search', search, [`--limit=${value}`]));
      expect(message).toContain('--limit must be a whole number from 1 to 1000');
    },
  );

  test.each(['1', '10', '1000'])('--limit %s is one', (value) => {
    expect(parseArguments('acu search', search, ['--limit', value]).options['limit']).toBe(Number(value));
  });

  test.each(COMMANDS.map((entry) => [entry.name, entry] as const))(
    'acu %s: an operand too many is refused, not ignored, where none is taken',
    async (name, entry) => {
      const asked = await entry.load();
      const takesOperands = /Arguments:/.test(parseArguments(`acu ${name}`, asked, ['--help']).help ?? '');
      const parse = () => parseArguments(`acu ${name}`, asked, ['extra']);
      if (takesOperands) expect(parse().operands).toEqual(['extra']);
      else expect(refusal(parse).message).toContain('too many arguments');
    },
  );
});

describe('every command explains itself', () => {
  const all = [
    ...COMMANDS.map(({ name, load }) => [`acu ${name}`, load] as const),
    ['acu', async () => lookUp] as const,
  ] as const;

  test.each(all)('%s --help', async (call, load) => {
    const command = await load();
    const { help } = parseArguments(call, command, ['--help']);
    if (help === null) throw new Error('no help was printed');
    const lines = help.split('\n');
    expect(lines.filter((line) => widthOf(line) > 80)).toEqual([]);
    expect(help).toContain(`Usage: ${call}`);
    expect(help).toContain(command.summary.slice(0, 40));
    expect(lines.filter((line) => line.startsWith('  $ acu')).length).toBeGreaterThanOrEqual(2);
    expect(help.endsWith('\n')).toBe(true);
    expect(help).not.toMatch(/[ \t]\n|\n\n\n|\n\n$/);
    expect(help).not.toContain('\u001b');
  });

  test.each(all)('%s -h says the same, whatever stands behind it', async (call, load) => {
    const command = await load();
    const { help } = parseArguments(call, command, ['-h', 'word', '--nonsense']);
    expect(help).toBe(parseArguments(call, command, ['--help']).help);
  });

  test('the names in the table are those of the commands', async () => {
    const named = await Promise.all(COMMANDS.map(async ({ name, load }) => [name, (await load()).name]));
    expect(named.filter(([listed, own]) => listed !== own)).toEqual([]);
  });
});
