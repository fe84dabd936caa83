import type { Command as Commander } from 'commander';
import type { Corpus } from '../../model/corpus.ts';
import type { Hit } from '../../model/schema/answers.ts';
import type { Point } from '../../model/schema/point.ts';
import { URGENT } from '../../model/vocabularies.ts';
import { filterPoints, type PointFilter } from '../../search/filter-points.ts';
import { rankByIndication } from '../../search/rank-by-indication.ts';
import { emergencyText } from '../../views/safety/emergency-text.ts';
import type { Context } from '../command.ts';
import { collectStates } from './collect-states.ts';
import { parseAvoided } from './parse-avoided.ts';
import { resolveWords } from './resolve-words.ts';

export interface FilterOptions {
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

export const definePointFilters = (program: Commander): Commander =>
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

/** Whether any filter was given; the standard and a patient alone choose nothing. */
export const isFiltered = (options: FilterOptions): boolean =>
  [options.meridian, options.region, options.category, options.for, options.pattern, options.avoid, options.query].some(
    (option) => option !== undefined,
  );

/** Full-text search is loaded only for a query. */
async function findQueried(query: string, context: Context): Promise<Hit[]> {
  const { findHits } = await import('../../search/find-hits.ts');
  const { hits } = await findHits(query, context, { kinds: ['point'], limit: context.corpus.ids('point').length });
  return hits;
}

/** What cannot wait of the indications asked for. */
const urgentIndications = (ids: readonly string[], corpus: Corpus): FilteredPoints['urgent'] =>
  ids.flatMap((id) => {
    const { urgency = 'none', urgent_text = null } = corpus.get('indication', id) ?? {};
    return urgency === 'none' || urgent_text === null ? [] : [{ urgency, text: urgent_text }];
  });

export interface FilteredPoints {
  points: readonly Point[];
  /** What each covers of the indications asked for; null where none was. */
  covers: ReturnType<typeof rankByIndication>['covers'] | null;
  /** What cannot wait of what was asked for, the most urgent first: said before any point. */
  urgent: { urgency: Exclude<Hit['urgency'], 'none'>; text: string }[];
  filter: PointFilter;
}

/** The points that pass every filter: in standard order, or ranked by the indications asked for. */
export async function findPoints(options: FilterOptions, context: Context): Promise<FilteredPoints> {
  const { corpus } = context;
  const queried = options.query === undefined ? null : await findQueried(options.query, context);
  const filter: PointFilter = {
    meridians: await resolveWords('meridian', options.meridian, context),
    regions: await resolveWords('region', options.region, context),
    categories: await resolveWords('category', options.category, context),
    indications: await resolveWords('indication', options.for, context),
    patterns: await resolveWords('pattern', options.pattern, context),
    avoid: parseAvoided(options.avoid ?? []),
    queried: queried?.flatMap(({ of, id }) => (of === 'point' ? [id] : [])) ?? null,
    standard: options.standard,
  };
  const found = filterPoints(filter, corpus);
  const ranked = filter.indications === null ? null : rankByIndication(found, filter.indications, corpus);
  return {
    points: ranked?.points ?? found,
    covers: ranked?.covers ?? null,
    urgent: [
      ...urgentIndications(filter.indications ?? [], corpus),
      ...(queried ?? []).flatMap((hit) => {
        const text = emergencyText(hit, corpus);
        return text === null ? [] : [{ urgency: 'emergency' as const, text }];
      }),
    ].sort((a, b) => URGENT.indexOf(a.urgency) - URGENT.indexOf(b.urgency)),
    filter,
  };
}
