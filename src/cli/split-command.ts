import { globalOptions } from './global-options.ts';

export interface CommandLine {
  /** The command word, or null when there is none: then the rest is a look-up. */
  word: string | null;
  rest: string[];
}

/** Whether a global option takes the next argument as its value: then the value is not taken for a command. */
const takesValue = (flag: string): boolean =>
  flag.startsWith('-') &&
  globalOptions().some((option) => option.required && (option.short === flag || option.long === flag));

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
