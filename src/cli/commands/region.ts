import { viewRegion } from '../../views/vocabulary/view-region.ts';
import { command } from '../command.ts';
import { listRecords } from './list-records.ts';
import { showRecords } from './show-records.ts';

export const region = command({
  name: 'region',
  summary: 'A body region: what holds for any needle in it, and its points.',
  words: 'any',
  define: (program) => program.argument('[id...]', 'ids or names; - reads them from stdin'),
  examples: [
    ['acu region upper-back', 'one region'],
    ['acu region chest --json', 'as JSON'],
  ],
  run: (call) => showRecords('region', call, viewRegion),
});

export const regions = command({
  name: 'regions',
  summary: 'Lists the body regions.',
  words: 0,
  define: (program) => program,
  examples: [
    ['acu regions', 'as a table'],
    ['acu regions --format csv', 'as CSV'],
  ],
  run: ({ context }) => listRecords('region', context),
});
