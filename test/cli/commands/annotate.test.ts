import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compiledData } from '../compiled-data.ts';
import { recordsOf, runFake, type Setup } from '../fake-io.ts';

const dataHome = compiledData();
const acu = (argv: string[], setup: Setup = {}) => runFake(['annotate', ...argv], { dataHome, ...setup });
/** The text comes from stdin. */
const annotate = (stdin: string, ...options: string[]) => acu(['-', ...options], { stdin });

const folder = mkdtempSync(join(tmpdir(), 'acu-annotate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const NOTES = 'Needle UB13, then Hegu.\n\n# No comment: LU7\tfor 20 minutes\n';

describe('acu annotate', () => {
  test('adds the standard code and name to a text from stdin, all of it', async () => {
    expect(await annotate(NOTES)).toEqual({
      out: 'Needle UB13 [BL13 Fèishū], then Hegu [LI4 Hégǔ].\n\n# No comment: LU7 [Lièquē] for 20 minutes\n',
      err: '',
      exit: 0,
    });
  });

  test('does the same with a file, and does not read stdin', async () => {
    expect(await acu([write('notes.txt', NOTES)])).toEqual(await annotate(NOTES));
  });

  test('--replace puts the standard code in the place of each', async () => {
    expect(await annotate(NOTES, '--replace')).toEqual({
      out: 'Needle BL13, then LI4.\n\n# No comment: LU7 for 20 minutes\n',
      err: '',
      exit: 0,
    });
  });

  test('--json has what was found, and where', async () => {
    const outcome = await annotate('Needle UB13, then Hegu.', '--json');
    expect(outcome).toMatchObject({ err: '', exit: 0 });
    expect(recordsOf(outcome)).toEqual([
      { kind: 'mention', code: 'BL13', text: 'UB13', start: 7, end: 11, warning: null },
      { kind: 'mention', code: 'LI4', text: 'Hegu', start: 18, end: 22, warning: null },
    ]);
  });

  test('--replace changes nothing of what was found', async () => {
    expect(await annotate(NOTES, '--json', '--replace')).toEqual(await annotate(NOTES, '--json'));
  });

  test('its fields can be chosen', async () => {
    expect(recordsOf(await annotate('UB13', '--json', '--fields', 'code,end'))).toEqual([{ code: 'BL13', end: 4 }]);
    expect((await annotate('UB13', '--format', 'csv')).out).toBe(
      'kind,code,text,start,end,warning\nmention,BL13,UB13,0,4,\n',
    );
  });

  test.each<[title: string, stdin: string, options: string[], out: string]>([
    ['French', 'C7, VB20', ['--from', 'fr'], 'C7 [HT7 Shénmén], VB20 [GB20 Fēngchí]\n'],
    ['French, to replace', 'C7, VB20 et P7', ['--from', 'fr', '--replace'], 'HT7, GB20 et LU7\n'],
    ['Spanish', 'IG4', ['--from', 'es', '--replace'], 'LI4\n'],
    ['the same in French', 'IG4', ['--from', 'fr', '--replace'], 'SI4\n'],
    ['the same unsaid', 'IG4', ['--replace'], 'IG4\n'],
    ['German', 'Dü 3 und 3E5', ['--from', 'de', '--replace'], 'SI3 und TE5\n'],
    ['the old numbers of the Bladder', 'BL54', ['--from', 'bl-old', '--replace'], 'BL40\n'],
  ])('reads codes as %s', async (_title, stdin, options, out) => {
    expect(await annotate(stdin, ...options)).toEqual({ out, err: '', exit: 0 });
  });

  test('the environment says how codes are read', async () => {
    const { out } = await acu(['-', '--replace'], { stdin: 'P7', env: { ACU_NOMENCLATURE: 'fr' } });
    expect(out).toBe('LU7\n');
  });

  test.each<[title: string, stdin: string, out: string]>([
    ['no point', 'Rest.\n', 'Rest.\n'],
    ['no line end', 'Rest', 'Rest\n'],
    ['blank lines at the end', 'Rest.\n\n\n', 'Rest.\n\n\n'],
    ['a line wider than the terminal', `${'rest '.repeat(40)}\n`, `${'rest '.repeat(40)}\n`],
    ['signs that move a terminal', '\u001b[2JRest', '^[[2JRest\n'],
  ])('a text with %s is no failure', async (_title, stdin, out) => {
    expect(await annotate(stdin)).toEqual({ out, err: '', exit: 0 });
    expect(await annotate(stdin, '--json')).toEqual({ out: '[]\n', err: '', exit: 0 });
  });
});

describe('a text that contradicts itself', () => {
  test('is left as it is there, said on stderr, exit 1', async () => {
    expect(await annotate('First PC6 (Hegu), then UB13.')).toEqual({
      out: 'First PC6 (Hegu), then UB13 [BL13 Fèishū].\n',
      err: 'acu: "PC6" is PC6, but "Hegu" beside it is LI4\n',
      exit: 1,
    });
  });

  test('is not replaced there', async () => {
    const { out, exit } = await annotate('First P6 (Hegu), then UB13.', '--replace');
    expect({ out, exit }).toEqual({ out: 'First P6 (Hegu), then BL13.\n', exit: 1 });
  });

  test('says so in both mentions of the JSON, and on stderr as well', async () => {
    const outcome = await annotate('PC6 (Hegu), LU7', '--json');
    expect(recordsOf(outcome).map(({ warning }) => warning)).toEqual([
      '"PC6" is PC6, but "Hegu" beside it is LI4',
      '"Hegu" is LI4, but "PC6" beside it is PC6',
      null,
    ]);
    expect(outcome).toMatchObject({ err: 'acu: "PC6" is PC6, but "Hegu" beside it is LI4\n', exit: 1 });
  });

  test('says it of a name whose code agrees with another name', async () => {
    const outcome = await annotate('PC6 (Hegu)\nNeiguan PC6 Hegu\n');
    expect(outcome.err).toBe(
      'acu: "PC6" is PC6, but "Hegu" beside it is LI4\nacu: "Hegu" is LI4, but "PC6" beside it is PC6\n',
    );
    expect(outcome.exit).toBe(1);
  });

  test('says each contradiction once', async () => {
    const { err } = await annotate('PC6 (Hegu); LU7 (Feishu); PC6 (Hegu)');
    expect(err).toBe(
      'acu: "PC6" is PC6, but "Hegu" beside it is LI4\nacu: "LU7" is LU7, but "Feishu" beside it is BL13\n',
    );
  });

  test('may be sound in another language', async () => {
    expect((await annotate('P7 (Lieque)')).exit).toBe(1);
    expect(await annotate('P7 (Lieque)', '--from', 'fr')).toEqual({
      out: 'P7 [LU7] (Lieque)\n',
      err: '',
      exit: 0,
    });
  });
});

describe('what cannot be annotated', () => {
  test.each<[title: string, argv: string[], exit: number, said: RegExp]>([
    ['no file', [], 2, /^acu: one text at a time\n {2}Like: acu annotate notes\.txt, or acu annotate - for stdin/],
    ['two files', ['a.txt', 'b.txt'], 2, /too many arguments/],
    ['an empty name', [''], 2, /the file name is empty/],
    ['an unknown option', ['a.txt', '--nonsense'], 2, /unknown option '--nonsense'/],
    ['an unknown system', ['a.txt', '--from', 'xx'], 2, /unknown code system "xx"/],
    ['an unknown field', [write('field.txt', 'LI4'), '--json', '--fields', 'cod'], 2, /unknown field "cod"\n.*code/],
    ['a file that is not there', [join(folder, 'nope.txt')], 66, /nope\.txt: no such file/],
    ['a folder', [folder], 66, /is a folder, not a file/],
    ['a device', ['/dev/null'], 66, /\/dev\/null: is not a regular file/],
    ['a file that is not UTF-8', [write('latin.txt', Uint8Array.of(0x4c, 0x49, 0x34, 0xff))], 65, /latin\.txt.*UTF-8/],
  ])('%s exits as it should', async (_title, argv, exit, said) => {
    const outcome = await acu(argv);
    expect(outcome).toMatchObject({ out: '', exit });
    expect(outcome.err).toMatch(said);
  });
});
