import { viewIndication } from '../../views/vocabulary/view-indication.ts';
import { command } from '../command.ts';
import { listRecords } from './list-records.ts';
import { showRecords } from './show-records.ts';

export const indication = command({
  name: 'indication',
  summary: 'A symptom or disease: what is urgent about it, and the points named for it.',
  words: 'any',
  define: (program) => program.argument('[id...]', 'ids or what patients say; - reads them from stdin'),
  examples: [
    ['acu indication cough', 'what is urgent about it, and its points'],
    ['acu indication cough --json', 'as JSON'],
  ],
  run: (call) => showRecords('indication', call, viewIndication),
});

export const indications = command({
  name: 'indications',
  summary: 'Lists the vocabulary of symptoms and diseases.',
  words: 0,
  define: (program) => program,
  examples: [
    ['acu indications', 'as a table'],
    ['acu indications --format csv', 'as CSV'],
  ],
  run: ({ context }) => listRecords('indication', context),
});
