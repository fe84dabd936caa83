import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { argvOf } from '../command-lines.ts';
import { compiledData } from './compiled-data.ts';
import { fakeIo, idsOf, runFake, VERSION } from './fake-io.ts';

const dataHome = compiledData();
const folder = mkdtempSync(join(tmpdir(), 'acu-run-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const acu = (line: string, setup = {}) => runFake(argvOf(`acu ${line}`), { dataHome, ...setup });

describe('one command line', () => {
  test('in development the YAML is read, and answers the same', async () => {
    const [yaml, compiled] = await Promise.all([runFake(['BL13', '--json']), acu('BL13 --json')]);
    expect(yaml).toEqual(compiled);
    expect(yaml.exit).toBe(0);
  });

  test('YAML with a fault is named with its place, exit 65', async () => {
    writeFileSync(join(folder, 'broken.yaml'), 'points:\n  - code: [\n');
    const { out, err, exit } = await acu('BL13', { dataHome: { form: 'yaml', path: folder } });
    expect({ out, exit }).toEqual({ out: '', exit: 65 });
    expect(err).toMatch(/broken\.yaml:\d+:\d+: .*\n {2}Mend the data.*acu lint/s);
  });

  test('data that is not there exits 66', async () => {
    expect((await acu('BL13', { dataHome: { form: 'yaml', path: join(folder, 'nowhere') } })).exit).toBe(66);
  });

  test('a damaged installation says so and exits 70', async () => {
    const { err, exit } = await acu('BL13', { dataHome: { form: 'compiled', path: '/nowhere' } });
    expect(exit).toBe(70);
    expect(err).toMatch(/the installed data is damaged.*\n {2}Install acu again/);
  });

  test('global options may stand before the command', async () => {
    expect(await acu('--json --width 40 point BL13')).toEqual(await acu('point BL13 --json --width 40'));
  });

  test('"--" ends the options', async () => {
    expect((await acu('point -- --json')).err).toBe('acu: no point "--json"\n');
    expect((await acu('-- points')).err).toMatch(/nothing is called "points"|did you mean/);
  });

  test('a negative number is a word, not an option', async () => {
    expect((await acu('point -5')).exit).toBe(1);
  });

  test('stdin is read only when it is asked for', async () => {
    expect((await acu('point BL13')).exit).toBe(0);
    expect(idsOf(await acu('point LI4 - --json', { stdin: 'BL13\n' }))).toEqual(['LI4', 'BL13']);
  });

  test('an argument that was not UTF-8 is refused', async () => {
    expect(await acu('point \ufffd')).toMatchObject({
      out: '',
      exit: 2,
      err: expect.stringContaining('not valid UTF-8'),
    });
  });

  test('more than 5,000 arguments are refused at once', async () => {
    const { err, exit } = await runFake(
      Array.from({ length: 5_001 }, () => 'BL13'),
      { dataHome },
    );
    expect(exit).toBe(2);
    expect(err).toContain('acu point - <');
  });

  test('an unexpected error is reported, never thrown', async () => {
    const io = fakeIo({ dataHome });
    const readStdin = () => {
      throw new RangeError('gone');
    };
    await expect(run(['point', '-'], { ...io, readStdin }, VERSION)).resolves.toBe(70);
    expect(io.err()).toMatch(/^acu: internal error: gone\n.*report it/);
  });

  test('a word that names nothing an object has by nature is just a word', async () => {
    for (const word of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'constructor1']) {
      expect((await acu(`point ${word}`)).err).toContain(`no point "${word}"`);
      expect((await acu(`${word} --json`)).exit).toBe(1);
      expect((await acu(`category ${word}`)).exit).toBe(1);
      expect((await acu(`points --category ${word} --avoid ${word}`)).exit).toBe(2);
      expect((await acu(`point BL13 --format csv --unnest ${word}`)).exit).toBe(2);
      expect((await acu(`point BL13 --json --fields ${word}`)).exit).toBe(2);
    }
  });
});
