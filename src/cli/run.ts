import { EXIT, UsageError } from '../model/errors.ts';
import type { Command, Context } from './command.ts';
import { COMMANDS } from './command-table.ts';
import { deliver } from './deliver.ts';
import type { Io } from './io.ts';
import { openCorpus } from './open-corpus.ts';
import type { Parsed } from './parse-arguments.ts';
import { loadPreferences } from './preferences.ts';
import { readOperands } from './read-operands.ts';
import { reportError } from './report-error.ts';
import { settle } from './settings.ts';
import { splitCommand } from './split-command.ts';

/** More words than this is a mistake in a script, not a question. */
const MOST_ARGUMENTS = 5_000;

/** What may be an option: a "--" makes words of all that follow it. */
const optionsOf = (argv: readonly string[]): readonly string[] =>
  argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv;

const entryOf = (word: string) => COMMANDS.find((command) => command.name === word);
const isCommand = (word: string): boolean => word === 'help' || entryOf(word) !== undefined;

/** Words without an option need no parser, which is half of what a look-up would load. */
async function parse(name: string, command: Command, argv: readonly string[], columns: number | null): Promise<Parsed> {
  const plain = argv.every((argument) => argument === '-' || !argument.startsWith('-'));
  if (plain && (command.words === 'any' || argv.length <= command.words)) {
    return { operands: [...argv], options: { pager: true, ...command.defaults }, help: null };
  }
  const { helpWidth, parseArguments } = await import('./parse-arguments.ts');
  return parseArguments(name, command, argv, helpWidth(columns));
}

async function answer(argv: readonly string[], io: Io, programVersion: string): Promise<number> {
  if (argv.length > MOST_ARGUMENTS) {
    throw new UsageError(`${argv.length} arguments are too many`, 'Read operands from stdin: acu point - < codes.txt');
  }
  if (argv.some((argument) => argument.includes('\ufffd'))) {
    throw new UsageError('an argument is not valid UTF-8', 'Check the encoding of the terminal or the script.');
  }
  const columns = io.stdout.isTerminal ? io.stdout.columns : null;
  const { word, rest } = splitCommand(argv, isCommand);
  const bare = word === null && rest.every((argument) => argument === '-h' || argument === '--help');
  if (bare || word === 'help') {
    const { showHelp } = await import('./help/show-help.ts');
    io.stdout.write(await showHelp(bare ? [] : rest, columns));
    return EXIT.done;
  }
  if (word === null && optionsOf(rest).some((argument) => argument === '-V' || argument === '--version')) {
    io.stdout.write(`acu ${programVersion}\n`);
    return EXIT.done;
  }
  const entry = word === null ? null : entryOf(word);
  const asked: Command = entry ? await entry.load() : (await import('./commands/look-up.ts')).lookUp;
  const { operands, options, help } = await parse(entry ? `acu ${asked.name}` : 'acu', asked, rest, columns);
  if (help !== null) {
    io.stdout.write(help);
    return EXIT.done;
  }
  const settings = settle(options, await loadPreferences(io.env), io);
  const words = asked.readsText ? operands : await readOperands(operands, io);
  const context: Context = { io, from: settings.from, ...(await openCorpus(io.dataHome, programVersion)) };
  const reply = await asked.run({ operands: words, piped: operands.includes('-'), options, context });
  return deliver(reply, settings, context);
}

/** Runs one command line and returns its exit code. Never throws, never ends the process. */
export async function run(argv: readonly string[], io: Io, programVersion: string): Promise<number> {
  try {
    return await answer(argv, io, programVersion);
  } catch (error) {
    return reportError(error, io);
  }
}
