import { viewPattern } from '../../views/vocabulary/view-pattern.ts';
import { command } from '../command.ts';
import { listRecords } from './list-records.ts';
import { showRecords } from './show-records.ts';

export const pattern = command({
  name: 'pattern',
  summary: 'A Chinese-medicine pattern: signs, principle and points.',
  words: 'any',
  define: (program) => program.argument('[id...]', 'ids or names; - reads them from stdin'),
  examples: [
    ['acu pattern lung-qi-deficiency', 'one pattern'],
    ['acu pattern lung-yin-deficiency --json', 'as JSON'],
  ],
  run: (call) => showRecords('pattern', call, viewPattern),
});

export const patterns = command({
  name: 'patterns',
  summary: 'Lists the vocabulary of patterns.',
  words: 0,
  define: (program) => program,
  examples: [
    ['acu patterns', 'as a table'],
    ['acu patterns --format csv', 'as CSV'],
  ],
  run: ({ context }) => listRecords('pattern', context),
});
