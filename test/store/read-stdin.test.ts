import fs from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { EXIT } from '../../src/model/errors.ts';
import { readStdin } from '../../src/store/read-stdin.ts';
import { caught } from './caught.ts';
import { runScript } from './run-script.ts';

const SCRIPT = `
const { readStdin } = await import(src + 'store/read-stdin.ts');
try { process.stdout.write(JSON.stringify(readStdin({ bytes: 200000 }))); }
catch (error) { process.stdout.write(error.exit + ' ' + error.message); }`;

afterEach(() => vi.restoreAllMocks());

/** Answers of the system, one a call. */
function readsGive(...answers: (string | Uint8Array)[]): void {
  vi.spyOn(fs, 'readSync').mockImplementation(((_fd: number, into: Buffer) => {
    const answer = answers.shift() ?? new Uint8Array();
    if (typeof answer === 'string') throw Object.assign(new Error(answer), { code: answer });
    into.set(answer);
    return answer.length;
  }) as typeof fs.readSync);
}

describe('standard input', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  test('is put together from its parts, though one ends inside a character', () => {
    const whole = bytes('肺俞\nBL13\n');
    readsGive(whole.subarray(0, 2), whole.subarray(2));
    expect(readStdin()).toBe('肺俞\nBL13\n');
  });

  test('is waited for while it has nothing yet', () => {
    readsGive('EAGAIN', 'EAGAIN', bytes('a'), 'EINTR', bytes('b'));
    expect(readStdin()).toBe('ab');
  });

  test('ends where Windows says that a pipe ends', () => {
    readsGive(bytes('a'), 'EOF');
    expect(readStdin()).toBe('a');
  });

  test.each([
    ['is closed', ['EBADF'], EXIT.noInput, 'standard input: is closed'],
    ['is a folder', ['EISDIR'], EXIT.noInput, 'standard input: is a folder'],
    ['is too long', [bytes('123456')], EXIT.badData, 'standard input:1:1: larger than 5 bytes'],
    ['is not UTF-8', [Uint8Array.of(0x61, 0xff)], EXIT.badData, 'standard input:1:2: not UTF-8: byte FF at offset 1'],
  ])('that %s is refused', (_title, answers, exit, message) => {
    readsGive(...answers);
    const error = caught(() => readStdin({ bytes: 5 }));
    expect(error).toMatchObject({ exit, message });
    expect(error.next).not.toBe('');
  });
});

describe.runIf(process.platform !== 'win32')('standard input of a real process', { timeout: 60_000 }, () => {
  test.each([
    ['a pipe is read to its end', '(printf one; sleep 0.3; printf two) | $NODE', '"onetwo"'],
    ['an empty one is an empty text', '$NODE < /dev/null', '""'],
    ['a folder is refused', '$NODE < .', '66 standard input: is a folder'],
    ['an endless one is refused at the limit', 'yes | $NODE', '65 standard input:1:1: larger than 200000 bytes'],
  ])('%s', (_title, shell, expected) => {
    expect(runScript(SCRIPT, shell)).toMatchObject({ stdout: expected, stderr: '', status: 0 });
  });
});
