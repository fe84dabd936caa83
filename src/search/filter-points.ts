import type { Corpus } from '../model/corpus.ts';
import { UsageError } from '../model/errors.ts';
import type { Caution, Point } from '../model/schema/point.ts';

/** A caution that a point must not have, at this level or a stricter one. */
export interface AvoidedCaution {
  kind: Caution['kind'];
  level: Caution['level'];
}

/** `null` = not asked for. What is asked for must all hold; the words of one filter are alternatives. */
export interface PointFilter {
  meridians: readonly string[] | null;
  regions: readonly string[] | null;
  categories: readonly string[] | null;
  indications: readonly string[] | null;
  patterns: readonly string[] | null;
  avoid: readonly AvoidedCaution[];
  /** Codes that a query found. */
  queried: readonly string[] | null;
  standard: string;
}

const oneOf = (wanted: readonly string[] | null, held: readonly (string | null)[]): boolean =>
  wanted === null || held.some((word) => word !== null && wanted.includes(word));

const has = (point: Point, { kind, level }: AvoidedCaution): boolean =>
  point.cautions.some((caution) => caution.kind === kind && (caution.level === 'avoid' || caution.level === level));

const STANDARDS = new Map<string, (point: Point) => boolean>([
  ['who', ({ standard }) => standard !== 'other'],
  ['other', ({ standard }) => standard === 'other'],
  ['all', () => true],
]);

/** Throws UsageError for a word that is none, also where no point is left to be asked. */
function checkStandard(word: string): (point: Point) => boolean {
  const isIn = STANDARDS.get(word);
  if (isIn === undefined) throw new UsageError(`unknown standard "${word}"`, 'Choose who, other or all.');
  return isIn;
}

/** Which points a filter names at most, where its records list them: few records are read sooner than all. */
function namedAtMost({ queried, categories, regions, patterns, indications }: PointFilter, corpus: Corpus): string[][] {
  return [
    queried,
    categories?.flatMap((id) => corpus.get('category', id)?.members.map(({ code }) => code) ?? []),
    regions?.flatMap((id) => corpus.get('region', id)?.points ?? []),
    patterns?.flatMap((id) => corpus.get('pattern', id)?.points ?? []),
    indications?.flatMap((id) => corpus.get('indication', id)?.points ?? []),
  ].flatMap((codes) => (codes ? [[...codes]] : []));
}

function candidates(filter: PointFilter, corpus: Corpus): readonly Point[] {
  const [fewest] = namedAtMost(filter, corpus).sort((a, b) => a.length - b.length);
  if (fewest === undefined) return corpus.all('point');
  const named = new Set(fewest);
  return corpus.ids('point').flatMap((code) => (named.has(code) ? (corpus.get('point', code) ?? []) : []));
}

/** Points that pass every filter, in standard order. */
export function filterPoints(filter: PointFilter, corpus: Corpus): Point[] {
  const isInStandard = checkStandard(filter.standard);
  return candidates(filter, corpus).filter(
    (point) =>
      isInStandard(point) &&
      oneOf(filter.meridians, [point.meridian]) &&
      oneOf(filter.regions, [point.region]) &&
      oneOf(
        filter.categories,
        point.categories.map((category) => category.id),
      ) &&
      oneOf(filter.indications, [...point.indications.main, ...point.indications.other]) &&
      oneOf(filter.patterns, point.patterns) &&
      oneOf(filter.queried, [point.code]) &&
      !filter.avoid.some((caution) => has(point, caution)),
  );
}
