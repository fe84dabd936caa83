import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { EXIT } from '../../src/model/errors.ts';
import { ContentError } from '../../src/store/content-error.ts';
import { readTextFile } from '../../src/store/read-text-file.ts';
import { caught } from './caught.ts';
import { scratchFolder } from './scratch-folder.ts';

const folder = scratchFolder();
const at = (name: string) => join(folder, name);
const write = (name: string, content: string | Uint8Array) => {
  fs.writeFileSync(at(name), content);
  return at(name);
};

afterEach(() => vi.restoreAllMocks());

describe('a path that cannot be read', () => {
  const onUnix = process.platform !== 'win32';
  const rows: [title: string, make: () => string, exit: number, message: RegExp, next: RegExp][] = [
    ['is missing', () => at('nope'), EXIT.noInput, /nope: no such file/, /spelling/],
    [
      'goes through a file',
      () => join(write('plain', 'x'), 'y'),
      EXIT.noInput,
      /a part of the path is a file/,
      /spelling/,
    ],
    ['is a folder', () => folder, EXIT.noInput, /is a folder/, /Name a file/],
    ['is empty', () => '', EXIT.usage, /file name is empty/, /Name a file/],
    ['holds a null character', () => at('a\0b'), EXIT.noInput, /null character/, /spelling/],
    ['is too long', () => at('x'.repeat(300)), EXIT.noInput, /name is too long/, /shorter/],
  ];
  test.each(rows)('that %s', (_title, make, exit, message, next) => {
    const error = caught(() => readTextFile(make()));
    expect(error).toMatchObject({ exit });
    expect(error.message).toMatch(message);
    expect(error.next).toMatch(next);
  });

  const unixRows: typeof rows = [
    [
      'is a link in a circle',
      () => {
        fs.symlinkSync(at('loop-b'), at('loop-a'));
        fs.symlinkSync(at('loop-a'), at('loop-b'));
        return at('loop-a');
      },
      EXIT.noInput,
      /too many links/,
      /file itself/,
    ],
    [
      'is a dangling link: names the target',
      () => {
        fs.symlinkSync('gone.yaml', at('dangling'));
        return at('dangling');
      },
      EXIT.noInput,
      /dangling: is a link to gone\.yaml, which does not exist/,
      /Mend the link/,
    ],
    [
      'is a pipe without a writer: does not wait for one',
      () => {
        execFileSync('mkfifo', [at('pipe')]);
        return at('pipe');
      },
      EXIT.noInput,
      /pipe: is not a regular file/,
      /"-"/,
    ],
    ['is an endless device', () => '/dev/zero', EXIT.noInput, /not a regular file/, /"-"/],
  ];
  test.runIf(onUnix).each(unixRows)('that %s', (_title, make, exit, message, next) => {
    const error = caught(() => readTextFile(make()));
    expect(error).toMatchObject({ exit });
    expect(error.message).toMatch(message);
    expect(error.next).toMatch(next);
  });

  test.runIf(onUnix)('that may not be read', () => {
    const path = write('secret', 'x');
    fs.chmodSync(path, 0);
    // The superuser may read everything: give the rights up for the call.
    const isRoot = process.geteuid?.() === 0;
    fs.chmodSync(folder, 0o755);
    if (isRoot) process.seteuid?.(65534);
    try {
      const error = caught(() => readTextFile(path));
      expect(error).toMatchObject({ exit: EXIT.noInput, message: `${path}: permission denied` });
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  });

  test('that fails while it is read', () => {
    const path = write('failing', 'x');
    vi.spyOn(fs, 'readSync').mockImplementation(() => {
      throw Object.assign(new Error('EIO'), { code: 'EIO' });
    });
    expect(caught(() => readTextFile(path))).toMatchObject({ exit: EXIT.noInput });
  });

  test('an error of our own making is not dressed up as one of the system', () => {
    const path = write('bug', 'x');
    vi.spyOn(fs, 'readSync').mockImplementation(() => {
      throw new TypeError('ours');
    });
    expect(() => readTextFile(path)).toThrow(TypeError);
  });

  test('leaves no descriptor open, whatever happens', () => {
    const path = write('descriptor', Uint8Array.of(0xff));
    const open = vi.spyOn(fs, 'openSync');
    const close = vi.spyOn(fs, 'closeSync');
    caught(() => readTextFile(path));
    expect(open).toHaveBeenCalledTimes(1);
    expect(close).toHaveBeenCalledWith(open.mock.results[0]?.value);
  });
});

describe('the size', () => {
  test('is looked at before anything is read', () => {
    const path = at('huge');
    fs.closeSync(fs.openSync(path, 'w'));
    fs.truncateSync(path, 17 * 1024 * 1024);
    const read = vi.spyOn(fs, 'readSync');
    const error = caught(() => readTextFile(path));
    expect(error).toMatchObject({ exit: EXIT.badData, message: `${path}:1:1: larger than 16 MiB` });
    expect(error.next).toMatch(/Split/);
    expect(read).not.toHaveBeenCalled();
  });

  test.each([
    ['just at the limit is read', '12345', 'read'],
    ['one byte over the limit is refused', '123456', 'refused'],
  ])('%s', (_title, content, outcome) => {
    const path = write('sized', content);
    const read = () => readTextFile(path, { bytes: 5 });
    if (outcome === 'read') expect(read()).toBe(content);
    else expect(caught(read).message).toMatch(/larger than 5 bytes/);
  });

  test('that changes while the file is read is noticed', () => {
    const path = write('growing', 'abc');
    const real = fs.readSync;
    let first = true;
    vi.spyOn(fs, 'readSync').mockImplementation(((fd: number, into: Buffer) => {
      if (first) fs.appendFileSync(path, 'def');
      first = false;
      return real(fd, into);
    }) as typeof fs.readSync);
    expect(caught(() => readTextFile(path))).toMatchObject({
      exit: EXIT.noInput,
      message: expect.stringMatching(/changed/),
    });
  });

  test.runIf(process.platform === 'linux')('of nought says nothing in /proc', () => {
    expect(readTextFile('/proc/self/status')).toMatch(/^Name:/);
  });
});

describe('the encoding', () => {
  test.each([
    ['a byte-order mark is taken off', '\ufeffpoints: 肺俞', 'points: 肺俞'],
    ['line ends stay as they are', 'a\r\nb\n', 'a\r\nb\n'],
    ['characters outside the first plane are kept', 'a 𠮷 b', 'a 𠮷 b'],
    ['an empty file is an empty text', '', ''],
  ])('%s', (_title, content, expected) => {
    expect(readTextFile(write('good', content))).toBe(expected);
  });

  test.each<[string, number[], string, RegExp]>([
    ['UTF-16, little end first', [0xff, 0xfe, 0x61, 0], '1:1', /UTF-16 text; save as UTF-8/],
    ['UTF-16, big end first', [0xfe, 0xff, 0, 0x61], '1:1', /UTF-16 text; save as UTF-8/],
    ['UTF-32', [0, 0, 0xfe, 0xff], '1:1', /UTF-16 text; save as UTF-8/],
    ['UTF-16 without a mark', [0x61, 0, 0x62, 0], '1:2', /null character at byte 1: not text, or UTF-16/],
    ['a null character', [0x61, 0x0a, 0x62, 0], '2:2', /null character at byte 3/],
    ['a stray byte', [0x61, 0x0a, 0x62, 0xe9, 0x63], '2:2', /not UTF-8: byte E9 at offset 3/],
    ['a sequence that is cut off', [0xe8, 0x82], '1:1', /not UTF-8: byte E8 at offset 0/],
    ['an overlong form', [0x61, 0xc0, 0xaf], '1:2', /byte C0 at offset 1/],
    ['a surrogate', [0xed, 0xa0, 0x80], '1:1', /byte ED at offset 0/],
    ['a byte after Han characters: columns count characters', [0xe8, 0x82, 0xba, 0xff], '1:2', /byte FF at offset 3/],
    ['gzip', [0x1f, 0x8b, 8], '1:1', /not text but a gzip archive/],
    ['zip', [0x50, 0x4b, 3, 4], '1:1', /not text but a zip archive/],
    ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d], '1:1', /not text but a PDF/],
  ])('%s is refused with its place', (_title, bytes, place, message) => {
    const path = write('bad', Uint8Array.from(bytes));
    const error = caught(() => readTextFile(path));
    expect(error).toBeInstanceOf(ContentError);
    expect(error).toMatchObject({ exit: EXIT.badData });
    expect(error.message).toMatch(message);
    expect(error.message.startsWith(`${path}:${place}: `)).toBe(true);
    expect(error.next).not.toBe('');
  });
});
