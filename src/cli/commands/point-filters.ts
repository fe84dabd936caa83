import type { Command as Commander } from 'commander';
import type { Corpus } from '../../model/corpus.ts';
import type { Alert } from '../../model/document.ts';
import type { Point } from '../../model/schema/point.ts';
import { filterPoints, type PointFilter } from '../../search/filter-points.ts';
import { rankByIndication } from '../../search/rank-by-indication.ts';
import { urgencyAlert } from '../../views/vocabulary/view-indication.ts';
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

export interface FilteredPoints {
  points: readonly Point[];
  /** What each covers of the indications asked for; null where none was. */
  covers: ReturnType<typeof rankByIndication>['covers'] | null;
  emergencies: Alert[];
  filter: PointFilter;
}

/** The points that pass every filter: in standard order, or ranked by the indications asked for. */
export async function findPoints(options: FilterOptions, context: Context): Promise<FilteredPoints> {
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
  const found = filterPoints(filter, corpus);
  const ranked = filter.indications === null ? null : rankByIndication(found, filter.indications, corpus);
  return {
    points: ranked?.points ?? found,
    covers: ranked?.covers ?? null,
    emergencies: emergencyAlerts([...(filter.indications ?? []), ...(filter.queried ?? [])], corpus),
    filter,
  };
}
