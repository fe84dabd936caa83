import type { Command as Commander } from 'commander';
import { closest } from '../../model/closest.ts';
import { EXIT, UsageError } from '../../model/errors.ts';
import type { Check } from '../../model/schema/check.ts';
import type { Protocol } from '../../model/schema/protocol.ts';
import { TECHNIQUES } from '../../model/vocabularies.ts';
import { checkPoints, checkPrescription } from '../../safety/check-prescription.ts';
import type { HeldState } from '../../safety/held-state.ts';
import type { Technique } from '../../safety/plan.ts';
import { readPatient } from '../../safety/read-patient.ts';
import { viewCheck } from '../../views/safety/view-check.ts';
import { viewCheckList } from '../../views/safety/view-check-list.ts';
import { type Context, command } from '../command.ts';
import { collectStates } from './collect-states.ts';
import { resolveRecord } from './resolve-record.ts';

interface Options {
  patient?: string[];
  prescription?: string;
  technique?: Technique[];
  failOn: 'avoid' | 'caution';
}

const collectTechniques = (value: string, previous: Technique[] = []): Technique[] => [
  ...previous,
  ...value.split(',').map((word) => {
    const known = TECHNIQUES.find((technique) => technique === word.trim().toLowerCase());
    if (known) return known;
    const near = closest(word, TECHNIQUES)[0];
    throw new UsageError(
      `unknown technique "${word}"`,
      `${near === undefined ? '' : `Did you mean ${near}? `}Techniques: ${TECHNIQUES.join(', ')}`,
    );
  }),
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

function chosen({ id, prescriptions }: Protocol, wanted: string | undefined): Protocol['prescriptions'] {
  if (wanted === 'all') return prescriptions;
  if (wanted === undefined) return prescriptions.slice(0, 1);
  const found = prescriptions.filter((prescription) => prescription.id === wanted);
  if (found.length > 0) return found;
  throw new UsageError(
    `${id} has no prescription "${wanted}"`,
    `Its prescriptions: ${prescriptions.map((prescription) => prescription.id).join(', ') || 'none'}; or all`,
  );
}

/** Words as one question: a protocol, or points that are treated together. Throws UsageError for what is neither. */
async function checkWords(
  words: readonly string[],
  patient: readonly HeldState[],
  options: Options,
  context: Context,
): Promise<Check[]> {
  const [first = ''] = words;
  const protocol = words.length === 1 ? await resolveRecord('protocol', first, context) : { missing: '' };
  if ('record' in protocol) {
    const { record } = protocol;
    if (record.prescriptions.length === 0)
      throw new UsageError(
        `${record.id} holds no prescription to check`,
        'Check the points you mean: acu check BL13 LI4',
      );
    return chosen(record, options.prescription).map((prescription) =>
      checkPrescription(record, prescription, patient, context.corpus),
    );
  }
  const resolved = await Promise.all(words.map((word) => resolveRecord('point', word, context)));
  const points = resolved.map((result) => {
    if ('record' in result) return result.record;
    const hint = 'Checked are codes and names of points, or one protocol: acu points, acu protocols';
    throw new UsageError(words.length === 1 ? `"${first}" is neither a point nor a protocol` : result.missing, hint);
  });
  return [checkPoints(points, options.technique ?? ['needle'], patient)];
}

/** One line of a list: a prescription, and after a tab its patient. Lines without one have the patient of --patient. */
async function checkLine(line: string, options: Options, context: Context): Promise<Check[]> {
  const [what = '', states] = line.split('\t');
  const said = states === undefined || states.trim() === '' ? (options.patient ?? []) : collectStates(states);
  const patient = readPatient(said, context.corpus);
  const whole = what.trim();
  const named = await Promise.all([resolveRecord('protocol', whole, context), resolveRecord('point', whole, context)]);
  const isOne = named.some((result) => 'record' in result);
  const words = isOne ? [whole] : whole.split(/[\s,;]+/).filter((word) => word !== '');
  return checkWords(words, patient, options, context);
}

async function readLines({ io }: Context): Promise<string[]> {
  return (await io.readStdin()).split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

export const check = command<Options>({
  name: 'check',
  summary: 'Checks points or a prescription against a patient: what to avoid, mind and ask. It clears nothing.',
  readsText: true,
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
    const checks: Check[] = [];
    const wrong: string[] = [];
    if (listed) {
      for (const line of await readLines(context)) {
        try {
          checks.push(...(await checkLine(line, options, context)));
        } catch (error) {
          if (!(error instanceof UsageError)) throw error;
          wrong.push(`${line.split('\t')[0]}: ${error.message}. ${error.next}`);
        }
      }
    } else {
      checks.push(
        ...(await checkWords(operands, readPatient(options.patient ?? [], context.corpus), options, context)),
      );
    }
    const failing = options.failOn === 'caution' ? ['avoid', 'caution'] : ['avoid'];
    const fails = checks.some(({ verdict }) => failing.includes(verdict));
    return {
      value: checks,
      shape: 'check',
      view: () =>
        listed ? viewCheckList(checks) : { language: 'en', blocks: checks.flatMap((each) => viewCheck(each).blocks) },
      exit: wrong.length > 0 ? EXIT.usage : fails ? EXIT.notFound : EXIT.done,
      messages: wrong,
    };
  },
});
