import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AcuError, EXIT } from '../../src/model/errors.ts';
import { writeFileAtomic } from '../../src/store/write-file.ts';
import { caught } from './caught.ts';
import { runScript } from './run-script.ts';
import { scratchFolder } from './scratch-folder.ts';

const onUnix = process.platform !== 'win32';
const scratch = scratchFolder();
let folder = scratch;
let made = 0;
const at = (name: string) => join(folder, name);
const read = (name: string) => fs.readFileSync(at(name), 'utf8');

beforeEach(() => {
  folder = join(scratch, String(made++));
  fs.mkdirSync(folder);
});
afterEach(() => vi.restoreAllMocks());

describe('writeFileAtomic', () => {
  test.each([
    ['text, as UTF-8', '肺俞\n', '肺俞\n'],
    ['bytes', Uint8Array.of(0x61, 0x62), 'ab'],
    ['nothing', '', ''],
  ])('writes %s, and leaves nothing else behind', (_title, data, expected) => {
    writeFileAtomic(at('new'), data, { force: false });
    expect(read('new')).toBe(expected);
    expect(fs.readdirSync(folder)).toEqual(['new']);
  });

  test('replaces a file only with force, and keeps its permissions', () => {
    fs.writeFileSync(at('old'), 'old', { mode: 0o640 });
    const error = caught(() => writeFileAtomic(at('old'), 'new', { force: false }));
    expect(error).toMatchObject({ exit: EXIT.cannotCreate, message: expect.stringMatching(/exists already/) });
    expect(error.next).toMatch(/--force/);
    expect(read('old')).toBe('old');
    writeFileAtomic(at('old'), 'new', { force: true });
    expect(read('old')).toBe('new');
    if (onUnix) expect(fs.statSync(at('old')).mode & 0o777).toBe(0o640);
  });

  test.runIf(onUnix)('gives a new file the permissions that the user is used to', () => {
    writeFileAtomic(at('new'), 'x', { force: false });
    fs.writeFileSync(at('usual'), 'x');
    expect(fs.statSync(at('new')).mode).toBe(fs.statSync(at('usual')).mode);
  });

  test('notices a file that someone else makes at the last moment', () => {
    const real = fs.linkSync;
    vi.spyOn(fs, 'linkSync').mockImplementation((from, to) => {
      fs.writeFileSync(to, 'theirs');
      real(from, to);
    });
    expect(caught(() => writeFileAtomic(at('raced'), 'ours', { force: false }))).toMatchObject({
      exit: EXIT.cannotCreate,
    });
    expect(read('raced')).toBe('theirs');
    expect(fs.readdirSync(folder)).toEqual(['raced']);
  });

  test('works where the file system has no links', () => {
    vi.spyOn(fs, 'linkSync').mockImplementation(() => {
      throw Object.assign(new Error('EPERM'), { code: 'EPERM' });
    });
    writeFileAtomic(at('new'), 'x', { force: false });
    expect(fs.readdirSync(folder)).toEqual(['new']);
    expect(read('new')).toBe('x');
  });

  test.each([
    ['a missing folder', () => at('nope/file'), /there is no such folder/],
    [
      'a path through a file',
      () => {
        fs.writeFileSync(at('file'), '');
        return at('file/file');
      },
      /a part of the path is a file/,
    ],
    [
      'a folder',
      () => {
        fs.mkdirSync(at('dir'));
        return at('dir');
      },
      /it is a folder/,
    ],
    ['a name for another system', () => at('NUL'), /device on Windows/],
    ['a name that is too long', () => at('x'.repeat(300)), /the name is too long/],
  ])('refuses %s, with force too', (_title, make, message) => {
    const path = make();
    for (const force of [false, true]) {
      const error = caught(() => writeFileAtomic(path, 'x', { force }));
      expect(error).toMatchObject({ exit: EXIT.cannotCreate });
      expect(error.message).toMatch(message);
      expect(error.next).not.toBe('');
    }
  });

  test.runIf(onUnix)('a link is refused, and replaced itself with force', () => {
    fs.writeFileSync(at('target'), 'precious');
    fs.symlinkSync('target', at('link'));
    expect(caught(() => writeFileAtomic(at('link'), 'x', { force: false }))).toMatchObject({
      exit: EXIT.cannotCreate,
      message: expect.stringMatching(/it is a link/),
    });
    writeFileAtomic(at('link'), 'new', { force: true });
    expect(fs.lstatSync(at('link')).isFile()).toBe(true);
    expect(read('link')).toBe('new');
    expect(read('target')).toBe('precious');
  });

  test.runIf(onUnix)('a dangling link is replaced with force', () => {
    fs.symlinkSync('gone', at('link'));
    writeFileAtomic(at('link'), 'new', { force: true });
    expect(read('link')).toBe('new');
    expect(fs.existsSync(at('gone'))).toBe(false);
  });

  test.runIf(onUnix)('a pipe, and a link to a device, stay what they are even with force', () => {
    execFileSync('mkfifo', [at('pipe')]);
    fs.symlinkSync('/dev/null', at('null-link'));
    for (const name of ['pipe', 'null-link']) {
      expect(caught(() => writeFileAtomic(at(name), 'x', { force: true }))).toMatchObject({ exit: EXIT.cannotCreate });
    }
    expect(fs.lstatSync(at('pipe')).isFIFO()).toBe(true);
    expect(fs.lstatSync(at('null-link')).isSymbolicLink()).toBe(true);
  });

  test.runIf(onUnix)('a folder that may not be written to is refused', () => {
    fs.chmodSync(scratch, 0o755);
    fs.chmodSync(folder, 0o555);
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid?.(65534);
    try {
      expect(caught(() => writeFileAtomic(at('new'), 'x', { force: false }))).toMatchObject({
        exit: EXIT.cannotCreate,
        message: expect.stringMatching(/permission denied/),
      });
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  });

  test.runIf(onUnix)('a file that may not grow: the old one stays whole', { timeout: 60_000 }, () => {
    fs.writeFileSync(at('old'), 'old');
    const { stdout } = runScript(
      `const { writeFileAtomic } = await import(src + 'store/write-file.ts');
       try { writeFileAtomic(process.env.OUT, 'x'.repeat(100000), { force: true }); }
       catch (error) { process.stdout.write(error.exit + ' ' + error.message.replace(process.env.OUT, 'OUT')); }`,
      `export OUT='${at('old')}'; ulimit -f 1; $NODE`,
    );
    expect(stdout).toMatch(/^74 cannot write OUT: no space left/);
    expect(read('old')).toBe('old');
    expect(fs.readdirSync(folder)).toEqual(['old']);
  });
});

describe('when the system fails at any call', () => {
  const CALLS = [
    'lstatSync',
    'statSync',
    'openSync',
    'writeSync',
    'fchmodSync',
    'fsyncSync',
    'closeSync',
    'linkSync',
    'renameSync',
  ] as const;

  /** Makes the n-th call from now fail; says whether it came to that. */
  function failAt(n: number, code: string): () => boolean {
    let calls = 0;
    for (const name of CALLS) {
      const real: (...args: never[]) => unknown = fs[name];
      vi.spyOn(fs, name).mockImplementation(((...args: never[]) => {
        if (++calls !== n) return real(...args);
        if (name === 'closeSync') real(...args);
        throw Object.assign(new Error(code), { code });
      }) as never);
    }
    return () => calls >= n;
  }

  test.each([
    ['ENOSPC', true],
    ['ENOSPC', false],
    ['EIO', true],
    ['EIO', false],
    ['EACCES', true],
  ])('with %s (force: %s), the old file is whole, no other is left, and the error is ours', (code, force) => {
    let n = 1;
    for (; n < 50; n++) {
      folder = join(scratch, `${made++}`);
      fs.mkdirSync(folder);
      if (force) fs.writeFileSync(at('file'), 'old');
      const failed = failAt(n, code);
      let thrown: unknown;
      try {
        writeFileAtomic(at('file'), 'new', { force });
      } catch (error) {
        thrown = error;
      }
      const didFail = failed();
      vi.restoreAllMocks();
      if (!didFail) break;
      expect(thrown).toBeInstanceOf(AcuError);
      expect(fs.readdirSync(folder)).toEqual(force ? ['file'] : []);
      if (force) expect(read('file')).toBe('old');
    }
    expect(n).toBeGreaterThan(5);
    expect(read('file')).toBe('new');
  });
});
