import { viewCategory } from '../../views/vocabulary/view-category.ts';
import { command } from '../command.ts';
import { expandGroup } from './expand-group.ts';
import { listRecords } from './list-records.ts';
import { showRecords } from './show-records.ts';

export const category = command({
  name: 'category',
  summary: 'Classes of special points and their members.',
  words: 'any',
  define: (program) => program.argument('[id...]', 'ids or names; - reads them from stdin'),
  examples: [
    ['acu category luo-connecting', 'the luo-connecting points'],
    ['acu category five-shu', 'a group of classes'],
  ],
  run: ({ operands, context }) =>
    showRecords('category', { operands: operands.flatMap(expandGroup), context }, (record) =>
      viewCategory(record, context.corpus),
    ),
});

export const categories = command({
  name: 'categories',
  summary: 'Lists the classes of special points.',
  words: 0,
  define: (program) => program,
  examples: [
    ['acu categories', 'as a table'],
    ['acu categories --format csv', 'as CSV'],
  ],
  run: ({ context }) => listRecords('category', context),
});
