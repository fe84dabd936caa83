import { describe, expect, test } from 'vitest';
import { CODE_SYSTEMS } from '../../../src/model/nomenclatures.ts';
import { argvOf } from '../../command-lines.ts';
import { compiledData } from '../compiled-data.ts';
import { idsOf, recordsOf, runFake, type Setup } from '../fake-io.ts';

const dataHome = compiledData();
const acu = (line: string, setup: Setup = {}) => runFake(argvOf(`acu ${line}`), { dataHome, ...setup });

describe('acu code', () => {
  test('is a table of every system by default', async () => {
    const { out, err, exit } = await acu('code LI4');
    expect({ err, exit }).toEqual({ err: '', exit: 0 });
    const [titles, , row, ...rest] = out.split('\n').map((line) => line.split(/ +/));
    expect(titles).toEqual(['input', 'code', ...CODE_SYSTEMS]);
    expect(row?.slice(0, 6)).toEqual(['LI4', 'LI4', 'LI4', 'LI4', 'CO4', 'GI4']);
    expect(rest).toEqual([['']]);
  });

  test('says the same as JSON', async () => {
    expect(recordsOf(await acu('code ig4 --from es --to who,fr --json'))).toEqual([
      { kind: 'translation', input: 'ig4', from: 'es', code: 'LI4', to: { who: 'LI4', fr: 'GI4' } },
    ]);
  });

  test.each<[title: string, line: string, systems: string[]]>([
    ['one', '--to de', ['de']],
    ['a list', '--to fr,who', ['fr', 'who']],
    ['a list with spaces', '--to "fr, who"', ['fr', 'who']],
    ['the option again', '--to de --to fr,es', ['de', 'fr', 'es']],
    ['any case, and a line below for a dash', '--to DE,bl_old', ['de', 'bl-old']],
  ])('--to takes %s', async (_title, line, systems) => {
    const [translation] = recordsOf(await acu(`code LI4 ${line} --json`));
    expect(Object.keys(Object(translation?.['to']))).toEqual(systems);
  });

  test.each<[title: string, line: string, code: string]>([
    ['a code however it is typed', 'code "l.i. 04"', 'LI4'],
    ['a name', 'code Hegu', 'LI4'],
    ['a name of two words', 'code "lung shu"', 'BL13'],
    ['a name in Han', 'code 合谷', 'LI4'],
    ['another code of the point', 'code EX-HN3', 'GV29'],
    ['French', 'code P7 --from fr', 'LU7'],
    ['Spanish', 'code IG4 --from es', 'LI4'],
    ['the same in French', 'code IG4 --from fr', 'SI4'],
    ['German', 'code Dü3 --from de', 'SI3'],
    ['an old number of the Bladder that is a standard code today', 'code BL41 --from bl-old', 'BL46'],
    ['a number of the Bladder that did not change', 'code BL13 --from bl-old', 'BL13'],
    ['a standard code where another language is read', 'code LI4 --from fr', 'LI4'],
  ])('reads %s: acu %s', async (_title, line, code) => {
    const outcome = await acu(`${line} --to who --json`);
    expect(idsOf(outcome)).toEqual([code]);
    expect(outcome.exit).toBe(0);
  });

  test('the environment says how codes are read, and --from has the last word', async () => {
    const env = { ACU_NOMENCLATURE: 'es' };
    expect(idsOf(await acu('code IG4 --json', { env }))).toEqual(['LI4']);
    expect(idsOf(await acu('code IG4 --json --from fr', { env }))).toEqual(['SI4']);
  });

  test.each<[title: string, line: string, said: string]>([
    [
      'what a code is in another language',
      'code P6',
      'acu: P6 is read as PC6; it is LU6 in fr, es, it, pt, ru (to read it so: --from)\n',
    ],
    [
      'what an old number is today',
      'code BL54 --from bl-old',
      'acu: BL54 is read by the old numbers of the Bladder: today it is BL40\n',
    ],
    ['nothing of a standard code', 'code LI4', ''],
    ['nothing of a name', 'code Weizhong --from bl-old', ''],
    ['nothing where the language was chosen', 'code P6 --from fr', ''],
    ['nothing of a number that did not change', 'code BL13 --from bl-old', ''],
  ])('says %s: acu %s', async (_title, line, said) => {
    const { err, exit } = await acu(line);
    expect({ err, exit }).toEqual({ err: said, exit: 0 });
  });

  test.each<[title: string, line: string, said: string]>([
    ['a code that languages read differently', 'code IG4', 'acu: "IG4" is ambiguous: LI4, SI4\n'],
    ['a number past the last point', 'code LU12', 'acu: LU12 does not exist: LU has 11 points\n'],
    [
      'a number that only another language has',
      'code P10',
      'acu: PC10 does not exist: PC has 9 points; P10 is LU10 in fr, es, it, pt, ru (to read it so: --from)\n',
    ],
    ['a channel', 'code LU', 'acu: no point "LU"\n'],
    ['a slip', 'code heguu', 'acu: no point "heguu"\n'],
  ])('%s is not found: [], exit 1', async (_title, line, said) => {
    expect(await acu(`${line} --json`)).toEqual({ out: '[]\n', err: said, exit: 1 });
  });

  test('what was found is answered beside what was not, exit 1', async () => {
    const outcome = await acu('code LI4 XX9 LU7 --json');
    expect(recordsOf(outcome).map(({ input, code }) => [input, code])).toEqual([
      ['LI4', 'LI4'],
      ['LU7', 'LU7'],
    ]);
    expect(outcome).toMatchObject({ err: 'acu: no point "XX9"\n', exit: 1 });
  });

  test('a code that stands after one that is missing keeps its own input', async () => {
    const [only] = recordsOf(await acu('code XX9 p7 --from fr --json'));
    expect(only).toMatchObject({ input: 'p7', code: 'LU7' });
  });

  test('codes come from stdin, one a line', async () => {
    const { out, exit } = await acu('code - --to fr', { stdin: '# mine\nLI4\n\nHegu\tthe hand\nlung shu\n' });
    expect(exit).toBe(0);
    expect(out.split('\n').slice(2)).toEqual(['LI4       LI4   GI4', 'Hegu      LI4   GI4', 'lung shu  BL13  V13', '']);
  });

  test.each<[line: string, said: RegExp]>([
    ['code', /which code\?\n {2}Like: acu code LI4/],
    ['code ""', /the query is empty/],
    ['code LI4 --to german', /unknown code system "german"\n {2}Systems: who, en, en-old, fr/],
    ['code LI4 --to en-odl', /unknown code system "en-odl"\n {2}Did you mean en-old\? Systems/],
    ['code LI4 --to de,', /unknown code system ""/],
    ['code LI4 --to', /'--to <system>' argument missing/],
    ['code LI4 --from xx', /unknown code system "xx"/],
    ['code LI4 --nonsense', /unknown option '--nonsense'/],
  ])('acu %s is wrong usage', async (line, said) => {
    const { out, err, exit } = await acu(line);
    expect({ out, exit }).toEqual({ out: '', exit: 2 });
    expect(err).toMatch(said);
  });

  test('stdin without a code is wrong usage', async () => {
    expect(await acu('code -', { stdin: '# none\n' })).toMatchObject({
      out: '',
      err: expect.stringContaining('stdin holds nothing to read'),
      exit: 2,
    });
  });
});
