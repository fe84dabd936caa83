import { EXIT } from '../../model/errors.ts';
import { KIND_NAMES, type Kind } from '../../model/kinds.ts';
import { type Findings, findHits } from '../../search/find-hits.ts';
import { viewHits } from '../../views/view-hits.ts';
import { chooseWord } from '../choose-word.ts';
import { command } from '../command.ts';
import { parseWhole } from '../global-options.ts';
import { sayFindings } from './say-findings.ts';

interface Options {
  kind?: Kind[];
  limit: number;
  explain?: boolean;
}

const collectKind = (value: string, previous: Kind[] = []): Kind[] => [
  ...previous,
  chooseWord(value, KIND_NAMES, { unknown: 'unknown kind', listed: 'Kinds' }),
];

export const search = command<Options>({
  name: 'search',
  summary: 'Searches everything, best first: codes and names, then texts, with slips allowed.',
  words: 'any',
  defaults: { limit: 10 },
  define: (program) =>
    program
      .argument('[words...]', 'what to look for; - reads queries from stdin, one a line')
      .option('--kind <kind>', 'only this kind; repeatable', collectKind)
      .option('--limit <n>', 'at most so many hits', parseWhole('--limit', 1, 1000), 10)
      .option('--explain', 'say why each one was found'),
  examples: [
    ['acu search cough', 'everything about cough'],
    ['acu search lung transport --kind point --explain', 'points, and why'],
  ],
  run: async ({ operands, piped, options, context }) => {
    const queries = piped ? operands : [operands.join(' ')];
    const kinds = options.kind ?? null;
    const answers: { query: string; findings: Findings }[] = [];
    for (const query of queries) {
      const findings = await findHits(query, context, { kinds, limit: options.limit });
      answers.push({ query, findings });
    }
    const hits = answers.flatMap(({ findings }) => findings.hits);
    return {
      value: hits,
      shape: 'hit',
      view: () => viewHits(hits, context.corpus, { explain: options.explain ?? false, queries: piped }),
      exit: answers.some(({ findings }) => findings.hits.length === 0) ? EXIT.notFound : EXIT.done,
      messages: answers.flatMap(({ query, findings }) =>
        findings.confidence === 'exact' && findings.hits.length > 0
          ? []
          : sayFindings(query, findings, context.from, kinds),
      ),
    };
  },
});
