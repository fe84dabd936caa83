import fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXIT } from '../../src/model/errors.ts';
import { readJsonFile } from '../../src/store/read-json-file.ts';
import { caught } from './caught.ts';
import { scratchFolder } from './scratch-folder.ts';

const folder = scratchFolder();
const path = join(folder, 'index.json');

describe('readJsonFile', () => {
  test('gives what the file holds', () => {
    fs.writeFileSync(path, '\ufeff{"a":[1,"肺",null]}\n');
    expect(readJsonFile(path)).toEqual({ a: [1, '肺', null] });
  });

  test.each([
    ['a stray character, at its place', '{\n  "a": 1,\n  x\n}', /:3:3: not valid JSON$/],
    ['a file that was cut off', '{"a":', /:1:\d+: not valid JSON$/],
    ['an empty file', '', /:1:1: not valid JSON$/],
  ])('refuses %s', (_title, content, message) => {
    fs.writeFileSync(path, content);
    const error = caught(() => readJsonFile(path));
    expect(error).toMatchObject({ exit: EXIT.badData });
    expect(error.message).toMatch(message);
    expect(error.next).not.toBe('');
  });

  test('keeps to the limit', () => {
    fs.writeFileSync(path, '[1]');
    expect(caught(() => readJsonFile(path, { bytes: 2 })).message).toMatch(/larger than 2 bytes/);
  });
});
