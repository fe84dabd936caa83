import { describe, expect, test } from 'vitest';
import { runBuilt, runShell } from './run-built.ts';

const trace = /\n {4}at |node:internal/;

describe('a reader that goes away', () => {
  test.each<[title: string, line: string, out: RegExp]>([
    ['after a line of a long list', 'acu indications | head -1', /^id .*\n$/],
    ['after ten bytes of a card', 'acu BL13 | head -c 10', /^BL13 {2}F/],
    ['after ten bytes of much JSON', 'acu sources --json | head -c 10', /^\[\n {2}\{/],
    ['at once', 'acu sources --json | true', /^$/],
    ['before anything is written', 'acu sources --json | (exec <&-; sleep 0.3)', /^$/],
  ])('%s: exit 0, nothing on stderr', async (_title, line, out) => {
    const outcome = await runShell(`${line}; echo "\${PIPESTATUS[0]}" >&2`);
    expect(outcome.err).toBe('0\n');
    expect(outcome.out).toMatch(out);
  });
});

describe('a reader that is slow', () => {
  test('gets every byte of an answer larger than a pipe holds', async () => {
    const { out } = await runBuilt(['sources', '--json']);
    const size = Buffer.byteLength(out);
    expect(size).toBeGreaterThan(65_536 * 2);
    const slow = await runShell('set -o pipefail; acu sources --json | (sleep 0.5; wc -c)');
    expect({ ...slow, out: slow.out.trim() }).toEqual({ out: String(size), err: '', exit: 0 });
    expect(JSON.parse(out)).toBeInstanceOf(Array);
  });
});

describe('an output that cannot be written', () => {
  test.each(['acu BL13', 'acu sources --json', 'acu --help', 'acu point --help', 'acu help codes', 'acu --version'])(
    '%s to a full disk exits 74 and says so',
    async (line) => {
      const { err, exit } = await runShell(`${line} > /dev/full`);
      expect(exit).toBe(74);
      expect(err).toMatch(/^acu: cannot write output: no space left\n {2}The output is incomplete\..*\n$/);
    },
  );

  test('a size limit of files exits 74', async () => {
    const { err, exit } = await runShell(
      'trap "" XFSZ; d=$(mktemp -d); cd "$d"; ulimit -f 1; acu sources --json > x; e=$?; cd /; rm -r "$d"; exit $e',
    );
    expect(exit).toBe(74);
    expect(err).toContain('no space left');
  });

  test.each<[title: string, line: string, exits: number[]]>([
    ['stdout is closed', 'acu BL13 >&-', [0, 74]],
    ['stdout and stderr are closed', 'acu BL13 >&- 2>&-', [0, 74]],
    ['all three are closed', 'acu BL13 <&- >&- 2>&-', [0, 74]],
    ['stderr is closed and nothing is found', 'acu point XX9 2>&-', [1]],
    ['stderr is full and nothing is found', 'acu point XX9 2> /dev/full', [1]],
    ['stderr is closed and the usage is wrong', 'acu points --nonsense 2>&-', [2]],
    ['stderr is full and the usage is wrong', 'acu points --nonsense 2> /dev/full', [2]],
  ])('%s: the exit code says it', async (_title, line, exits) => {
    const { err, exit } = await runShell(line);
    expect(exits).toContain(exit);
    expect(err).not.toMatch(trace);
  });

  test('what is found is printed although stderr is closed', async () => {
    const { out, exit } = await runShell('acu point BL13 XX9 --json 2>&-');
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toHaveLength(1);
  });
});

describe('stdin', () => {
  test.each(['point BL13', 'points --meridian LU', 'search cough', 'BL13', '--help', 'version'])(
    'is not touched by acu %s: it returns though nothing closes it',
    async (line) => {
      expect((await runBuilt(line.split(' '), { stdin: 'open' })).exit).toBe(0);
    },
  );

  test('is not needed: closed, it changes nothing', async () => {
    expect(await runShell('acu point BL13 --brief <&-')).toEqual(await runShell('acu point BL13 --brief'));
  });

  test.each<[title: string, argv: string[], stdin: string, codes: string[]]>([
    ['one operand a line', ['point', '-'], 'BL13\nLU1\n', ['BL13', 'LU1']],
    ['comments, blank lines, columns', ['point', '-'], '# mine\n\nBL13\tFèishū\nLU1', ['BL13', 'LU1']],
    ['a look-up', ['-'], '肺俞\nhegu\n', ['BL13', 'LI4']],
    ['a byte-order mark and CRLF', ['point', '-'], '\ufeffBL13\r\nLU1\r\n', ['BL13', 'LU1']],
  ])('is read for "-": %s', async (_title, argv, stdin, codes) => {
    const { out, exit } = await runBuilt([...argv, '--json'], { stdin });
    expect(exit).toBe(0);
    expect(JSON.parse(out).map((record: { code: string }) => record.code)).toEqual(codes);
  });

  test.each<[title: string, line: string, exit: number, told: RegExp]>([
    ['closed, which Node opens empty', 'acu point - <&-', 2, /stdin holds nothing to read/],
    ['not UTF-8', "printf 'BL13\\n\\xff\\n' | acu point -", 65, /standard input:2:1: not UTF-8/],
    ['a folder', 'acu point - < /', 66, /standard input/],
    ['empty', 'acu point - < /dev/null', 2, /stdin holds nothing to read/],
  ])('that is %s is an error that says so', async (_title, line, exit, told) => {
    const outcome = await runShell(line);
    expect({ out: outcome.out, exit: outcome.exit }).toEqual({ out: '', exit });
    expect(outcome.err).toMatch(told);
  });
});

describe('messages and data', () => {
  test('a partial answer prints the good ones and names the bad one', async () => {
    const { out, err, exit } = await runBuilt(['point', 'LI4', 'XX9', '--json']);
    expect(exit).toBe(1);
    expect(err).toBe('acu: no point "XX9"\n');
    expect(JSON.parse(out)).toMatchObject([{ code: 'LI4' }]);
  });

  test.each<[signal: NodeJS.Signals, exit: number]>([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])('%s ends it quietly with %i', async (signal, exit) => {
    const outcome = await runBuilt(['point', '-'], {
      stdin: 'open',
      started: (kill) => setTimeout(() => kill(signal), 400),
    });
    expect(outcome).toEqual({ out: '', err: '', exit });
  });
});
