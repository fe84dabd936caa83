import type { Command as Commander } from 'commander';
import type { Corpus } from '../../model/corpus.ts';
import type { Alert } from '../../model/document.ts';
import { EXIT } from '../../model/errors.ts';
import { avoidedAt } from '../../safety/avoided-at.ts';
import { NO_CLEARANCE } from '../../safety/check-prescription.ts';
import { readPatient } from '../../safety/read-patient.ts';
import { filterPoints, type PointFilter } from '../../search/filter-points.ts';
import { rankByIndication } from '../../search/rank-by-indication.ts';
import { viewPointList } from '../../views/point/view-point-list.ts';
import { urgencyAlert } from '../../views/vocabulary/view-indication.ts';
import { type Context, command } from '../command.ts';
import { collectStates } from './collect-states.ts';
import { parseAvoided } from './parse-avoided.ts';
import { resolveWords } from './resolve-words.ts';

interface Options {
  meridian?: string[];
  region?: string[];
  category?: string[];
  for?: string[];
  pattern?: string[];
  avoid?: string[];
  patient?: string[];
  query?: string;
  standard: string;
}

/** Repeatable, and a comma does as well: `--meridian LU,LI`. */
const collect = (value: string, previous: string[] = []): string[] => [
  ...previous,
  ...value.split(',').map((word) => word.trim()),
];

const define = (program: Commander): Commander =>
  program
    .option('--meridian <code>', 'of these meridians', collect)
    .option('--region <id>', 'in these regions', collect)
    .option('--category <id>', 'of these classes or groups of classes', collect)
    .option('--for <indication>', 'named for it; repeatable, ranked by how many are covered', collect)
    .option('--pattern <id>', 'named for these patterns', collect)
    .option('--avoid <kind>', 'without an AVOID of this kind; kind:caution drops CAUTION too', collect)
    .option('--patient <states>', 'without what must not be needled in: pregnant:24w,anticoagulants', collectStates)
    .option('--query <words>', 'whose names or texts hold these words')
    .option('--standard <which>', 'who, other or all', 'who');

/** Full-text search is loaded only for a query. */
async function findCodes(query: string, context: Context): Promise<string[]> {
  const { findHits } = await import('../../search/find-hits.ts');
  const { hits } = await findHits(query, context, { kinds: ['point'], limit: context.corpus.ids('point').length });
  return hits.map((hit) => hit.id);
}

/** Emergencies among what was asked for: they come before any point. */
const emergencyAlerts = (ids: readonly string[], corpus: Corpus): Alert[] =>
  ids.flatMap((id) => {
    const indication = corpus.get('indication', id);
    return indication?.urgency === 'emergency' ? (urgencyAlert(indication) ?? []) : [];
  });

export const points = command<Options>({
  name: 'points',
  summary: 'Lists points. Filters combine: a point must pass all of them.',
  define,
  examples: [
    ['acu points --meridian LI', 'one channel'],
    ['acu points --for cough --for wheezing', 'best coverage first'],
    ['acu points --category five-shu --meridian LU', 'the five shu of the Lung'],
    ['acu points --for headache --patient pregnant:24w', 'without what must be avoided'],
    ['acu points --avoid pregnancy:caution,pneumothorax --json', 'for a script'],
  ],
  run: async ({ options, context }) => {
    const { corpus } = context;
    const filter: PointFilter = {
      meridians: await resolveWords('meridian', options.meridian, context),
      regions: await resolveWords('region', options.region, context),
      categories: await resolveWords('category', options.category, context),
      indications: await resolveWords('indication', options.for, context),
      patterns: await resolveWords('pattern', options.pattern, context),
      avoid: parseAvoided(options.avoid ?? []),
      queried: options.query === undefined ? null : await findCodes(options.query, context),
      standard: options.standard,
    };
    const passed = filterPoints(filter, corpus);
    const patient = readPatient(options.patient ?? [], corpus);
    const found = patient.length === 0 ? passed : passed.filter((point) => avoidedAt(point, patient).length === 0);
    const left = passed.length - found.length;
    const checked =
      patient.length === 0
        ? []
        : [
            `${left} of ${passed.length} points left out for ${patient.map(({ said }) => said).join(', ')}; acu check CODE --patient … says why. ${NO_CLEARANCE}`,
          ];
    const ranked = filter.indications === null ? null : rankByIndication(found, filter.indications, corpus);
    const records = ranked?.points ?? found;
    return {
      value: records,
      shape: 'point',
      view: () => ({
        language: 'en',
        blocks: [
          ...emergencyAlerts([...(filter.indications ?? []), ...(filter.queried ?? [])], corpus),
          ...viewPointList(records, corpus, { covers: ranked?.covers ?? null }).blocks,
        ],
      }),
      exit: records.length === 0 ? EXIT.notFound : EXIT.done,
      messages: [...(records.length === 0 ? ['no point passes these filters; take one of them away'] : []), ...checked],
    };
  },
});
