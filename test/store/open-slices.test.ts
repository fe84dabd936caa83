import fs from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { EXIT } from '../../src/model/errors.ts';
import { openSlices } from '../../src/store/open-slices.ts';
import { caught } from './caught.ts';
import { scratchFolder } from './scratch-folder.ts';

const folder = scratchFolder();
const path = join(folder, 'records');
fs.writeFileSync(path, '{"code":"LU1"}\n{"hans":"中府"}\n');

afterEach(() => vi.restoreAllMocks());

describe('openSlices', () => {
  test('reads parts by byte, in any order, and says how large the file is', () => {
    const slices = openSlices(path);
    expect(slices.size).toBe(fs.statSync(path).size);
    expect(slices.read(15, 17)).toBe('{"hans":"中府"}');
    expect(slices.read(0, 14)).toBe('{"code":"LU1"}');
    expect(slices.read(0, 0)).toBe('');
    slices.close();
  });

  test('asks again when the system gives less than was asked for', () => {
    const real = fs.readSync;
    vi.spyOn(fs, 'readSync').mockImplementation(((fd: number, into: Buffer, at: number, length: number, from: number) =>
      real(fd, into, at, Math.min(length, 4), from)) as typeof fs.readSync);
    const slices = openSlices(path);
    expect(slices.read(0, 14)).toBe('{"code":"LU1"}');
    slices.close();
  });

  test('a part that is not there means a damaged installation', () => {
    const slices = openSlices(path);
    const error = caught(() => slices.read(20, 100));
    slices.close();
    expect(error).toMatchObject({ exit: EXIT.internal, next: 'Install acu again.' });
    expect(error.message).toMatch(/ends before byte 120; the installed data is damaged/);
  });

  test('so does a read that fails', () => {
    const slices = openSlices(path);
    slices.close();
    expect(caught(() => slices.read(0, 1))).toMatchObject({ exit: EXIT.internal });
  });

  test('a file that is not there is missing input', () => {
    expect(caught(() => openSlices(join(folder, 'nope')))).toMatchObject({ exit: EXIT.noInput });
  });
});
