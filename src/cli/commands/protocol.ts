import { fitProtocol } from '../../safety/fit-protocol.ts';
import { readPatient } from '../../safety/read-patient.ts';
import { viewProtocol } from '../../views/protocol/view-protocol.ts';
import { command } from '../command.ts';
import { collectStates } from './collect-states.ts';
import { listRecords } from './list-records.ts';
import { showRecords } from './show-records.ts';

interface Options {
  points?: boolean;
  prescriptions?: boolean;
  patient?: string[];
}

export const protocol = command<Options>({
  name: 'protocol',
  summary: 'The sheet of a condition: red flags, verdict, evidence, prescriptions, safety.',
  define: (program) =>
    program
      .argument('[id...]', 'ids or names; - reads them from stdin')
      .option('--patient <states>', 'leave out what must be avoided for: pregnant:24w,anticoagulants', collectStates)
      .option('--prescriptions', 'all prescriptions side by side')
      .option('--points', 'print the points also where trials showed no benefit'),
  examples: [
    ['acu protocol upper-back-pain', 'the sheet'],
    ['acu protocol low-back-pain --prescriptions', 'what was tested, side by side'],
    ['acu protocol upper-back-pain --patient pregnant:24w', 'for one patient'],
    ['acu protocol upper-back-pain --format markdown', 'as Markdown'],
    ['acu protocol low-back-pain --format html -o sheet.html', 'to print'],
  ],
  run: async (call) => {
    const { options, context } = call;
    const patient = options.patient === undefined ? null : readPatient(options.patient, context.corpus);
    return showRecords(
      'protocol',
      call,
      (record) =>
        viewProtocol(record, context.corpus, {
          points: options.points ?? false,
          prescriptions: options.prescriptions ?? false,
        }),
      (record) => (patient === null ? record : fitProtocol(record, patient, context.corpus)),
    );
  },
});

export const protocols = command({
  name: 'protocols',
  summary: 'Lists the conditions, with an honest word against no treatment and against sham.',
  define: (program) => program,
  examples: [
    ['acu protocols', 'as a table'],
    ['acu protocols --json', 'as JSON'],
  ],
  run: ({ context }) => listRecords('protocol', context),
});
