import fs from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { EXIT } from '../../src/model/errors.ts';
import { writeAll } from '../../src/store/write-all.ts';
import { caught } from './caught.ts';
import { runScript } from './run-script.ts';
import { scratchFolder } from './scratch-folder.ts';

const folder = scratchFolder();

afterEach(() => vi.restoreAllMocks());

/** A system that takes at most `most` bytes a call, and first gives the answers named. */
function systemTakes(most: number, ...answers: string[]): { written: () => string } {
  const taken: Buffer[] = [];
  vi.spyOn(fs, 'writeSync').mockImplementation(((_fd: number, bytes: Uint8Array, from: number) => {
    const answer = answers.shift();
    if (answer !== undefined && answer !== '') throw Object.assign(new Error(answer), { code: answer });
    const part = Buffer.from(bytes.subarray(from, from + most));
    taken.push(part);
    return part.length;
  }) as typeof fs.writeSync);
  return { written: () => Buffer.concat(taken).toString('utf8') };
}

describe('writeAll', () => {
  test('writes the rest after a short write, though it ends inside a character', () => {
    const system = systemTakes(2);
    expect(writeAll(1, '足三里 ST36\n')).toBe('written');
    expect(system.written()).toBe('足三里 ST36\n');
  });

  test('waits while the reader is slow, and loses nothing', () => {
    const system = systemTakes(3, 'EAGAIN', '', 'EAGAIN', 'EINTR', '');
    expect(writeAll(1, 'abcdef')).toBe('written');
    expect(system.written()).toBe('abcdef');
  });

  test('writes nothing for an empty text', () => {
    systemTakes(1, 'EIO');
    expect(writeAll(1, '')).toBe('written');
  });

  test.each(['EPIPE', 'EOF', 'ECONNRESET'])('says that the reader is gone (%s)', (code) => {
    systemTakes(2, '', code);
    expect(writeAll(1, 'abcdef')).toBe('closed');
  });

  test.each([
    ['ENOSPC', 'cannot write output: no space left'],
    ['EDQUOT', 'cannot write output: no space left'],
    ['EFBIG', 'cannot write output: no space left (the size limit of files is reached)'],
    ['EIO', 'cannot write output: the disk reports a write error'],
    ['EBADF', 'cannot write output: it is closed'],
    ['EWHATEVER', 'cannot write output: EWHATEVER'],
  ])('a failed write (%s) is an error that says that the output is incomplete', (code, message) => {
    systemTakes(2, '', code);
    const error = caught(() => writeAll(1, 'abcdef'));
    expect(error).toMatchObject({ exit: EXIT.io, message });
    expect(error.next).toMatch(/^The output is incomplete\. [A-Z].+\.$/);
  });

  test('a bug of ours stays one', () => {
    vi.spyOn(fs, 'writeSync').mockImplementation(() => {
      throw new TypeError('ours');
    });
    expect(() => writeAll(1, 'x')).toThrow(TypeError);
  });

  test('writes to a file what was given', () => {
    const fd = fs.openSync(join(folder, 'out'), 'w');
    expect(writeAll(fd, '穴位\n'.repeat(50_000))).toBe('written');
    fs.closeSync(fd);
    expect(fs.readFileSync(join(folder, 'out'), 'utf8')).toBe('穴位\n'.repeat(50_000));
  });

  test.runIf(process.platform === 'linux')('a full device is noticed', () => {
    const fd = fs.openSync('/dev/full', 'w');
    expect(caught(() => writeAll(fd, 'x'))).toMatchObject({
      exit: EXIT.io,
      message: 'cannot write output: no space left',
    });
    fs.closeSync(fd);
  });
});

describe.runIf(process.platform !== 'win32')('writeAll in a real process', { timeout: 60_000 }, () => {
  const SCRIPT = `
  const { writeAll } = await import(src + 'store/write-all.ts');
  try { process.stderr.write(writeAll(1, 'abcdefghi\\n'.repeat(100000))); }
  catch (error) { process.stderr.write(error.exit + ' ' + error.message); }`;

  test.each([
    ['a reader that stops early is no error', '$NODE | head -c 10 > /dev/null', 'closed'],
    [
      'a slow reader gets every byte',
      '$NODE | (sleep 0.5; test $(wc -c) = 1000000 && printf " whole" >&2)',
      'written whole',
    ],
    [
      'a file that may not grow is an error',
      `(ulimit -f 1; $NODE > "$OUT")`,
      '74 cannot write output: no space left (the size limit of files is reached)',
    ],
    [
      'a closed output is an error or nothing, never a crash',
      '$NODE >&-',
      /^(written|74 cannot write output: it is closed)$/,
    ],
  ])('%s', (_title, shell, expected) => {
    const { stderr } = runScript(SCRIPT, `OUT=${join(folder, 'limited')}; ${shell}`);
    if (typeof expected === 'string') expect(stderr).toBe(expected);
    else expect(stderr).toMatch(expected);
  });
});
