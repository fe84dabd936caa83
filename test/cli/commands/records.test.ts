import { describe, expect, test } from 'vitest';
import { KINDS, type Kind } from '../../../src/model/kinds.ts';
import { compiledData } from '../compiled-data.ts';
import { idsOf, recordsOf, runFake, type Setup } from '../fake-io.ts';

const dataHome = compiledData();
const acu = (argv: readonly string[], setup: Setup = {}) => runFake(argv, { dataHome, ...setup });

const one: readonly (readonly [command: string, kind: Kind, word: string, id: string])[] = [
  ['point', 'point', '肺俞', 'BL13'],
  ['meridian', 'meridian', 'lung', 'LU'],
  ['category', 'category', 'LUO-connecting', 'luo-connecting'],
  ['indication', 'indication', 'Cough', 'cough'],
  ['pattern', 'pattern', 'Lung qi deficiency', 'lung-qi-deficiency'],
  ['region', 'region', 'upper back', 'upper-back'],
  ['protocol', 'protocol', 'upper-back-pain', 'upper-back-pain'],
  ['source', 'source', 'who-2008', 'who-2008'],
];

describe('the command of a kind', () => {
  test.each(one)('acu %s finds a %s by %j', async (command, kind, word, id) => {
    const outcome = await acu([command, word, '--json']);
    expect(outcome).toMatchObject({ exit: 0, err: '' });
    expect(recordsOf(outcome)).toMatchObject([{ kind, [KINDS[kind].id]: id }]);
  });

  test.each<[argv: string[], id: string]>([
    [['protocol', 'low', 'back', 'pain'], 'low-back-pain'],
    [['category', 'back', 'shu'], 'back-shu'],
    [['meridian', 'large', 'intestine'], 'LI'],
    [['indication', 'chest', 'pain'], 'chest-pain'],
    [['pattern', 'lung', 'qi', 'deficiency'], 'lung-qi-deficiency'],
  ])('acu %j: words that are nothing by themselves are one name', async (argv, id) => {
    expect(idsOf(await acu([...argv, '--json']))).toEqual([id]);
  });

  test('a word that ids hold is answered by these ids', async () => {
    expect((await acu(['category', 'luo'])).err).toBe('acu: no category "luo"; did you mean luo-connecting?\n');
  });

  test.each(one)('acu %s prints one entry an operand, in operand order', async (command, _kind, _word, id) => {
    expect(idsOf(await acu([command, id, id, '--json']))).toEqual([id, id]);
  });

  test.each(one)('acu %s prints a card for people', async (command, _kind, _word, id) => {
    const { out, err, exit } = await acu([command, id]);
    expect({ err, exit }).toEqual({ err: '', exit: 0 });
    expect(out.length).toBeGreaterThan(100);
    expect(out.endsWith('\n')).toBe(true);
    expect(out.endsWith('\n\n')).toBe(false);
  });

  test.each(one)('acu %s without an operand is wrong usage, with an example that works', async (command) => {
    const { out, err, exit } = await acu([command]);
    expect({ out, exit }).toEqual({ out: '', exit: 2 });
    const example = /Like: acu (\S+ \S+)/.exec(err)?.[1]?.split(' ') ?? [];
    expect(example[0]).toBe(command);
    expect((await acu(example)).exit).toBe(0);
  });

  test.each(one)('acu %s names what it does not find and prints the rest, exit 1', async (command, kind, _word, id) => {
    const outcome = await acu([command, 'xyzzy', id, '--json']);
    expect(outcome.exit).toBe(1);
    expect(outcome.err).toBe(`acu: no ${kind} "xyzzy"\n`);
    expect(idsOf(outcome)).toEqual([id]);
  });

  test.each(one)('acu %s prints [] when it finds nothing', async (command) => {
    expect(await acu([command, 'xyzzy', '--json'])).toMatchObject({ out: '[]\n', exit: 1 });
    expect(await acu([command, 'xyzzy'])).toMatchObject({ out: '', exit: 1 });
  });

  test.each(one)('acu %s reads operands from stdin', async (command, _kind, _word, id) => {
    expect(idsOf(await acu([command, '-', '--json'], { stdin: `${id}\tmore\n` }))).toEqual([id]);
  });

  test.each<[argv: string[], told: RegExp]>([
    [['point', 'LU12'], /LU12 does not exist: LU has 11 points/],
    [['point', 'IG5'], /"IG5" is ambiguous: LI5, SI5/],
    [['indication', 'coug'], /no indication "coug"; did you mean cough\?/],
    [['meridian', 'qiao'], /"qiao" is ambiguous: YINHV, YANGHV/],
    [['source', 'who-2007'], /did you mean who-2008/],
    [['protocol', 'BL13'], /no protocol "BL13"/],
  ])('acu %j exits 1 and says why', async (argv, told) => {
    const { out, err, exit } = await acu(argv);
    expect({ out, exit }).toEqual({ out: '', exit: 1 });
    expect(err).toMatch(told);
  });

  test.each(one)('acu %s refuses an operand of more than 200 characters at once', async (command) => {
    const started = performance.now();
    const { exit, err } = await acu([command, 'a'.repeat(100_000)]);
    expect(exit).toBe(2);
    expect(err.length).toBeLessThan(700);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('what is not found is shown in caret form', async () => {
    expect((await acu(['point', '\u001b[31mX\u202e'])).err).toBe('acu: no point "^[[31mX<U+202E>"\n');
  });
});

describe('a list command', () => {
  const lists: readonly (readonly [command: string, kind: Kind])[] = [
    ['points', 'point'],
    ['meridians', 'meridian'],
    ['categories', 'category'],
    ['indications', 'indication'],
    ['patterns', 'pattern'],
    ['regions', 'region'],
    ['protocols', 'protocol'],
    ['sources', 'source'],
  ];

  test.each(lists)('acu %s prints one bare array of every %s', async (command, kind) => {
    const outcome = await acu([command, ...(kind === 'point' ? ['--standard', 'all'] : []), '--json']);
    const records = recordsOf(outcome);
    const { counts } = JSON.parse((await acu(['version', '--json'])).out);
    expect(outcome).toMatchObject({ exit: 0, err: '' });
    expect(records).toHaveLength(counts[kind]);
    expect(records.every((record) => record['kind'] === kind)).toBe(true);
  });

  test.each(lists)('acu %s: all records have the same keys, kind and id first', async (command, kind) => {
    const keys = recordsOf(await acu([command, '--json'])).map((record) => Object.keys(record).join(' '));
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(new RegExp(`^kind ${KINDS[kind].id} `));
  });

  test.each(lists)('acu %s: every id stands in the table', async (command, kind) => {
    const [table, answer] = await Promise.all([acu([command, '--width', '200']), acu([command, '--json'])]);
    const first = new Set(table.out.split('\n').map((line) => line.split(' ')[0]));
    expect(idsOf(answer).filter((id) => !first.has(String(id)))).toEqual([]);
    expect(kind).not.toBe('');
  });

  test('of a kind without records says so, and exits 1', async () => {
    const empty = compiledData((records) => ({ ...records, protocol: [] }));
    expect(await runFake(['protocols', '--json'], { dataHome: empty })).toEqual({
      out: '[]\n',
      err: 'acu: no protocol in the data\n',
      exit: 1,
    });
    expect((await runFake(['protocols'], { dataHome: empty })).out).toBe('');
    expect((await runFake(['protocols', '--ndjson'], { dataHome: empty })).out).toBe('');
    expect((await runFake(['protocols', '--format', 'csv', '--fields', 'id,name'], { dataHome: empty })).out).toBe(
      'id,name\n',
    );
  });
});

describe('options of single commands', () => {
  test('a group of categories is all of them', async () => {
    expect(idsOf(await acu(['category', 'five-shu', '--json']))).toEqual([
      'jing-well',
      'ying-spring',
      'shu-stream',
      'jing-river',
      'he-sea',
    ]);
  });

  test.each([['--brief'], [], ['--full']])(
    'AVOID and CAUTION stand in the card of a point with %j',
    async (...option) => {
      const { out } = await acu(['point', 'LI4', ...option.flat()]);
      expect(out).toMatch(/AVOID.*pregnancy/i);
      expect(out).toMatch(/CAUTION.*artery/i);
    },
  );

  test('--brief and --full at once are refused', async () => {
    expect((await acu(['point', 'LI4', '--brief', '--full'])).exit).toBe(2);
  });

  test('a sheet prints red flags and verdict before points', async () => {
    const { out } = await acu(['protocol', 'upper-back-pain']);
    expect(out.indexOf('EMERGENCY')).toBeGreaterThan(0);
    expect(out.search(/against sham|sham/i)).toBeGreaterThan(out.indexOf('EMERGENCY'));
    expect(out.search(/^BL13\b/m)).toBeGreaterThan(out.search(/sham/i));
  });
});
