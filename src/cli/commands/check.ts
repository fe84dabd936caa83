import type { Command as Commander } from 'commander';
import { EXIT, UsageError } from '../../model/errors.ts';
import type { Check } from '../../model/schema/check.ts';
import type { Prescription, Protocol } from '../../model/schema/protocol.ts';
import { TECHNIQUES } from '../../model/vocabularies.ts';
import { checkPoints, checkPrescription } from '../../safety/check-prescription.ts';
import type { HeldState } from '../../safety/held-state.ts';
import type { Technique } from '../../safety/plan.ts';
import { readPatient } from '../../safety/read-patient.ts';
import { viewCheck } from '../../views/safety/view-check.ts';
import { viewCheckList } from '../../views/safety/view-check-list.ts';
import { chooseWord } from '../choose-word.ts';
import { type Context, command } from '../command.ts';
import { operandLines } from '../read-operands.ts';
import { collectStates } from './collect-states.ts';
import { type Resolved, resolveRecord } from './resolve-record.ts';

interface Options {
  patient?: string[];
  prescription?: string;
  technique?: Technique[];
  failOn: 'avoid' | 'caution';
}

const collectTechniques = (value: string, previous: Technique[] = []): Technique[] => [
  ...previous,
  ...value
    .split(',')
    .map((word) => chooseWord(word, TECHNIQUES, { unknown: 'unknown technique', listed: 'Techniques' })),
];

const parseFailOn = (value: string): Options['failOn'] => {
  if (value === 'avoid' || value === 'caution') return value;
  throw new UsageError(`--fail-on takes avoid or caution, not "${value}"`, 'Leave it out to fail on AVOID only.');
};

const define = (program: Commander): Commander =>
  program
    .argument('[what...]', 'codes, or a protocol; - reads one prescription a line, the patient after a tab')
    .option('--patient <states>', 'what is known of the patient: pregnant:24w,anticoagulants', collectStates)
    .option('--prescription <id>', 'of a protocol: which one, or all; else the one its sheet prints')
    .option(
      '--technique <list>',
      `codes are: ${TECHNIQUES.slice(0, 5).join(', ')} …; needled, unless said`,
      collectTechniques,
    )
    .option('--fail-on <level>', 'exit 1 on avoid, or on caution as well', parseFailOn, 'avoid');

function chosen({ id, prescriptions }: Protocol, wanted: string | undefined): (Prescription | null)[] {
  const all = prescriptions.length === 0 ? [null] : prescriptions;
  if (wanted === 'all') return all;
  if (wanted === undefined) return all.slice(0, 1);
  const found = prescriptions.filter((prescription) => prescription.id === wanted);
  if (found.length > 0) return found;
  throw new UsageError(
    `${id} has no prescription "${wanted}"`,
    `Its prescriptions: ${prescriptions.map((prescription) => prescription.id).join(', ') || 'none'}; or all`,
  );
}

interface Checked {
  checks: Check[];
  /** How a code was read that differs by language. */
  notes: string[];
}

/** `LI4,SP6` → its words; a name may hold a comma itself. */
async function separate(word: string, separator: RegExp, context: Context): Promise<string[]> {
  const words = word.split(separator).filter((part) => part !== '');
  if (words.length < 2) return words.length === 0 ? [word] : words;
  const named = await Promise.all([resolveRecord('protocol', word, context), resolveRecord('point', word, context)]);
  return named.some((result) => 'record' in result) ? [word] : words;
}

const checkProtocol = (
  record: Protocol,
  patient: readonly HeldState[],
  { technique, prescription }: Options,
  { corpus }: Context,
): Check[] => {
  if (technique !== undefined)
    throw new UsageError(
      `--technique is for points; ${record.id} says how it treats`,
      'Leave it out, or check the points themselves: acu check LI4 --technique pressure',
    );
  return chosen(record, prescription).map((each) => checkPrescription(record, each, patient, corpus));
};

