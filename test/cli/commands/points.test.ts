import { describe, expect, test } from 'vitest';
import { CHANNELS } from '../../../src/model/vocabularies.ts';
import { argvOf } from '../../command-lines.ts';
import { builtInRecords, compiledData } from '../compiled-data.ts';
import { idsOf, runFake } from '../fake-io.ts';

const dataHome = compiledData();
const all = builtInRecords().point;
type Point = (typeof all)[number];
const acu = (line: string) => runFake(argvOf(`acu ${line}`), { dataHome });
/** Without --standard, points outside WHO's list stay out. */
const codes = (holds: (point: Point) => boolean, standard = 'who'): string[] =>
  all.filter((point) => (standard !== 'who' || point.standard !== 'other') && holds(point)).map(({ code }) => code);
const named = (point: Point): string[] => [...point.indications.main, ...point.indications.other];
const cautioned = (point: Point, kind: string, levels: string[]) =>
  point.cautions.some((caution) => caution.kind === kind && levels.includes(caution.level));

describe('filters combine', () => {
  test.each<[line: string, holds: (point: Point) => boolean]>([
    ['--meridian LU', (point) => point.meridian === 'LU'],
    ['--meridian lung', (point) => point.meridian === 'LU'],
    ['--meridian LU,LI', (point) => ['LU', 'LI'].includes(point.meridian ?? '')],
    ['--meridian LU --meridian LI', (point) => ['LU', 'LI'].includes(point.meridian ?? '')],
    ['--region upper-back', (point) => point.region === 'upper-back'],
    ['--category back-shu', (point) => point.categories.some(({ id }) => id === 'back-shu')],
    ['--category shu-mu', (point) => point.categories.some(({ id }) => ['back-shu', 'front-mu'].includes(id))],
    [
      '--category five-shu --meridian LU',
      (point) => point.meridian === 'LU' && point.number !== null && point.number > 4 && ![6, 7].includes(point.number),
    ],
    ['--pattern lung-qi-deficiency', (point) => point.patterns.includes('lung-qi-deficiency')],
    ['--avoid pregnancy', (point) => !cautioned(point, 'pregnancy', ['avoid'])],
    ['--avoid pregnancy:caution', (point) => !cautioned(point, 'pregnancy', ['avoid', 'caution'])],
    ['--avoid pregnancy,burn', (point) => !['pregnancy', 'burn'].some((kind) => cautioned(point, kind, ['avoid']))],
    [
      '--avoid pregnancy --meridian LI',
      (point) => point.meridian === 'LI' && !cautioned(point, 'pregnancy', ['avoid']),
    ],
    ['--standard who', (point) => point.standard !== 'other'],
    ['', () => true],
  ])('points %s', async (line, holds) => {
    const outcome = await acu(`points ${line} --json`);
    expect(outcome).toMatchObject({ exit: 0, err: '' });
    expect(idsOf(outcome)).toEqual(codes(holds));
    expect(codes(holds)).not.toEqual([]);
  });

  test.each<[words: string, option: string]>([
    ['LU', '--meridian LU'],
    ['lung', '--meridian LU'],
    ['five-shu', '--category five-shu'],
    ['in the chest', '--region chest'],
    ['for cough', '--for cough'],
    ['of lung-qi-deficiency', '--pattern lung-qi-deficiency'],
    ['for cough --meridian BL', '--for cough --meridian BL'],
    ['BL13 LI4', '--query "BL13 LI4"'],
  ])('points %s is points %s', async (words, option) => {
    const [said, meant] = await Promise.all([acu(`points ${words} --json`), acu(`points ${option} --json`)]);
    expect(said).toEqual(meant);
    expect(idsOf(said)).not.toEqual([]);
  });

  test.each([
    '--query suicide',
    '--query "coughing blood"',
    'for a seizure',
    'to end my pregnancy',
    '--for chest-pain',
  ])('points %s: the emergency comes first, in every format', async (line) => {
    const [text, json] = await Promise.all([acu(`points ${line}`), acu(`points ${line} --json`)]);
    expect(text.out).toMatch(/^EMERGENCY/);
    expect(text.err).not.toContain('EMERGENCY');
    expect(json.err).toMatch(/^acu: EMERGENCY: /m);
  });

  test('words that lead to no point say where else to look', async () => {
    const { err, exit } = await acu('points xyzzy');
    expect(exit).toBe(1);
    expect(err).toBe('acu: no point is known for "xyzzy"; in everything: acu search xyzzy\n');
  });

  test.each(['--query suicide', 'for a seizure', 'overdose'])('points %s lists no point', async (line) => {
    expect(idsOf(await acu(`points ${line} --json`))).toEqual([]);
  });

  test.each<[which: string, holds: (point: Point) => boolean]>([
    ['all', () => true],
    ['other', (point) => point.standard === 'other'],
  ])('points --standard %s', async (which, holds) => {
    expect(idsOf(await acu(`points --standard ${which} --json`))).toEqual(codes(holds, which));
    expect(codes(holds, which)).not.toEqual([]);
  });

  test('--for ranks by coverage and keeps only what is named for it', async () => {
    const found = idsOf(await acu('points --for cough --for wheezing --json'));
    expect([...found].sort()).toEqual(
      codes((point) => ['cough', 'wheezing'].some((id) => named(point).includes(id))).sort(),
    );
    const coverage = found.map((code) => {
      const point = all.find((candidate) => candidate.code === code);
      return ['cough', 'wheezing'].filter((id) => point && named(point).includes(id)).length;
    });
    expect(coverage).toEqual([...coverage].sort((a, b) => b - a));
  });

  test('--for may be said in the words of a patient', async () => {
    expect(idsOf(await acu('points --for "sore throat" --json'))).toEqual(
      idsOf(await acu('points --for sore-throat --json')),
    );
  });

  test('the table says what each point is named for, and what to mind', async () => {
    const { out } = await acu('points --for cough --width 200');
    expect(out).toMatch(/^SEE A DOCTOR [\s\S]*?\n\ncode.*for.*mind/);
    expect(out.split('\n').find((line) => line.startsWith('BL13'))).toMatch(/cough.*CAUTION pneumothorax/);
  });

  test('--query looks into names and texts', async () => {
    expect(idsOf(await acu('points --query "lung transport" --json'))).toContain('BL13');
  });

  test('points stand in the order of the standard', async () => {
    const order = [...CHANNELS, 'EX-HN', 'EX-CA', 'EX-B', 'EX-UE', 'EX-LE'] as string[];
    const found = idsOf(await acu('points --json')).map((code) => order.indexOf(String(code).replace(/\d+/, '')));
    expect(found).toEqual([...found].sort((a, b) => a - b));
  });

  test.each(['json', 'ndjson', 'table', 'csv'])('an empty list says so and exits 1: %s', async (format) => {
    const { out, err, exit } = await acu(`points --meridian LU --region face --format ${format}`);
    expect({ err, exit }).toEqual({ err: 'acu: no point passes these filters; take one of them away\n', exit: 1 });
    if (format === 'csv') expect(out).toMatch(/^kind,code,.*\n$/);
    else expect(out).toBe(format === 'json' ? '[]\n' : '');
  });
});

describe('a filter that means nothing is wrong usage', () => {
  test.each<[line: string, told: RegExp]>([
    ['--meridian XX', /no meridian "XX"\n.*acu meridians/],
    ['--region fce', /no region "fce"; did you mean face\?\n.*acu regions/],
    ['--category lou', /no category "lou"/],
    ['--for coff', /no indication "coff"/],
    ['--pattern nothing', /no pattern "nothing"/],
    ['--avoid pregnacy', /unknown kind of caution "pregnacy"\n.*Did you mean pregnancy\?/],
    ['--avoid pregnancy:all', /unknown level "all" after pregnancy\n.*pregnancy:caution/],
    ['--avoid ""', /unknown kind of caution ""/],
    ['--standard WHO', /unknown standard "WHO"\n.*who, other or all/],
    ['--query " "', /the query is empty/],
  ])('points %s', async (line, told) => {
    const { out, err, exit } = await acu(`points ${line}`);
    expect({ out, exit }).toEqual({ out: '', exit: 2 });
    expect(err).toMatch(told);
  });
});
