import { EXIT, UsageError } from '../../model/errors.ts';
import { comparePoints } from '../../search/compare-points.ts';
import { viewComparison } from '../../views/point/view-comparison.ts';
import { command } from '../command.ts';
import { resolveRecord } from './resolve-record.ts';
import { resolveWords } from './resolve-words.ts';

interface Options {
  for?: string;
}

export const compare = command<Options>({
  name: 'compare',
  summary: "Points side by side: what they share, what is each one's own, and which is the more specific.",
  words: 'any',
  define: (program) =>
    program
      .argument('[code...]', 'two points or more, by code or name; - reads them from stdin')
      .option('--for <indication>', 'say which is the more specific for it, and why'),
  examples: [
    ['acu compare LU7 LU5 LU1 --for cough', 'which one for cough'],
    ['acu compare BL13 BL15 --json', 'for a script'],
  ],
  run: async ({ operands, options, context }) => {
    const found = await Promise.all(operands.map((word) => resolveRecord('point', word, context)));
    const messages = found.flatMap((result) => ('missing' in result ? [result.missing] : []));
    const notes = found.flatMap((result) => ('record' in result ? (result.note ?? []) : []));
    const records = found.flatMap((result) => ('record' in result ? [result.record] : []));
    const points = records.filter((point, i) => records.findIndex(({ code }) => code === point.code) === i);
    if (points.length < 2 && messages.length === 0) {
      throw new UsageError('two points or more are compared', 'Like: acu compare LU7 LU5 --for cough');
    }
    const [asked] =
      (await resolveWords('indication', options.for === undefined ? undefined : [options.for], context)) ?? [];
    const comparison = comparePoints(points, asked ?? null);
    return {
      value: comparison,
      shape: 'comparison',
      view: () => viewComparison(comparison, points, context.corpus),
      exit: messages.length > 0 ? EXIT.notFound : EXIT.done,
      messages: [...notes, ...messages],
    };
  },
});
