import type { Found } from './found.ts';
import { rankByIndication } from './rank-by-indication.ts';
import type { Searched } from './searched.ts';

/** The members of the classes that were found. */
const membersOf = (found: readonly Found[], { corpus }: Searched): Found[] =>
  found.flatMap(({ kind, id }) =>
    (kind === 'category' ? (corpus.get('category', id)?.members ?? []) : []).map(
      ({ code }): Found => ({ kind: 'point', id: code, score: 0.9, matched: [{ field: 'categories', text: id }] }),
    ),
  );

/**
 * Members of classes, and points named for symptoms or patterns: best coverage first, then the most characteristic.
 * Tradition, not efficacy.
 */
export function findRelated(found: readonly Found[], searched: Searched, limit: number): Found[] {
  const { corpus } = searched;
  const idsOf = (kind: 'indication' | 'pattern') => found.filter((one) => one.kind === kind).map(({ id }) => id);
  const [indications, patterns] = [idsOf('indication'), idsOf('pattern')];
  const codes = new Set([
    ...indications.flatMap((id) => corpus.get('indication', id)?.points ?? []),
    ...patterns.flatMap((id) => corpus.get('pattern', id)?.points ?? []),
  ]);
  // An indication lists its points by how characteristic it is for them, so that one alone needs no ranking.
  const wanted = indications.length === 1 && patterns.length === 0 ? [...codes].slice(0, limit) : [...codes];
  const points = wanted.flatMap((code) => corpus.get('point', code) ?? []);
  const { points: ranked, covers } = rankByIndication(points, indications, corpus);
  const named = ranked.slice(0, limit).map(
    (point): Found => ({
      kind: 'point',
      id: point.code,
      score: 0.5,
      matched: [
        ...(covers.get(point.code) ? [{ field: 'indications', text: covers.get(point.code) ?? '' }] : []),
        ...patterns.filter((id) => point.patterns.includes(id)).map((id) => ({ field: 'patterns', text: id })),
      ],
    }),
  );
  return [...membersOf(found, searched), ...named];
}

/** Protocols that needle the points that were found. */
export function findUses(found: readonly Found[], { corpus }: Pick<Searched, 'corpus'>): Found[] {
  const uses = found.flatMap(({ kind, id }) => (kind === 'point' ? (corpus.get('point', id)?.used_in ?? []) : []));
  return [...new Set(uses.map(({ protocol }) => protocol))].map((id) => ({
    kind: 'protocol',
    id,
    score: 0.5,
    matched: [{ field: 'used_in', text: id }],
  }));
}
