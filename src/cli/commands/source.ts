import { viewSource } from '../../views/view-source.ts';
import { command } from '../command.ts';
import { listRecords } from './list-records.ts';
import { showRecords } from './show-records.ts';

export const source = command({
  name: 'source',
  summary: 'What a statement rests on: who wrote it, how much of it was read, who gains.',
  words: 'any',
  define: (program) => program.argument('[id...]', 'ids; - reads them from stdin'),
  examples: [
    ['acu source who-2008', 'one source'],
    ['acu source lin-2019 --json', 'as JSON'],
  ],
  run: (call) => showRecords('source', call, viewSource),
});

export const sources = command({
  name: 'sources',
  summary: 'Lists all sources.',
  words: 0,
  define: (program) => program,
  examples: [
    ['acu sources', 'as a table'],
    ['acu sources --format csv', 'as CSV'],
  ],
  run: ({ context }) => listRecords('source', context),
});
