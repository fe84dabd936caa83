import { describe, expect, test } from 'vitest';
import { reportError } from '../../src/cli/report-error.ts';
import { AcuError, ConfigError, DataError, EXIT, InputError, OutputError, UsageError } from '../../src/model/errors.ts';
import { fakeIo } from './fake-io.ts';

describe('an error becomes words and an exit code', () => {
  test.each<[error: AcuError, exit: number]>([
    [new UsageError('what', 'next'), 2],
    [new DataError('what', 'next'), 65],
    [new InputError('what', 'next'), 66],
    [new AcuError(EXIT.internal, 'what', 'next'), 70],
    [new OutputError(EXIT.cannotCreate, 'what', 'next'), 73],
    [new OutputError(EXIT.io, 'what', 'next'), 74],
    [new ConfigError('what', 'next'), 78],
  ])('%s exits %i, says what is wrong and what to do', (error, exit) => {
    const io = fakeIo();
    expect(reportError(error, io)).toBe(exit);
    expect(io.err()).toBe('acu: what\n  next\n');
    expect(io.out()).toBe('');
  });

  test('an error without a next step is one line', () => {
    const io = fakeIo();
    reportError(new UsageError('what', ''), io);
    expect(io.err()).toBe('acu: what\n');
  });

  test.each<[title: string, thrown: unknown]>([
    ['an error that is not ours', new TypeError('x is undefined')],
    ['something that is not even an error', 'x is undefined'],
  ])('%s is one line and how to report it, exit 70', (_title, thrown) => {
    const io = fakeIo();
    expect(reportError(thrown, io)).toBe(70);
    expect(io.err()).toMatch(/^acu: internal error: x is undefined\n {2}Please report it.*ACU_DEBUG=1.*\n$/);
  });

  test.each<[env: Record<string, string>, shown: boolean]>([
    [{ ACU_DEBUG: '1' }, true],
    [{ ACU_DEBUG: '' }, false],
    [{ ACU_DEBUG: '0' }, false],
  ])('with %o the stack is shown: %s', (env, shown) => {
    const io = fakeIo({ env });
    reportError(new Error('x'), io);
    expect(io.err().includes('    at ')).toBe(shown);
  });

  test('every line of many is shortened on its own', () => {
    const io = fakeIo();
    reportError(new DataError(`${'a'.repeat(5_000)}\nshort`, 'next'), io);
    const lines = io.err().split('\n');
    expect(lines).toHaveLength(4);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(1_100);
    expect(lines[1]).toBe('short');
  });
});
