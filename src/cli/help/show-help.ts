import { type Document, document, fact, facts, heading } from '../../model/document.ts';
import { plainPaint } from '../../render/paint.ts';
import { renderText } from '../../render/render-text.ts';
import { chooseWord } from '../choose-word.ts';
import { COMMANDS } from '../command-table.ts';
import { helpWidth, parseArguments } from '../parse-arguments.ts';
import type { Topic } from './topic.ts';
import { codes } from './topics/codes.ts';
import { cun } from './topics/cun.ts';
import { environment } from './topics/environment.ts';
import { exitCodes } from './topics/exit-codes.ts';
import { formats } from './topics/formats.ts';
import { sources } from './topics/sources.ts';
import { userData } from './topics/user-data.ts';

export const TOPICS: readonly Topic[] = [codes, cun, formats, sources, exitCodes, environment, userData];

/** What most people need: everything else is one `acu help` away. */
export const SHORT_EXAMPLES: readonly (readonly [line: string, what: string])[] = [
  ['acu BL13', 'the card of a point: code, name or 肺俞, in any spelling'],
  ['acu LU7 LI4', 'several at once'],
  ['acu points --for cough', 'points that tradition names for it'],
  ['acu protocol upper-back-pain', 'red flags, evidence, prescription'],
  ['acu search sore throat', 'everything about it'],
  ['acu point LI4 --json', 'for a script'],
];

const overview = (): Document =>
  document([
    {
      type: 'title',
      text: 'acu, the acupuncture reference for the terminal',
      aside: null,
      sub: 'acu WORD... looks words up; acu COMMAND --help explains a command',
      ruled: true,
    },
    facts(SHORT_EXAMPLES.map(([line, what]) => fact(line, what))),
    heading('Commands'),
    facts(
      COMMANDS.map(({ name, summary }) => fact(name, summary)),
      { inset: true },
    ),
    heading('Help topics'),
    facts(
      TOPICS.map(({ name, summary }) => fact(name, summary)),
      { inset: true },
    ),
    { type: 'note', text: 'Reference for educated use, not medical advice.' },
  ]);

const print = (page: Document, width: number): Promise<string> =>
  renderText(page, { width, ascii: false, paint: plainPaint });

/** The overview, a topic, or a command's help. Throws UsageError for anything else. */
export async function showHelp(words: readonly string[], columns: number | null): Promise<string> {
  const width = helpWidth(columns);
  const word = words.find((argument) => !argument.startsWith('-'));
  if (word === undefined || word === 'help') return print(overview(), width);
  const names = [...TOPICS.map((page) => page.name), ...COMMANDS.map((command) => command.name)];
  const name = chooseWord(word, names, { unknown: 'no help on', listed: 'Topics and commands' });
  const topic = TOPICS.find((page) => page.name === name);
  if (topic) {
    const title = { type: 'title', text: topic.name, aside: null, sub: topic.summary, ruled: true } as const;
    return print(document([title, ...topic.blocks]), width);
  }
  const entry = COMMANDS.find((command) => command.name === name);
  return entry === undefined
    ? ''
    : ((await parseArguments(`acu ${name}`, await entry.load(), ['--help'], width)).help ?? '');
}
