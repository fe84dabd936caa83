import { viewMeridian } from '../../views/view-meridian.ts';
import { command } from '../command.ts';
import { listRecords } from './list-records.ts';
import { showRecords } from './show-records.ts';

export const meridian = command({
  name: 'meridian',
  summary: 'Cards of meridians: organ, clock, course, points, special points.',
  words: 'any',
  define: (program) => program.argument('[code...]', 'codes or names; - reads them from stdin'),
  examples: [
    ['acu meridian LU', 'the Lung meridian'],
    ['acu meridian lung GV --json', 'two, as JSON'],
  ],
  run: (call) => showRecords('meridian', call, (record) => viewMeridian(record, call.context.corpus)),
});

export const meridians = command({
  name: 'meridians',
  summary: 'Lists the 12 regular meridians and the eight extraordinary vessels.',
  words: 0,
  define: (program) => program,
  examples: [
    ['acu meridians', 'as a table'],
    ['acu meridians --format csv', 'as CSV'],
  ],
  run: ({ context }) => listRecords('meridian', context),
});
