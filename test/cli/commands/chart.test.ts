import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import { compiledData } from '../compiled-data.ts';
import { fakeIo, recordsOf, runFake, type Setup, VERSION } from '../fake-io.ts';

const dataHome = compiledData();
const acu = (argv: readonly string[], setup: Setup = {}) => runFake(argv, { dataHome, ...setup });
const scratch = mkdtempSync(join(tmpdir(), 'acu-chart-'));

describe('acu chart', () => {
  test('draws points in a pipe without an escape sequence', async () => {
    const { out, exit, err } = await acu(['chart', 'BL13', '合谷']);
    expect([exit, err]).toEqual([0, '']);
    expect(out).toContain('BL13 Fèishū · LI4 Hégǔ');
    expect(out).toContain('●');
    expect(out).toContain('CAUTION');
    expect(out).not.toContain('\u001b');
  });

  test.each<[string[], string]>([
    [['LU'], 'Lung meridian'],
    [['upper-back-pain'], 'acu protocol upper-back-pain'],
    [['back-shu'], 'Back'],
    [['--category', 'back-shu', '--meridian', 'BL'], 'BL13'],
    [['BL', '--region', 'upper-back'], 'filtered'],
    [['CHONG'], 'where it crosses others'],
  ])('%j', async (argv, words) => {
    const { out, exit } = await acu(['chart', ...argv]);
    expect(exit).toBe(0);
    expect(out).toContain(words);
    expect(out).toContain('●');
  });

  test.each([
    ['many points', ['BL'], 1],
    ['a few', ['LU'], 0],
    ['a picture in pixels', ['BL', '--image', 'sixel'], 0],
  ])('of %s: the optimising compiler is left out only of what ends before it would pay', async (_, words, times) => {
    let left = 0;
    const io = { ...fakeIo({ dataHome }), leaveOptimiserOut: async () => void left++ };
    expect(await run(['chart', ...words], io, VERSION)).toBe(0);
    expect(left).toBe(times);
  });

  test('every point of a meridian is on its chart', async () => {
    for (const code of ['LU', 'GB', 'CV']) {
      const charts = recordsOf(await acu(['chart', code, '--json']));
      const [meridian] = recordsOf(await acu(['meridian', code, '--json']));
      const shown = new Set(charts.flatMap(({ codes }) => codes as string[]));
      const missing = charts.flatMap(({ not_drawn }) => not_drawn as string[]);
      expect(
        ((meridian?.['points'] ?? []) as string[]).filter((point) => !shown.has(point) && !missing.includes(point)),
      ).toEqual([]);
    }
  });

  test('every point there is stands on its chart with its label', { timeout: 120_000 }, async () => {
    const all = recordsOf(await acu(['points', '--standard', 'all', '--json', '--fields', 'code']));
    const missing: string[] = [];
    for (const { code } of all) {
      const { out } = await acu(['chart', String(code)]);
      // A line of the drawing: the label, and dots of the body, of its leader or the mark itself.
      const drawn = out.split('\n').some((line) => line.includes(String(code)) && /[\u2801-\u28ff●]/u.test(line));
      if (!drawn || !out.includes('●')) missing.push(String(code));
    }
    expect(all.length).toBeGreaterThan(409);
    expect(missing).toEqual([]);
  });

  test('emergencies come before what is drawn', async () => {
    const { out } = await acu(['chart', '--for', 'wheezing', '--region', 'upper-back']);
    expect(out).toContain('●');
    const { out: urgent } = await acu(['chart', '--for', 'coughing-blood']);
    expect(urgent.split('\n')[0]).toMatch(/^EMERGENCY|^[A-Z ]+ {2}/);
  });

  test.each<[string[], string[], string[]]>([
    [['ear:shenmen', 'LI4', '--patient', 'infection-or-fever'], ['LI4', 'ear:shenmen'], []],
    [['LI4', '--patient', 'pregnant:24w'], ['LI4'], []],
    [['LI4', 'LI5', '--patient', 'pregnant:24w'], ['LI4'], ['LI5']],
    [['ST17', 'ST18', '--patient', 'anticoagulants'], ['ST17'], ['ST18']],
  ])('%j leaves out %j and draws %j, as data and in words', async (argv, out, drawn) => {
    const charts = recordsOf(await acu(['chart', ...argv, '--json']));
    expect(charts.length).toBeGreaterThan(0);
    for (const { left_out } of charts) expect((left_out as { code: string }[]).map(({ code }) => code)).toEqual(out);
    expect([...new Set(charts.flatMap(({ codes }) => codes as string[]))]).toEqual(drawn);
    const text = (await acu(['chart', ...argv])).out;
    expect(text).toContain('LEFT OUT');
    for (const code of out) expect(text).toContain(code);
  });

  test('an area to avoid is left out of the chart of a protocol, and is not just without a figure', async () => {
    const [chart] = recordsOf(await acu(['chart', 'low-back-pain', '--patient', 'infection-or-fever', '--json']));
    expect(((chart?.['left_out'] ?? []) as { code: string }[]).map(({ code }) => code)).toContain(
      'the main tender spot',
    );
    expect(chart?.['not_drawn']).toEqual([]);
  });

  test('points to avoid are not among the small ones either, and the chart says so', async () => {
    const { out } = await acu(['chart', 'LI5', '--patient', 'pregnant:24w']);
    expect(out).toContain('Also left out of the rest of the meridian: LI4.');
    expect((await acu(['chart', 'LI5'])).out).not.toContain('Also left out');
  });

  test('nobody may draw for an empty list of states', async () => {
    expect((await acu(['chart', 'LI4', '--patient', ''])).exit).toBe(2);
  });

  test('a word that is nothing is named, and the rest is drawn', async () => {
    const { out, err, exit } = await acu(['chart', 'BL13', 'nonsense', 'LI99']);
    expect(exit).toBe(1);
    expect(out).toContain('BL13');
    expect(err).toContain('"nonsense" is no point, meridian, protocol, category or region');
    expect(err).toContain('LI99');
  });

  test.each([
    [['chart'], 'what is to be drawn?'],
    [['chart', 'BL13', '--view', 'torsoback'], 'Did you mean torso-back?'],
    [['chart', 'BL13', '--labels', 'all'], 'Choices: code, name, none'],
    [['chart', 'BL13', '--image', 'gif'], 'Choices: kitty, iterm, sixel'],
  ])('%j is a mistake', async (argv, words) => {
    const { err, exit } = await acu(argv);
    expect(exit).toBe(2);
    expect(err).toContain(words);
  });

  test('--view draws one view and says what is not seen in it', async () => {
    const { out } = await acu(['chart', 'BL13', 'CV4', '--view', 'torso-front']);
    expect(out).toContain('Not seen in this view: BL13.');
  });

  test('--labels name writes the names, none writes nothing', async () => {
    expect((await acu(['chart', 'BL13', '--labels', 'name'])).out.match(/BL13 Fèishū/g)).toHaveLength(2);
    expect((await acu(['chart', 'BL13', '--labels', 'none'])).out.match(/BL13/g)).toHaveLength(2);
  });

  test('-o writes SVG and PNG by the name of the file', async () => {
    const [svg, png] = [join(scratch, 'a.svg'), join(scratch, 'a.PNG')];
    expect(await acu(['chart', 'BL13', '-o', svg])).toEqual({ out: '', err: '', exit: 0 });
    expect(await acu(['chart', 'BL13', '-o', png])).toEqual({ out: '', err: '', exit: 0 });
    expect(readFileSync(svg, 'utf8')).toMatch(/^<svg .*CAUTION.*<\/svg>\n$/s);
    expect(readFileSync(png).subarray(1, 4).toString()).toBe('PNG');
    expect((await acu(['chart', 'BL13', '-o', svg])).exit).toBe(73);
  });

  test('as JSON it is data, in a file as well', async () => {
    const file = join(scratch, 'a.json');
    await acu(['chart', 'BL13', '--json', '-o', file]);
    const charts = JSON.parse(readFileSync(file, 'utf8'));
    expect(charts).toMatchObject([{ kind: 'chart', view: 'torso-back', codes: ['BL13'], left_out: [] }]);
    const csv = await acu(['chart', 'BL13', '--format', 'csv']);
    expect(csv.out.split('\n')[0]).toContain('kind,view,label,codes');
  });

  test('--image shows a picture of the terminal, never paged', async () => {
    const { out } = await acu(['chart', 'BL13', '--image', 'sixel'], { terminal: { columns: 80, rows: 5 } });
    expect(out).toContain('\u001bPq');
    expect(out).toContain('CAUTION');
  });

  test('a protocol without benefit draws no point, unless asked to', async () => {
    const protocols = recordsOf(await acu(['protocols', '--json']));
    const hidden = [];
    for (const { id } of protocols.slice(0, 12)) {
      const { out } = await acu(['chart', String(id)]);
      if (out.includes('No points are drawn')) hidden.push({ id, out });
    }
    for (const { id, out } of hidden) {
      expect(out).not.toContain('●');
      expect((await acu(['chart', String(id), '--points'])).out).not.toContain('No points are drawn');
    }
  });
});

