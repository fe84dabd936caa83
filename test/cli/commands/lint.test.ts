import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compiledData } from '../compiled-data.ts';
import { recordsOf, root, runFake } from '../fake-io.ts';

const dataHome = compiledData();
const acu = (...argv: string[]) => runFake(['lint', ...argv], { dataHome });

const folder = mkdtempSync(join(tmpdir(), 'acu-lint-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const write = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
mkdirSync(join(folder, 'both'));
const pattern = (id: string, extra = '') =>
  `patterns:\n  - id: ${id}\n    label: Test\n    pinyin: cè shì\n    hans: 测试\n    synonyms: []\n    signs: [a sign]\n    principle: none\n    basis: textbook\n    sources: [woodley]\n${extra}`;
const sound = write('sound.yaml', pattern('a-test'));
const misspelt = write('misspelt.yaml', pattern('b-test').replace('principle', 'principel'));
const broken = write('broken.yaml', 'patterns: [\n');
const unknownSource = write('both/one.yaml', pattern('c-test').replace('woodley', 'nobody'));
write('both/two.yaml', pattern('d-test').replace('principle', 'principel'));

describe('acu lint', () => {
  test('finds nothing in sound data, and says on stderr how much it read', async () => {
    expect(await acu(sound)).toEqual({ out: '', err: 'acu: 1 file, 1 record, no finding\n', exit: 0 });
    expect((await acu(sound, '--json')).out).toBe('[]\n');
  });

  test('a fixture of this repository is sound', async () => {
    const { out, exit } = await acu(join(root, 'data', 'points', 'LU.yaml'));
    expect({ out, exit }).toEqual({ out: '', exit: 0 });
  });

  test('names file, line, column, path and message of a finding, exit 1', async () => {
    const { out, err, exit } = await acu(misspelt);
    expect(exit).toBe(1);
    expect(err).toContain('1 file, no record, 1 finding');
    expect(out).toMatch(/misspelt\.yaml:8:5: patterns\[0\]\.principel: .*principle.* \[unknown-key\]\n$/);
    expect(out.split('\n')).toHaveLength(2);
  });

  test('gives the same as JSON', async () => {
    expect(recordsOf(await acu(misspelt, '--json'))).toMatchObject([
      { kind: 'lint-finding', rule: 'unknown-key', file: misspelt, line: 8, col: 5, path: 'patterns[0].principel' },
    ]);
  });

  test('names the place of a syntax error', async () => {
    const { out, exit } = await acu(broken);
    expect(exit).toBe(1);
    expect(out).toMatch(/broken\.yaml:\d+:\d+: .*\[yaml\]/);
  });

  test('reads a folder, and references into the built-in data', async () => {
    const findings = recordsOf(await acu(join(folder, 'both'), '--json'));
    expect(findings.map((finding) => finding['file'])).toEqual(
      expect.arrayContaining([unknownSource, join(folder, 'both', 'two.yaml')]),
    );
    expect(findings.map((finding) => String(finding['message'])).join('\n')).toContain('nobody');
  });

  test('takes several paths', async () => {
    const { err, exit } = await acu(sound, misspelt);
    expect(exit).toBe(1);
    expect(err).toContain('2 files');
  });

  test.each<[title: string, argv: string[], exit: number, told: RegExp]>([
    ['no path', [], 2, /which file or folder\?\n.*acu lint data/],
    ['an empty path', [''], 2, /the path is empty/],
    ['a file that is not there', [join(folder, 'nope.yaml')], 66, /nope\.yaml: no such file/],
    ['a device', ['/dev/null'], 66, /\/dev\/null/],
  ])('%s exits as it should', async (_title, argv, exit, told) => {
    const outcome = await acu(...argv);
    expect(outcome).toMatchObject({ out: '', exit });
    expect(outcome.err).toMatch(told);
  });
});
