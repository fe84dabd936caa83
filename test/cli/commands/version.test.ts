import { describe, expect, test } from 'vitest';
import { builtInRecords, compiledData } from '../compiled-data.ts';
import { runFake, VERSION } from '../fake-io.ts';

const dataHome = compiledData();

describe('acu version', () => {
  test('gives program, data and schema versions and counts every kind', async () => {
    const records = builtInRecords();
    const { out, exit } = await runFake(['version', '--json'], { dataHome });
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toEqual({
      kind: 'version',
      program: VERSION,
      data: VERSION,
      schema: 1,
      node: '20.0.0',
      counts: Object.fromEntries(Object.entries(records).map(([kind, list]) => [kind, list.length])),
    });
  });

  test('names kinds in the plural, and only those there are', async () => {
    const { out } = await runFake(['version'], { dataHome });
    expect(out).toMatch(/^acu +1\.2\.3$/m);
    expect(out).toMatch(/^categories +19$/m);
    expect(out).not.toMatch(/ 0$/m);
  });
});
