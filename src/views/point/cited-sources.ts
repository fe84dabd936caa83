import type { Point } from '../../model/schema/point.ts';

/** Every source of a point's record, the standard first, then in the order in which the card uses them. */
export const citedSources = (point: Point): string[] => [
  ...new Set([
    ...point.provenance.location.sources,
    ...point.cautions.flatMap((caution) => caution.sources),
    ...point.location.alternatives.flatMap((alternative) => alternative.sources),
    ...Object.values(point.provenance).flatMap((entry) => entry.sources),
    ...point.combinations.flatMap((combination) => combination.sources),
  ]),
];
