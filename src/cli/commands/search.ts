import { closest } from '../../model/closest.ts';
import { EXIT, UsageError } from '../../model/errors.ts';
import { KIND_NAMES, type Kind } from '../../model/kinds.ts';
import { findHits } from '../../search/find-hits.ts';
import { viewHits } from '../../views/view-hits.ts';
import { command } from '../command.ts';
import { parseWhole } from '../global-options.ts';

interface Options {
  kind?: Kind[];
  limit: number;
  explain?: boolean;
}

const parseKind = (value: string, previous: Kind[] = []): Kind[] => {
  const word = value.replaceAll('-', '_');
  const known = KIND_NAMES.find((kind) => kind === word);
  if (known) return [...previous, known];
  const near = closest(word, KIND_NAMES)[0];
  throw new UsageError(
    `unknown kind "${value}"`,
    `${near === undefined ? '' : `Did you mean ${near}? `}Kinds: ${KIND_NAMES.join(', ')}`,
  );
};

export const search = command<Options>({
  name: 'search',
  summary: 'Searches everything, best first: codes and names, then texts, with slips allowed.',
  define: (program) =>
    program
      .argument('[words...]', 'what to look for')
      .option('--kind <kind>', 'only this kind; repeatable', parseKind)
      .option('--limit <n>', 'at most so many hits', parseWhole('--limit', 1, 1000), 10)
      .option('--explain', 'say why each one was found'),
  examples: [
    ['acu search cough', 'everything about cough'],
    ['acu search lung transport --kind point --explain', 'points, and why'],
  ],
  run: ({ operands, options, context }) => {
    const { corpus, index } = context;
    const query = operands.join(' ');
    const { hits, code } = findHits(query, corpus, index, { kinds: options.kind ?? null, limit: options.limit });
    const empty =
      code.type === 'out-of-range'
        ? `${code.channel}${code.number} does not exist: ${code.channel} has ${code.count} points`
        : 'nothing found; try another spelling, or fewer words';
    return {
      value: hits,
      shape: 'hit',
      view: () => viewHits(hits, corpus, { explain: options.explain ?? false }),
      exit: hits.length === 0 ? EXIT.notFound : EXIT.done,
      messages: hits.length === 0 ? [empty] : [],
    };
  },
});
