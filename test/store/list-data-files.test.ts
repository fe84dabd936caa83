import fs from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { EXIT } from '../../src/model/errors.ts';
import { listDataFiles } from '../../src/store/list-data-files.ts';
import { caught } from './caught.ts';
import { scratchFolder } from './scratch-folder.ts';

const scratch = scratchFolder();
let made = 0;

function folderWith(...paths: string[]): string {
  const folder = join(scratch, String(made++));
  fs.mkdirSync(folder);
  for (const path of paths) {
    fs.mkdirSync(dirname(join(folder, path)), { recursive: true });
    fs.writeFileSync(join(folder, path), '');
  }
  return folder;
}

const listed = (folder: string) =>
  listDataFiles(folder).map((path) => path.slice(folder.length + 1).replaceAll('\\', '/'));

describe('listDataFiles', () => {
  test('gives a file as itself, whatever its name', () => {
    const file = join(folderWith('notes.txt'), 'notes.txt');
    expect(listDataFiles(file)).toEqual([file]);
  });

  test('finds both endings in a folder and below, in byte order', () => {
    expect(listed(folderWith('b.yaml', 'a/z.yml', 'a.yaml', 'B.yaml', 'é.yaml', 'A.YAML'))).toEqual([
      'A.YAML',
      'B.yaml',
      'a.yaml',
      'a/z.yml',
      'b.yaml',
      'é.yaml',
    ]);
  });

  test.each([
    '.#a.yaml',
    '.hidden.yaml',
    '.git/a.yaml',
    'a.yaml~',
    '#a.yaml#',
    'a.yaml.bak',
    'a.yaml.swp',
    '.DS_Store',
    'a.json',
  ])('leaves %s out', (name) => {
    expect(listed(folderWith(name, 'kept.yaml'))).toEqual(['kept.yaml']);
  });

  test('an empty folder has no files', () => {
    expect(listDataFiles(folderWith())).toEqual([]);
  });

  test('a hidden folder is listed when it is asked for by name', () => {
    expect(listDataFiles(join(folderWith('.config/a.yaml'), '.config'))).toHaveLength(1);
  });

  describe.runIf(process.platform !== 'win32')('with links', () => {
    test('to the folder itself, comes to an end', () => {
      const folder = folderWith('a.yaml');
      fs.symlinkSync(folder, join(folder, 'self'));
      expect(listed(folder)).toEqual(['a.yaml']);
    });

    test('to a folder elsewhere, follows them', () => {
      const folder = folderWith();
      fs.symlinkSync(folderWith('a.yaml'), join(folder, 'linked'));
      expect(listed(folder)).toEqual(['linked/a.yaml']);
    });

    test('of two names for one file, gives the first', () => {
      const folder = folderWith('b.yaml');
      fs.linkSync(join(folder, 'b.yaml'), join(folder, 'a.yaml'));
      fs.symlinkSync('b.yaml', join(folder, 'c.yaml'));
      expect(listed(folder)).toEqual(['a.yaml']);
    });

    test('that dangle or go in a circle, leaves it to the reader to say so', () => {
      const folder = folderWith();
      fs.symlinkSync('gone', join(folder, 'dangling.yaml'));
      fs.symlinkSync('circle.yaml', join(folder, 'circle.yaml'));
      fs.symlinkSync('gone', join(folder, 'not-data'));
      expect(listed(folder)).toEqual(['circle.yaml', 'dangling.yaml']);
    });
  });

  test.each<[string, () => string, number, RegExp]>([
    ['a missing path', (): string => join(scratch, 'nope'), EXIT.noInput, /no such file or folder/],
    ['an empty path', (): string => '', EXIT.usage, /path is empty/],
    [
      'a hundred folders inside each other',
      (): string => folderWith(`${'d/'.repeat(100)}a.yaml`),
      EXIT.noInput,
      /nest deeper than 32/,
    ],
  ])('refuses %s', (_title, make, exit, message) => {
    const error = caught(() => listDataFiles(make()));
    expect(error).toMatchObject({ exit });
    expect(error.message).toMatch(message);
    expect(error.next).not.toBe('');
  });

  test('refuses a folder with more files than any data set has', () => {
    const folder = folderWith();
    const names = Array.from({ length: 10_001 }, (_, i) => `${i}.yaml`);
    vi.spyOn(fs, 'readdirSync').mockReturnValueOnce(names as never);
    expect(caught(() => listDataFiles(folder)).message).toMatch(/more than 10000 data files/);
  });
});
