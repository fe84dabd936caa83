import stringWidth from 'fast-string-width';
import { beforeAll, describe, expect, test } from 'vitest';
import { argvOf, LINES, VERBATIM } from '../command-lines.ts';
import { inTurns, type Outcome, runBuilt } from './run-built.ts';

/** The narrowest usual screen; the other widths are tested on the sources, where no process has to start. */
const WIDTH = 40;
const TABLES = LINES.filter((line) => !VERBATIM.test(line));
const outcomes = new Map<string, Outcome>();

beforeAll(async () => {
  const done = await inTurns(TABLES, (line) => runBuilt([...argvOf(line), '--width', String(WIDTH)]));
  for (const [i, line] of TABLES.entries()) outcomes.set(line, done[i] ?? { out: '', err: 'not run', exit: -1 });
}, 120_000);

describe('the width is kept by the program that is shipped', () => {
  test.each(TABLES)(`%s: no line is wider than ${WIDTH} cells`, (line) => {
    const { out, exit } = outcomes.get(line) ?? { out: '', exit: -1 };
    expect([0, 1]).toContain(exit);
    expect(out.split('\n').filter((text) => stringWidth(text) > WIDTH)).toEqual([]);
  });

  test.each<[title: string, argv: string[], env: Record<string, string>, width: number]>([
    ['by COLUMNS', [], { COLUMNS: '50' }, 50],
    ['by ACU_WIDTH', [], { ACU_WIDTH: '60' }, 60],
    ['by --width against both', ['--width', '40'], { COLUMNS: '50', ACU_WIDTH: '60' }, 40],
    ['below 20', ['--width', '3'], {}, 20],
    ['above 200', ['--width', '900'], {}, 200],
    ['by a COLUMNS that is no number', [], { COLUMNS: 'wide' }, 80],
  ])('a width %s is followed', async (_title, argv, env, width) => {
    const { out } = await runBuilt(['point', 'BL13', ...argv], { env });
    expect(out).toBe((await runBuilt(['point', 'BL13', '--width', String(width)])).out);
  });
});
