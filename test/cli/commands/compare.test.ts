import { describe, expect, test } from 'vitest';
import { argvOf } from '../../command-lines.ts';
import { compiledData } from '../compiled-data.ts';
import { runFake } from '../fake-io.ts';

const dataHome = compiledData();
const acu = (line: string) => runFake(argvOf(`acu ${line}`), { dataHome });

describe('compare', () => {
  test('answers which of three is the more specific, and why', async () => {
    const { out, exit } = await acu('compare LU7 LU5 LU1 --for cough');
    expect(exit).toBe(0);
    expect(out).toContain('LU1 is the more specific: LU7 names it 3rd of 11');
    expect(out.indexOf('mind')).toBeLessThan(out.indexOf('where'));
  });

  test('is one object in JSON, in the order asked for, each point once', async () => {
    const { out } = await acu('compare 列缺 LU7 lu5 --json');
    const { kind, codes, own, shared } = JSON.parse(out);
    expect({ kind, codes, own: own.length }).toEqual({ kind: 'comparison', codes: ['LU7', 'LU5'], own: 2 });
    expect(shared).toContain('cough');
  });

  test('says an urgent indication first', async () => {
    const { out } = await acu('compare BL15 LU1 --for chest-pain');
    expect(out).toMatch(/^EMERGENCY/);
  });

  test.each([
    ['compare LU7', 2, 'two points or more are compared'],
    ['compare LU7 列缺', 2, 'two points or more are compared'],
    ['compare', 2, 'two points or more are compared'],
    ['compare LU7 LU5 --for caugh', 2, 'cough'],
    ['compare LU7 LU5 XX9', 1, 'no point "XX9"'],
  ])('%s: exit %i', async (line, exit, message) => {
    const outcome = await acu(line);
    expect(outcome.exit).toBe(exit);
    expect(outcome.err).toContain(message);
  });
});
