import { Command as Commander, CommanderError, Option } from 'commander';
import { UsageError } from '../model/errors.ts';
import { widthOf } from '../render/wrap-text.ts';
import type { Command } from './command.ts';
import { GLOBAL_OPTIONS, type GlobalOptions } from './global-options.ts';

export interface Parsed {
  operands: string[];
  options: Record<string, unknown> & GlobalOptions;
  /** Set when help was asked for: the help text, and nothing else is to be done. */
  help: string | null;
}

/** Help fits a terminal of 80 columns however wide the real one is, so that it can be quoted anywhere. */
const HELP_WIDTH = 80;
const NARROWEST = 40;

/** How wide help is on a terminal of so many columns; null is a pipe. */
export const helpWidth = (columns: number | null): number =>
  Math.max(NARROWEST, Math.min(HELP_WIDTH, columns ?? HELP_WIDTH));

const examples = (command: Command): string =>
  ['\nExamples:', ...command.examples.map(([line, what]) => `  $ ${line}\n      ${what}`)].join('\n');

/** Parses the arguments after the command word with commander: one command is built, the asked one. */
export function parseArguments(name: string, command: Command, argv: readonly string[], width = HELP_WIDTH): Parsed {
  let help: string | null = null;
  const program = new Commander(name)
    .description(command.summary)
    .exitOverride()
    .helpOption('-h, --help', 'show this help')
    .configureHelp({ helpWidth: width, minWidthToWrap: 12, displayWidth: widthOf })
    .configureOutput({
      writeOut: (text) => {
        help = (help ?? '') + text;
      },
      writeErr: () => {},
    })
    .addHelpText('after', examples(command));
  command.define(program);
  for (const { flags, about, parse } of GLOBAL_OPTIONS) {
    const option = new Option(flags, about);
    program.addOption(parse === undefined ? option : option.argParser(parse));
  }
  try {
    program.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code !== 'commander.helpDisplayed') throw usageError(error, name);
  }
  return { operands: [...program.args], options: program.opts(), help };
}

/** commander's sentence without its prefix, and the next step. */
function usageError(error: CommanderError, name: string): UsageError {
  const [first = '', ...rest] = error.message.replace(/^error: /, '').split('\n');
  const hint = rest.join(' ').replace(/[()]/g, '').trim();
  return new UsageError(first, `${hint === '' ? '' : `${hint} `}See: ${name} --help`);
}
