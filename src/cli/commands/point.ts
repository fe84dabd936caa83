import { command } from '../command.ts';
import { type CardOptions, chooseCard, defineCardOptions } from './choose-card.ts';
import { showRecords } from './show-records.ts';
import { withChart } from './with-chart.ts';

export const point = command<CardOptions>({
  name: 'point',
  summary: 'Cards of points. Cautions stand in every one of them, brief or full.',
  words: 'any',
  define: (program) =>
    defineCardOptions(program.argument('[code...]', 'codes or names in any script; - reads them from stdin')),
  examples: [
    ['acu point BL13', 'one card'],
    ['acu point LI4 合谷 --brief', 'by code or name, in short'],
    ['acu point LU7 --full', 'everything and its sources'],
    ['acu point LU7 --json', 'the record'],
  ],
  run: async (call) => {
    const view = await chooseCard(call.options);
    return showRecords('point', call, (record) =>
      withChart(view(record, call.context.corpus), record, call.options, call.context),
    );
  },
});