describe('acu point', () => {
  const wide = { terminal: { columns: 130, rows: 60 }, env: { TERM: 'xterm-256color' } };

  test('has a chart beside it on a wide terminal', async () => {
    const { out } = await acu(['point', 'BL13'], wide);
    expect(out).toContain('●');
    expect((await acu(['BL13'], wide)).out).toContain('●');
  });

  test.each<[string, string[], Setup]>([
    ['a narrow terminal', ['point', 'BL13'], { terminal: { columns: 100, rows: 60 } }],
    ['a pipe', ['point', 'BL13'], {}],
    ['--no-chart', ['point', 'BL13', '--no-chart'], wide],
    ['--brief', ['point', 'BL13', '--brief'], wide],
    ['--json', ['point', 'BL13', '--json'], wide],
    ['a narrow --width', ['point', 'BL13', '--width', '80'], wide],
  ])('has none with %s', async (_, argv, setup) => {
    expect((await acu(argv, setup)).out).not.toContain('●');
  });

  test('has one below it in a pipe when it is asked for', async () => {
    const { out } = await acu(['point', 'BL13', '--chart']);
    expect(out.indexOf('●')).toBeGreaterThan(out.indexOf('not medical advice'));
  });
});

describe('acu near', () => {
  test('lists the nearest points, ten unless told', async () => {
    const near = recordsOf(await acu(['near', 'BL13', '--json']));
    expect(near).toHaveLength(10);
    const distances = near.map(({ distance_cun }) => Number(distance_cun));
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    expect(Object.keys(near[0] ?? {})).toEqual(['kind', 'code', 'distance_cun', 'direction']);
    expect(recordsOf(await acu(['near', 'fei shu', '--limit', '3', '--json']))).toHaveLength(3);
  });

  test('says what to mind at each', async () => {
    expect((await acu(['near', 'BL13'])).out).toContain('pneumothorax');
  });

  test.each([
    [['near'], 2, 'near which point?'],
    [['near', 'BL13', 'BL14'], 2, 'too many'],
    [['near', 'XX9'], 1, 'XX9'],
    [['near', 'GV28'], 1, 'lies on no skin'],
    [['near', 'BL13', '--limit', '0'], 2, '--limit'],
  ])('%j exits %i', async (argv, code, words) => {
    const { err, exit } = await acu(argv);
    expect(exit).toBe(code);
    expect(err).toContain(words);
  });
});
