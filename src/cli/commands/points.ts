import { EXIT } from '../../model/errors.ts';
import { viewPointList } from '../../views/point/view-point-list.ts';
import { urgentAlert } from '../../views/safety/urgent-alert.ts';
import { command } from '../command.ts';
import { fitPoints } from './fit-points.ts';
import { definePointFilters, type FilterOptions, findPoints } from './point-filters.ts';
import { wordsAsFilter } from './words-as-filter.ts';

const nothingFor = (words: readonly string[]): string =>
  words.length === 0
    ? 'no point passes these filters; take one of them away'
    : `no point is known for "${words.join(' ')}"; in everything: acu search ${words.join(' ')}`;

export const points = command<FilterOptions>({
  name: 'points',
  summary: 'Lists points. Filters combine: a point must pass all of them.',
  words: 'any',
  defaults: { standard: 'who' },
  define: (program) => definePointFilters(program.argument('[words...]', 'a filter by its name, else a query')),
  examples: [
    ['acu points --meridian LI', 'one channel; acu points LI does the same'],
    ['acu points --for cough --for wheezing', 'best coverage first'],
    ['acu points --category five-shu --meridian LU', 'the five shu of the Lung'],
    ['acu points --for headache --patient pregnant:24w', 'without what must be avoided'],
    ['acu points --avoid pregnancy:caution,pneumothorax --json', 'for a script'],
  ],
  run: async ({ operands, options: given, context }) => {
    const { corpus } = context;
    const options = await wordsAsFilter(operands, given, context);
    const { points: passed, covers, urgent } = await findPoints(options, context);
    const { kept: records, message } = fitPoints(passed, options.patient, corpus);
    return {
      value: records,
      shape: 'point',
      view: () => ({
        language: 'en',
        blocks: [
          ...urgent.map(({ urgency, text }) => urgentAlert(urgency, text)),
          ...viewPointList(records, corpus, { covers }).blocks,
        ],
      }),
      urgent,
      exit: records.length === 0 ? EXIT.notFound : EXIT.done,
      messages: [...(records.length === 0 ? [nothingFor(operands)] : []), ...message],
    };
  },
});
