import { describe, expect, test } from 'vitest';
import { readOperands } from '../../src/cli/read-operands.ts';
import { UsageError } from '../../src/model/errors.ts';
import { fakeIo } from './fake-io.ts';

describe('a lone dash stands for the lines of stdin', () => {
  test.each<[title: string, operands: string[], stdin: string, words: string[]]>([
    ['one operand a line', ['-'], 'BL13\nLU1\n', ['BL13', 'LU1']],
    ['a last line without its end', ['-'], 'BL13\nLU1', ['BL13', 'LU1']],
    ['blank lines and comments are skipped', ['-'], '# mine\n\n  \nBL13\n #LU1\n', ['BL13']],
    ['the first column of a table is taken', ['-'], 'BL13\tFèishū\nLU1\t\n', ['BL13', 'LU1']],
    [
      'space and carriage returns around a word are dropped',
      ['-'],
      '  BL13 \r\nlung transport\r\n',
      ['BL13', 'lung transport'],
    ],
    ['the head of a table that acu wrote is no operand', ['-'], 'code\tpinyin\nBL13\tFèishū\n', ['BL13']],
    ['the lines stand where the dash stood', ['LI4', '-', 'LI5'], 'BL13\n', ['LI4', 'BL13', 'LI5']],
    ['codes with commas between them are several', ['LI4,PC6', 'ub13; Ren 4'], '', ['LI4', 'PC6', 'ub13', 'Ren 4']],
    ['a comma in anything else is its own', ['pain, neck', 'LI4, and', 'a,b'], '', ['pain, neck', 'LI4, and', 'a,b']],
    ['a dash in a word is no dash alone', ['-5', 'a-b', '--'], '', ['-5', 'a-b', '--']],
  ])('%s', async (_title, operands, stdin, words) => {
    expect(await readOperands(operands, fakeIo({ stdin }))).toEqual(words);
  });

  test.each(['', '\n', '\n# x\n'])('a list that holds nothing is a mistake: %j', async (stdin) => {
    await expect(readOperands(['-'], fakeIo({ stdin }))).rejects.toThrow(UsageError);
  });

  test('stdin is not read when nobody asks for it', async () => {
    expect(await readOperands(['BL13', 'LU1'], fakeIo())).toEqual(['BL13', 'LU1']);
  });

  test('stdin cannot be read twice', async () => {
    await expect(readOperands(['-', '-'], fakeIo({ stdin: 'BL13' }))).rejects.toThrow(UsageError);
  });
});
