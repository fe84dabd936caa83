import type { Corpus } from '../model/corpus.ts';
import type { Kind } from '../model/kinds.ts';
import type { AnyRecord } from '../model/records.ts';
import type { Hit } from '../model/schema/answers.ts';
import { checkQuery } from './check-query.ts';
import { findEmergencies } from './find-emergencies.ts';
import { findExact } from './find-exact.ts';
import { findFuzzy } from './find-fuzzy.ts';
import type { CodeReading } from './read-code.ts';
import type { SearchIndex } from './search-index.ts';

export interface Findings {
  hits: Hit[];
  /** True when the first hits are what the query says, letter by letter. */
  exact: boolean;
  code: CodeReading;
}

const urgencyOf = (record: AnyRecord): Hit['urgency'] =>
  record.kind === 'indication' || record.kind === 'crisis_word' || record.kind === 'safety' ? record.urgency : 'none';

/**
 * Searches every kind: what the query is exactly comes first, then full text with slips. Emergencies stand before
 * everything else, exact or among other words, whatever kinds are asked for; a code that its channel does not have finds nothing, never a near match.
 */
export function findHits(
  query: string,
  corpus: Corpus,
  index: SearchIndex,
  { kinds = null, limit }: { kinds?: readonly Kind[] | null; limit: number },
): Findings {
  const text = checkQuery(query);
  const { refs, code } = findExact(text, corpus, index);
  const wanted = (kind: Kind) => kinds === null || kinds.includes(kind);

  const hitOf = (kind: Kind, id: string, score: number, matched: Hit['matched']): Hit[] => {
    const record = corpus.get(kind, id);
    if (record === undefined) return [];
    const title = index.entries().find((entry) => entry.kind === kind && entry.id === id)?.title ?? id;
    return [{ kind: 'hit', of: kind, id, title, score, urgency: urgencyOf(record), matched, record }];
  };

  const exact = refs
    .filter((ref) => wanted(ref.kind))
    .flatMap((ref) => hitOf(ref.kind, ref.id, 1, [{ field: ref.field, text }]));
  const named = findEmergencies(text, index)
    .filter(({ kind, id }) => !exact.some((hit) => hit.of === kind && hit.id === id))
    .flatMap(({ kind, id, name }) => hitOf(kind, id, 0.999, [{ field: 'names', text: name }]))
    .filter((hit) => hit.urgency === 'emergency');
  const first = [...exact, ...named];
  const fuzzy =
    code.type === 'none'
      ? findFuzzy(
          text,
          index.entries().filter((entry) => wanted(entry.kind)),
          limit,
        )
          .filter(({ entry }) => !first.some((hit) => hit.of === entry.kind && hit.id === entry.id))
          .flatMap(({ entry, score, matched }) => hitOf(entry.kind, entry.id, Math.min(score, 0.999), matched))
      : [];
  const all = [...first, ...fuzzy];
  const urgent = all.filter((hit) => hit.urgency === 'emergency');
  const rest = all.filter((hit) => hit.urgency !== 'emergency');
  return { hits: [...urgent, ...rest].slice(0, limit), exact: exact.length > 0, code };
}
