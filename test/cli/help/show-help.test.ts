import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../../src/cli/command-table.ts';
import { TOPICS } from '../../../src/cli/help/show-help.ts';
import { PREFERENCE_KEYS } from '../../../src/cli/preferences.ts';
import { EXIT } from '../../../src/model/errors.ts';
import { FORMATS } from '../../../src/render/formats.ts';
import { widthOf } from '../../../src/render/wrap-text.ts';
import { runFake } from '../fake-io.ts';

/** Help needs no data: a folder that is not there proves it. */
const noData = { dataHome: { form: 'compiled', path: '/nowhere' } } as const;
const help = (...argv: string[]) => runFake(argv, noData);

describe('the overview', () => {
  test.each([[[]], [['--help']], [['-h']], [['help']], [['help', '--help']], [['help', 'help']]])(
    'acu %j prints it on stdout, exit 0',
    async (argv) => {
      const { out, err, exit } = await help(...argv);
      expect({ err, exit }).toEqual({ err: '', exit: 0 });
      expect(out).toBe((await help()).out);
    },
  );

  test('names every command and every topic, each on a line of its own', async () => {
    const { out } = await help();
    const words = out.split('\n').map((line) => /^ {2}([a-z-]+) +\S/.exec(line)?.[1]);
    expect(words.filter((word) => word !== undefined)).toEqual([...COMMANDS, ...TOPICS].map((entry) => entry.name));
  });

  test('says that it is no medical advice', async () => {
    expect((await help()).out).toContain('not medical advice');
  });

  test('is at most 80 columns wide, whatever the terminal is', async () => {
    const { out } = await runFake([], { ...noData, terminal: { columns: 200 }, env: { COLUMNS: '40' } });
    expect(out.split('\n').filter((line) => widthOf(line) > 80)).toEqual([]);
  });
});

describe('topics and commands', () => {
  test.each<[topic: string, words: readonly string[]]>([
    ['formats', FORMATS],
    ['environment', PREFERENCE_KEYS],
    ['environment', PREFERENCE_KEYS.map((key) => `ACU_${key.toUpperCase()}`)],
  ])('the page on %s names every one there is: %j', async (topic, words) => {
    const { out } = await help('help', topic);
    expect(words.filter((word) => !new RegExp(`\\b${word}\\b`).test(out))).toEqual([]);
  });

  test.each(['codes', 'cun', 'formats', 'sources', 'exit-codes', 'environment', 'user-data'])(
    'acu help %s is a page of at most 80 columns',
    async (topic) => {
      const { out, err, exit } = await help('help', topic);
      expect({ err, exit }).toEqual({ err: '', exit: 0 });
      expect(out.startsWith(`${topic}\n`)).toBe(true);
      expect(out.split('\n').length).toBeGreaterThan(6);
      expect(out.split('\n').filter((line) => widthOf(line) > 80)).toEqual([]);
    },
  );

  test.each([['help'], ['help', 'formats'], ['point', '--help'], ['help', 'search']])(
    'acu %s %s fits a narrow terminal',
    async (...argv) => {
      const { out } = await runFake(argv, { ...noData, terminal: { columns: 40, rows: 24 } });
      // Command lines and single words are not broken: they are to be copied.
      const prose = out.split('\n').filter((line) => !/^ +(?:\$ )?acu /.test(line) && /\S \S/.test(line));
      expect(prose.filter((line) => widthOf(line) > 40)).toEqual([]);
    },
  );

  test('acu help exit-codes names every exit code', async () => {
    const { out } = await help('help', 'exit-codes');
    expect(Object.values(EXIT).filter((code) => !new RegExp(`^${code}\\s`, 'm').test(out))).toEqual([]);
  });

  test.each(COMMANDS.map(({ name }) => name).filter((name) => !TOPICS.some((topic) => topic.name === name)))(
    'acu help %s says the same as acu %s --help',
    async (name) => {
      const asked = await help('help', name);
      const own = await help(name, '--help');
      expect(own).toEqual({ ...asked, exit: 0 });
      expect(own.out).toContain('Usage: ');
    },
  );

  test('the topic "sources" hides no command: acu sources --help still explains it', async () => {
    expect((await help('sources', '--help')).out).toContain('Usage: acu sources');
  });

  test.each<[word: string, told: string]>([
    ['formts', 'Did you mean formats?'],
    ['pionts', 'Did you mean points?'],
    ['zzzzzzzz', 'Topics and commands: codes, cun'],
  ])('acu help %s is refused and helped on', async (word, told) => {
    const { out, err, exit } = await help('help', word);
    expect({ out, exit }).toEqual({ out: '', exit: 2 });
    expect(err).toContain(`no help on "${word}"`);
    expect(err).toContain(told);
  });
});

describe('the version', () => {
  test.each(['-V', '--version'])('acu %s is one line', async (flag) => {
    expect(await help(flag)).toEqual({ out: 'acu 1.2.3\n', err: '', exit: 0 });
  });
});
