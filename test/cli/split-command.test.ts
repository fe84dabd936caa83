import { describe, expect, test } from 'vitest';
import { splitCommand } from '../../src/cli/split-command.ts';

const isCommand = (word: string) => ['point', 'points'].includes(word);

describe('the command word is the first operand, if it names a command', () => {
  test.each<[title: string, argv: string[], word: string | null, rest: string[]]>([
    ['nothing at all', [], null, []],
    ['a command alone', ['points'], 'points', []],
    ['a command and its operands', ['point', 'BL13', 'LU1'], 'point', ['BL13', 'LU1']],
    ['words that are no command stay together', ['lung', 'point'], null, ['lung', 'point']],
    ['an option before the command', ['--json', 'point', 'BL13'], 'point', ['--json', 'BL13']],
    ['an option with a value before the command', ['--width', '40', 'points'], 'points', ['--width', '40']],
    ['a short option with a value', ['-f', 'json', 'points'], 'points', ['-f', 'json']],
    ['a value that has the name of a command', ['--output', 'points', 'BL13'], null, ['--output', 'points', 'BL13']],
    ['a value behind an equals sign', ['--width=40', 'points'], 'points', ['--width=40']],
    ['a lone dash is an operand', ['-', 'points'], null, ['-', 'points']],
    ['behind "--" nothing is a command', ['--', 'points'], null, ['--', 'points']],
    ['only the first of two commands counts', ['point', 'points'], 'point', ['points']],
    ['an option at the end without its value', ['--width'], null, ['--width']],
    ['a name in capitals is no command', ['POINTS'], null, ['POINTS']],
  ])('%s', (_title, argv, word, rest) => {
    expect(splitCommand(argv, isCommand)).toEqual({ word, rest });
  });
});
