import { viewProtocol } from '../../views/protocol/view-protocol.ts';
import { command } from '../command.ts';
import { listRecords } from './list-records.ts';
import { showRecords } from './show-records.ts';

interface Options {
  points?: boolean;
}

export const protocol = command<Options>({
  name: 'protocol',
  summary: 'The sheet of a condition: red flags, verdict, evidence, prescriptions, safety.',
  define: (program) =>
    program
      .argument('[id...]', 'ids or names; - reads them from stdin')
      .option('--points', 'print the points also where trials showed no benefit'),
  examples: [
    ['acu protocol upper-back-pain', 'the sheet'],
    ['acu protocol upper-back-pain --format markdown', 'as Markdown'],
  ],
  run: (call) =>
    showRecords('protocol', call, (record) =>
      viewProtocol(record, call.context.corpus, { points: call.options.points ?? false }),
    ),
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
