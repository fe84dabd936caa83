import { closest } from '../../model/closest.ts';
import { EXIT, UsageError } from '../../model/errors.ts';
import type { Protocol } from '../../model/schema/protocol.ts';
import { wrapText } from '../../render/wrap-text.ts';
import { type Answers, listQuestions, screenFlags, unanswered } from '../../safety/screen-flags.ts';
import { viewQuestions, viewScreening } from '../../views/safety/view-screening.ts';
import { type Context, command } from '../command.ts';
import { collectStates } from './collect-states.ts';
import { resolveRecord } from './resolve-record.ts';

interface Options {
  yes?: string[];
  none?: boolean;
  list?: boolean;
}

type Questions = ReturnType<typeof listQuestions>;

async function conditionOf(operands: readonly string[], context: Context): Promise<Protocol | null> {
  const [word, ...more] = operands;
  if (word === undefined) return null;
  if (more.length > 0) throw new UsageError('one condition at a time', 'Like: acu screen upper-back-pain');
  const resolved = await resolveRecord('protocol', word, context);
  if ('record' in resolved) return resolved.record;
  throw new UsageError(resolved.missing, 'To see them all: acu protocols');
}

function checkIds(ids: readonly string[], questions: Questions): void {
  const known = questions.map(({ id }) => id);
  const wrong = ids.find((id) => !known.includes(id));
  if (wrong === undefined) return;
  const near = closest(wrong, known)[0];
  throw new UsageError(
    `no question "${wrong}"`,
    `${near === undefined ? '' : `Did you mean ${near}? `}To see them with their ids: acu screen --list`,
  );
}

const USUAL_COLUMNS = 80;

/**
 * Asks one question after the other. It ends at the first emergency: what else there may be does not matter then.
 * Throws UsageError when the answers end before the questions do.
 */
async function askAll(questions: Questions, { io }: Context): Promise<Answers> {
  const asked: string[] = [];
  const named: string[] = [];
  for (const [i, { id, text, urgency }] of questions.entries()) {
    let answer: string | null = null;
    while (answer === null) {
      const question = wrapText(`(${i + 1} of ${questions.length}) ${text}`, io.stderr.columns ?? USUAL_COLUMNS);
      const typed = await io.ask(`${question.join('\n')}\n  yes or no (y, n; Ctrl-D stops)? `);
      if (typed === null)
        throw new UsageError('the answers ended before the questions', 'Nothing was concluded; start again.');
      answer = /^\s*y(?:es)?\s*$/i.test(typed) ? 'yes' : /^\s*no?\s*$/i.test(typed) ? 'no' : null;
    }
    asked.push(id);
    if (answer === 'yes') named.push(id);
    if (answer === 'yes' && urgency === 'emergency') break;
  }
  return { asked, named };
}

async function answers(questions: Questions, { yes, none }: Options, context: Context): Promise<Answers> {
  const asked = questions.map(({ id }) => id);
  if (yes !== undefined && none) throw new UsageError('--yes and --none at once', 'Choose one of them.');
  if (none) return { asked, named: [] };
  if (yes !== undefined) {
    checkIds(yes, questions);
    return { asked, named: yes };
  }
  if (context.io.stdinIsTerminal && context.io.stderr.isTerminal) return askAll(questions, context);
  throw new UsageError(
    'no terminal to ask on',
    'Answer with --yes ID,… or --none; acu screen --list shows the questions.',
  );
}

export const screen = command<Options>({
  name: 'screen',
  summary: 'Asks the red-flag questions: on a terminal one by one, in a script by --yes.',
  words: 1,
  define: (program) =>
    program
      .argument('[condition]', 'a protocol, whose own questions are asked as well')
      .option('--yes <ids>', 'the questions that are answered with yes; all others are no', collectStates)
      .option('--none', 'all are answered with no')
      .option('--list', 'print the questions with their ids'),
  examples: [
    ['acu screen --list', 'the questions'],
    ['acu screen upper-back-pain --yes flag-calf', 'answered in a script'],
    ['acu screen low-back-pain --none --json', 'nothing named'],
  ],
  run: async ({ operands, options, context }) => {
    const protocol = await conditionOf(operands, context);
    const questions = listQuestions(context.corpus.all('safety'), protocol);
    const subject = protocol?.id ?? null;
    if (options.list && (options.none || options.yes !== undefined))
      throw new UsageError('--list prints the questions and takes no answers', 'Leave --list out, or the answers.');
    if (options.list)
      return {
        value: [unanswered(questions, subject)],
        shape: 'screening',
        view: () => viewQuestions(questions),
      };
    const screening = screenFlags(questions, await answers(questions, options, context), subject);
    return {
      value: [screening],
      shape: 'screening',
      view: () => viewScreening(screening),
      exit: screening.verdict === 'no-flag-named' ? EXIT.done : EXIT.notFound,
    };
  },
});
