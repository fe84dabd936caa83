import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { runBuilt, runShell } from './run-built.ts';

const base = mkdtempSync(join(tmpdir(), 'acu-built-output-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(base, 'test-'));
});

const write = (...options: string[]) => runBuilt(['point', 'BL13', '--json', ...options], { cwd: folder });
const expected = runBuilt(['point', 'BL13', '--json']);

describe('--output', () => {
  test('writes what would have been printed, and leaves nothing else behind', async () => {
    expect(await write('--output', 'bl13.json')).toEqual({ out: '', err: '', exit: 0 });
    expect(readFileSync(join(folder, 'bl13.json'), 'utf8')).toBe((await expected).out);
    expect(readdirSync(folder)).toEqual(['bl13.json']);
  });

  test('refuses to replace a file, unless --force is given', async () => {
    const path = join(folder, 'mine.json');
    writeFileSync(path, 'mine', { mode: 0o640 });
    const { err, exit } = await write('-o', path);
    expect(exit).toBe(73);
    expect(err).toMatch(/cannot create .*mine\.json: it exists already\n {2}Add --force/);
    expect(readFileSync(path, 'utf8')).toBe('mine');
    expect((await write('-o', path, '--force')).exit).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe((await expected).out);
    expect(lstatSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['mine.json']);
  });

  test('does not follow a link: it is refused, or replaced itself', async () => {
    const target = join(folder, 'target');
    const link = join(folder, 'link.json');
    writeFileSync(target, 'mine');
    symlinkSync(target, link);
    expect((await write('-o', link)).exit).toBe(73);
    expect(readlinkSync(link)).toBe(target);
    expect((await write('-o', link, '--force')).exit).toBe(0);
    expect(lstatSync(link).isSymbolicLink()).toBe(false);
    expect(readFileSync(target, 'utf8')).toBe('mine');
  });

  test.each<[title: string, path: string]>([
    ['in a folder that is not there', 'no/such/x.json'],
    ['that is a folder', 'sub'],
    ['that is a device', '/dev/full'],
    ['below a file', 'plain/x.json'],
    ['with the name of a device of Windows', 'NUL'],
    ['with a name that ends in a dot', 'x.'],
    ['with a name of a thousand characters', 'x'.repeat(1000)],
  ])('%s cannot be created: exit 73, nothing printed or left', async (_title, path) => {
    mkdirSync(join(folder, 'sub'));
    writeFileSync(join(folder, 'plain'), '');
    const { out, err, exit } = await write('-o', path);
    expect({ out, exit }).toEqual({ out: '', exit: 73 });
    expect(err).toMatch(/^acu: cannot create .*\n {2}\S/);
    expect(readdirSync(folder)).toEqual(['plain', 'sub']);
  });

  test('of "-" is stdout', async () => {
    expect(await write('-o', '-')).toEqual(await expected);
  });

  test('on a full disk leaves the old file whole', async () => {
    const path = join(folder, 'old.json');
    writeFileSync(path, 'old');
    const { exit, err } = await runShell('trap "" XFSZ; ulimit -f 1; acu sources --json -o old.json --force', {
      cwd: folder,
    });
    expect(exit).toBe(74);
    expect(err).toContain('no space left');
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['old.json']);
  });

  test('is never coloured', async () => {
    await runBuilt(['point', 'BL13', '-o', 'x.txt', '--color', 'always'], { cwd: folder });
    expect(readFileSync(join(folder, 'x.txt'), 'utf8')).not.toContain('\u001b');
  });

  test('is not written when the answer is refused', async () => {
    expect((await write('-o', 'x.json', '--fields', 'nonsense')).exit).toBe(2);
    expect(readdirSync(folder)).toEqual([]);
  });
});
