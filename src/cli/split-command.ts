import { takesValue } from './global-options.ts';

export interface CommandLine {
  /** The command word, or null when there is none: then the rest is a look-up. */
  word: string | null;
  rest: string[];
}

/** Finds the command word: the first operand, if it names a command. Global options may stand before it. */
export function splitCommand(argv: readonly string[], isCommand: (word: string) => boolean): CommandLine {
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i] ?? '';
    if (argument === '--') break;
    if (takesValue(argument)) i++;
    else if (!argument.startsWith('-') || argument === '-') {
      return isCommand(argument)
        ? { word: argument, rest: [...argv.slice(0, i), ...argv.slice(i + 1)] }
        : { word: null, rest: [...argv] };
    }
  }
  return { word: null, rest: [...argv] };
}
