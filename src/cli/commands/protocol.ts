import type { Document } from '../../model/document.ts';
import type { Protocol } from '../../model/schema/protocol.ts';
import { fitProtocol } from '../../safety/fit-protocol.ts';
import { readPatient } from '../../safety/read-patient.ts';
import { viewProtocol } from '../../views/protocol/view-protocol.ts';
import { type Context, command } from '../command.ts';
import { collectStates } from './collect-states.ts';
import { listRecords } from './list-records.ts';
import { showRecords } from './show-records.ts';

interface Options {
  points?: boolean;
  prescriptions?: boolean;
  patient?: string[];
  chart?: boolean;
  brief?: boolean;
}

/** The sheet, with its points on the body before what it says of safety, if that was asked for. */
async function sheetOf(record: Protocol, options: Options, context: Context): Promise<Document> {
  const { corpus, io } = context;
  const { points = false, prescriptions = false, chart = false, brief = false } = options;
  const sheet = viewProtocol(record, corpus, { points, prescriptions, brief });
  if (!chart) return sheet;
  const [{ openAtlas }, { protocolFigures }] = await Promise.all([
    import('../../load/open-atlas.ts'),
    import('../../views/chart/protocol-figures.ts'),
  ]);
  const figures = protocolFigures(record, openAtlas(io.dataHome), corpus, points);
  const at = sheet.blocks.findIndex((block) => block.type === 'heading' && block.text === 'Safety');
  return { ...sheet, blocks: [...sheet.blocks.slice(0, at), ...figures, ...sheet.blocks.slice(at)] };
}

export const protocol = command<Options>({
  name: 'protocol',
  summary: 'The sheet of a condition: red flags, verdict, evidence, prescriptions, safety.',
  words: 'any',
  define: (program) =>
    program
      .argument('[id...]', 'ids or names; - reads them from stdin')
      .option('--patient <states>', 'leave out what must be avoided for: pregnant:24w,anticoagulants', collectStates)
      .option('--brief', 'in short: flags, verdict, points, who must not have it')
      .option('--chart', 'its points on the body')
      .option('--prescriptions', 'all prescriptions side by side')
      .option('--points', 'print the points also where trials showed no benefit'),
  examples: [
    ['acu protocol upper-back-pain', 'the sheet'],
    ['acu protocol low-back-pain --brief', 'in short, between two patients'],
    ['acu protocol low-back-pain --prescriptions', 'what was tested, side by side'],
    ['acu protocol upper-back-pain --patient pregnant:24w', 'for one patient'],
    ['acu protocol upper-back-pain --format markdown', 'as Markdown'],
    ['acu protocol low-back-pain --chart --format html -o sheet.html', 'to print, with its points on the body'],
  ],
  run: async (call) => {
    const { options, context } = call;
    const patient = options.patient === undefined ? null : readPatient(options.patient, context.corpus);
    return showRecords(
      'protocol',
      call,
      (record) => sheetOf(record, options, context),
      (record) => (patient === null ? record : fitProtocol(record, patient, context.corpus)),
    );
  },
});

export const protocols = command({
  name: 'protocols',
  summary: 'Lists the conditions, with an honest word against no treatment and against sham.',
  words: 0,
  define: (program) => program,
  examples: [
    ['acu protocols', 'as a table'],
    ['acu protocols --json', 'as JSON'],
  ],
  run: ({ context }) => listRecords('protocol', context),
});