const noteOf = (result: Resolved<'point' | 'protocol'>): string[] =>
  'note' in result && result.note !== null ? [result.note] : [];

/** Words as one question: a protocol, or points that are treated together. Throws UsageError for what is neither. */
async function checkWords(
  words: readonly string[],
  patient: readonly HeldState[],
  options: Options,
  context: Context,
): Promise<Checked> {
  const [first = ''] = words;
  const protocol = words.length === 1 ? await resolveRecord('protocol', first, context) : { missing: '' };
  if ('record' in protocol)
    return { checks: checkProtocol(protocol.record, patient, options, context), notes: noteOf(protocol) };
  const resolved = await Promise.all(words.map((word) => resolveRecord('point', word, context)));
  const points = resolved.map((result) => {
    if ('record' in result) return result.record;
    const hint = 'Checked are codes and names of points, or one protocol: acu points, acu protocols';
    throw new UsageError(words.length === 1 ? `"${first}" is neither a point nor a protocol` : result.missing, hint);
  });
  if (options.prescription !== undefined)
    throw new UsageError(
      '--prescription is for a protocol; these are points',
      'Leave it out, or name the protocol alone: acu check low-back-pain --prescription all',
    );
  return { checks: [checkPoints(points, options.technique ?? ['needle'], patient)], notes: resolved.flatMap(noteOf) };
}

/** One line of a list: a prescription, and after a tab its patient. Lines without one have the patient of --patient. */
async function checkLine(line: string, options: Options, context: Context): Promise<Checked> {
  const [what = '', states] = line.split('\t');
  const said = states === undefined || states.trim() === '' ? (options.patient ?? []) : collectStates(states);
  const words = await separate(what.trim(), /[\s,;]+/, context);
  return checkWords(words, readPatient(said, context.corpus), options, context);
}

export const check = command<Options>({
  name: 'check',
  summary: 'Checks points or a prescription against a patient: what to avoid, mind and ask. It clears nothing.',
  readsText: true,
  words: 'any',
  defaults: { failOn: 'avoid' },
  define,
  examples: [
    ['acu check upper-back-pain --patient pregnant:24w', 'a protocol'],
    ['acu check BL23 GB30 --patient anticoagulants,pacemaker-or-icd', 'points together'],
    ['acu check LI4 --technique pressure --patient pregnant', 'pressed, not needled'],
    ['acu check breech-presentation --patient pregnant:36w --json', 'for a script'],
  ],
  run: async ({ operands, options, context }) => {
    if (operands.length === 0) throw new UsageError('check what?', 'Like: acu check LI4 SP6 --patient pregnant:24w');
    const listed = operands.includes('-');
    if (listed && operands.length > 1) throw new UsageError('"-" stands alone', 'Put everything into the list.');
    const done: Checked[] = [];
    const wrong: string[] = [];
    if (listed) {
      for (const line of operandLines(await context.io.readStdin())) {
        try {
          done.push(await checkLine(line, options, context));
        } catch (error) {
          if (!(error instanceof UsageError)) throw error;
          wrong.push(`${line.split('\t')[0]}: ${error.message}. ${error.next}`);
        }
      }
    } else {
      const words = await Promise.all(operands.map((word) => separate(word, /[,;]\s*/, context)));
      done.push(await checkWords(words.flat(), readPatient(options.patient ?? [], context.corpus), options, context));
    }
    const checks = done.flatMap((each) => each.checks);
    const failing = options.failOn === 'caution' ? ['avoid', 'caution'] : ['avoid'];
    const fails = checks.some(({ verdict }) => failing.includes(verdict));
    return {
      value: checks,
      shape: 'check',
      view: () =>
        listed ? viewCheckList(checks) : { language: 'en', blocks: checks.flatMap((each) => viewCheck(each).blocks) },
      exit: wrong.length > 0 ? EXIT.usage : fails ? EXIT.notFound : EXIT.done,
      messages: [...done.flatMap(({ notes }) => notes), ...wrong],
    };
  },
});
