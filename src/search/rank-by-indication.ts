import type { Corpus } from '../model/corpus.ts';
import { indicationWeight } from '../model/indication-weight.ts';
import type { Point } from '../model/schema/point.ts';

export interface Ranked {
  points: Point[];
  /** What each point covers, those that are not among its main ones in brackets: `cough, (wheezing)`. */
  covers: ReadonlyMap<string, string>;
}

/** Best coverage first; then by how characteristic the indications are, the rarer ones counting more. */
export function rankByIndication(points: readonly Point[], ids: readonly string[], corpus: Corpus): Ranked {
  const total = corpus.ids('point').length;
  const rarity = new Map(ids.map((id) => [id, Math.log(1 + total / (corpus.get('indication', id)?.point_count || 1))]));
  const scored = points.map((point) => {
    const covered = ids.filter((id) => indicationWeight(point, id) > 0);
    const score = covered.reduce((sum, id) => sum + indicationWeight(point, id) * (rarity.get(id) ?? 0), 0);
    return { point, covered, score };
  });
  scored.sort((a, b) => b.covered.length - a.covered.length || b.score - a.score);
  const inWords = ({ point, covered }: (typeof scored)[number]) =>
    covered.map((id) => (point.indications.main.includes(id) ? id : `(${id})`)).join(', ');
  return {
    points: scored.map(({ point }) => point),
    covers: new Map(scored.map((entry) => [entry.point.code, inWords(entry)])),
  };
}
