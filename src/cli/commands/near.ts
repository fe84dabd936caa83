import { findNeighbours } from '../../body/find-neighbours.ts';
import { openAtlas } from '../../load/open-atlas.ts';
import { EXIT, UsageError } from '../../model/errors.ts';
import { viewNeighbours } from '../../views/chart/view-neighbours.ts';
import { command } from '../command.ts';
import { parseWhole } from '../global-options.ts';
import { resolveRecord } from './resolve-record.ts';

interface Options {
  limit: number;
}

const USUAL = 10;
const MOST = 500;

export const near = command<Options>({
  name: 'near',
  summary: 'The points nearest to one: how far in cun, and in which direction.',
  words: 1,
  defaults: { limit: USUAL },
  define: (program) =>
    program
      .argument('[code]', 'a point, by code or name')
      .option('--limit <n>', 'at most so many', parseWhole('--limit', 1, MOST), USUAL),
  examples: [
    ['acu near BL13', 'the ten nearest'],
    ['acu near LI4 --limit 3 --json', 'three, for a script'],
  ],
  run: async ({ operands, options, context }) => {
    const [word] = operands;
    if (word === undefined || operands.length > 1) {
      throw new UsageError(word === undefined ? 'near which point?' : 'near takes one point', 'Like: acu near BL13');
    }
    const found = await resolveRecord('point', word, context);
    if ('missing' in found)
      return {
        value: [],
        shape: 'neighbour',
        view: () => ({ language: 'en', blocks: [] }),
        exit: EXIT.notFound,
        messages: [found.missing],
      };
    const { record, note } = found;
    const neighbours = findNeighbours(record.code, openAtlas(context.io.dataHome), options.limit);
    const none =
      neighbours.length === 0 ? [`${record.code} lies on no skin of a figure, so nothing is measured from it`] : [];
    return {
      value: neighbours,
      shape: 'neighbour',
      view: () =>
        neighbours.length === 0 ? { language: 'en', blocks: [] } : viewNeighbours(record, neighbours, context.corpus),
      exit: neighbours.length === 0 ? EXIT.notFound : EXIT.done,
      messages: [...(note === null ? [] : [note]), ...none],
    };
  },
});
