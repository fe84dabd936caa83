import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { argvOf } from '../command-lines.ts';
import { compiledData } from './compiled-data.ts';
import { recordsOf, runFake, type Setup } from './fake-io.ts';

const dataHome = compiledData();
const acu = (line: string, setup: Setup = {}) => runFake(argvOf(`acu ${line}`), { dataHome, ...setup });
const folder = mkdtempSync(join(tmpdir(), 'acu-output-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('formats of one answer', () => {
  test('YAML and NDJSON hold what JSON holds', async () => {
    const records = recordsOf(await acu('points --meridian LU --json'));
    expect(parse((await acu('points --meridian LU --format yaml')).out)).toEqual(records);
    const lines = (await acu('points --meridian LU --ndjson')).out.split('\n').slice(0, -1);
    expect(lines.map((line) => JSON.parse(line))).toEqual(records);
  });

  test('one object is no array in JSON, and one line in NDJSON', async () => {
    expect((await acu('version --json')).out).toMatch(/^\{/);
    expect((await acu('version --ndjson')).out.split('\n')).toHaveLength(2);
  });

  test('--excel adds a byte order mark and CRLF', async () => {
    const { out } = await acu('regions --format csv --fields id,label --excel');
    expect(out).toMatch(/^\ufeffid,label\r\n/);
    expect(out).not.toMatch(/[^\r]\n/);
  });
});

describe('--fields', () => {
  test('cuts records to what was asked for', async () => {
    expect(recordsOf(await acu('point BL13 --json --fields code,names.pinyin,cautions.kind'))).toEqual([
      { code: 'BL13', names: { pinyin: 'Fèishū' }, cautions: expect.arrayContaining([{ kind: 'pneumothorax' }]) },
    ]);
  });

  test('cuts the table to columns in the order asked for', async () => {
    expect((await acu('point BL13 --fields names.pinyin,code,cautions')).out).toMatch(
      /^names\.pinyin +code +cautions\n/,
    );
  });

  test.each(['json', 'csv', 'table', 'yaml'])(
    'unknown, it is refused and the valid ones are named: %s',
    async (format) => {
      const { out, err, exit } = await acu(`point BL13 --fields code,cautoins --format ${format}`);
      expect({ out, exit }).toEqual({ out: '', exit: 2 });
      expect(err).toMatch(/unknown field "cautoins"\n.*Did you mean cautions\? Fields: kind, code/);
    },
  );

  test.each<[line: string, said: boolean]>([
    ['point BL13 --json --fields code', true],
    ['point BL13 --fields code', true],
    ['point BL13 --format csv --fields code,names', true],
    ['protocol upper-back-pain --json --fields id,prescriptions', true],
    ['point BL13 --json --fields code,cautions', false],
    ['point BL13 --json --fields code,cautions.kind', false],
    ['protocol upper-back-pain --json --fields id,red_flags', false],
    ['indication cough --json --fields id', false],
    ['search hegu --json --fields id', true],
    ['search hegu --json --fields record', false],
    ['search coughing blood --kind indication --json --fields id', true],
    ['compare LU7 LU5 --json --fields shared', true],
    ['compare LU7 LU5 --json --fields own.cautions', false],
    ['search hegu --format csv', false],
    ['points --meridian LU --format csv --unnest categories', true],
    ['points --meridian LU --format csv --unnest categories --fields code,cautions', false],
    ['points --meridian LU --format csv --unnest cautions', false],
    ['point BL13 --json', false],
  ])('acu %s: that cautions are left out is said on stderr: %s', async (line, said) => {
    const { err, exit } = await acu(line);
    expect(exit).toBe(0);
    expect(err.includes('leaves the cautions out')).toBe(said);
  });
});

test.each<[line: string, said: boolean]>([
  ['protocol low-back-pain --patient pregnant:24w --format csv', true],
  ['protocol low-back-pain --patient pregnant:24w --format csv --unnest patient_checks.findings', false],
  ['protocol low-back-pain --format csv', false],
  ['protocol low-back-pain --patient pregnant:24w --json', false],
])('acu %s: that what a patient must mind needs rows of its own is said: %s', async (line, said) => {
  expect((await acu(line)).err.includes("no room for what the patient's states say")).toBe(said);
});

describe('a preferred format', () => {
  test.each(['csv', 'tsv'])('gives way where the answer has no rows: %s', async (format) => {
    const [mixed, asked] = await Promise.all([
      acu('LI4 cough', { env: { ACU_FORMAT: format } }),
      acu(`LI4 cough --format ${format}`),
    ]);
    expect(mixed.exit).toBe(0);
    expect(mixed.out).toBe((await acu('LI4 cough')).out);
    expect(asked.exit).toBe(2);
  });
});

describe('--unnest', () => {
  test('gives a row for each entry, with the id of its record', async () => {
    const { out } = await acu('points --meridian LU --format csv --unnest cautions --fields code');
    const cautions = recordsOf(await acu('points --meridian LU --json')).flatMap((point) => point['cautions']);
    expect(out.split('\n')[0]).toMatch(/^code,cautions\.kind,/);
    expect(out.trimEnd().split('\n')).toHaveLength(cautions.length + 1);
  });

  test.each<[line: string, columns: RegExp]>([
    ['points --meridian LU --unnest cautions', /^code,cautions\.kind,/],
    ['points --meridian LU --unnest cautions --fields code,names.pinyin', /^code,names\.pinyin,cautions\.kind,/],
    ['protocol low-back-pain --unnest prescriptions.points', /^id,prescriptions\.id,prescriptions\.points\.code,/],
    ['check LI4 --patient pregnant --unnest findings', /^subject,prescription,codes,techniques,patient,verdict,/],
  ])('%s says whose each row is', async (line, columns) => {
    const { out } = await acu(`${line} --format csv`);
    expect(out).toMatch(columns);
    for (const row of out.trimEnd().split('\n').slice(1)) expect(row).toMatch(/^[^,]/);
  });

  test('of what is no list of entries is refused, and the lists are named', async () => {
    const { err, exit } = await acu('point BL13 --format csv --unnest names');
    expect(exit).toBe(2);
    expect(err).toMatch(/--unnest takes a list of entries, not "names"\n.*cautions/);
  });
});

describe('--output', () => {
  test.each(['svg', 'png'])('of an answer that is no picture, a file .%s is refused', async (suffix) => {
    const path = join(folder, `none.${suffix}`);
    const { exit, err } = await acu(`protocols -o ${path}`);
    expect({ exit, made: existsSync(path) }).toEqual({ exit: 2, made: false });
    expect(err).toContain(`this answer is no picture, so no .${suffix}`);
  });

  test('a picture is a picture whatever format is preferred, unless one is asked for', async () => {
    const [liked, asked] = [join(folder, 'liked.svg'), join(folder, 'asked.svg')];
    await acu(`chart LI4 -o ${liked}`, { env: { ACU_FORMAT: 'json' } });
    await acu(`chart LI4 --json -o ${asked}`);
    expect(readFileSync(liked, 'utf8')).toMatch(/^<svg/);
    expect(readFileSync(asked, 'utf8')).toMatch(/^\[/);
    rmSync(liked);
    rmSync(asked);
  });

  test.each([
    ['csv', /^kind,code,/],
    ['json', /^\[\n/],
    ['ndjson', /^\{"kind"/],
    ['yaml', /^- kind: /],
    ['md', /^# /],
    ['html', /^<!doctype html>/i],
    ['txt', /^BL13 /],
  ] as const)('a file .%s holds what its name says', async (ending, start) => {
    const path = join(folder, `named.${ending}`);
    expect(await acu(`point BL13 -o ${path}`, { env: { ACU_FORMAT: 'tsv' } })).toMatchObject({ exit: 0 });
    if (ending !== 'txt') expect(readFileSync(path, 'utf8')).toMatch(start);
    rmSync(path);
    await acu(`point BL13 -o ${path} --format table`);
    expect(readFileSync(path, 'utf8')).toMatch(/^BL13 /);
    rmSync(path);
  });

  test.each(['pdf', 'jpg', 'docx'])('a file .%s would hold plain text, and is refused', async (ending) => {
    const path = join(folder, `none.${ending}`);
    const { err, exit } = await acu(`chart LI4 -o ${path}`);
    expect({ exit, made: existsSync(path) }).toEqual({ exit: 2, made: false });
    expect(err).toContain(`acu writes no .${ending}`);
  });

  test.each(['point XX9', 'protocol foo', 'zzzz', 'points --query xyzzy', 'chart XX9'])(
    'acu %s finds nothing: a file that is there stays as it is',
    async (line) => {
      const path = join(folder, 'precious.txt');
      writeFileSync(path, 'precious');
      expect((await acu(`${line} -o ${path} --force`)).exit).toBe(1);
      expect(readFileSync(path, 'utf8')).toBe('precious');
      rmSync(path);
    },
  );

  test('- is stdout, with the colours it has', async () => {
    const [dash, none] = await Promise.all(['-o -', ''].map((option) => acu(`point BL13 ${option} --color always`)));
    expect(dash).toEqual(none);
  });

  test('writes the file and nothing else, without colour', async () => {
    const path = join(folder, 'one.txt');
    const outcome = await acu(`point BL13 -o ${path} --color always`, { terminal: {} });
    expect(outcome).toEqual({ out: '', err: '', exit: 0 });
    expect(readFileSync(path, 'utf8')).toBe((await acu('point BL13')).out);
    expect(readdirSync(folder)).toEqual(['one.txt']);
  });

  test('replaces a file only with --force', async () => {
    const path = join(folder, 'two.json');
    writeFileSync(path, 'mine');
    expect(await acu(`point BL13 --json -o ${path}`)).toMatchObject({
      exit: 73,
      err: expect.stringContaining('--force'),
    });
    expect(readFileSync(path, 'utf8')).toBe('mine');
    expect((await acu(`point BL13 --json -o ${path} --force`)).exit).toBe(0);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toHaveLength(1);
  });

  test('of "-" is stdout', async () => {
    expect(await acu('point BL13 --json -o -')).toEqual(await acu('point BL13 --json'));
  });

  test('in a folder that is not there exits 73', async () => {
    expect((await acu(`point BL13 -o ${join(folder, 'no', 'x.txt')}`)).exit).toBe(73);
  });

  test('of a partial answer keeps its exit code', async () => {
    expect((await acu(`point BL13 XX9 -o ${join(folder, 'partial.txt')}`)).exit).toBe(1);
  });
});

describe('colour', () => {
  test.each<[title: string, line: string, setup: Setup, coloured: boolean]>([
    ['a terminal', 'point BL13 --no-pager', { terminal: {} }, true],
    ['a pipe', 'point BL13', {}, false],
    ['a pipe that is forced', 'point BL13 --color always', {}, true],
    ['JSON, even forced', 'point BL13 --json --color always', { terminal: {} }, false],
    ['CSV, even forced', 'points --format csv --color always', {}, false],
    ['Markdown, even forced', 'point BL13 --format markdown --color always', {}, false],
    ['the configuration', 'point BL13', { env: { ACU_COLOR: 'always' } }, true],
  ])('%s', async (_title, line, setup, coloured) => {
    expect((await acu(line, setup)).out.includes('\u001b[')).toBe(coloured);
  });

  test('changes nothing but colour', async () => {
    const coloured = (await acu('points --color always')).out;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what is looked for
    expect(coloured.replace(/\u001b\[[\d;]*m/g, '')).toBe((await acu('points')).out);
  });
});
