import { alarms } from '../../model/alarms.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Hit } from '../../model/schema/answers.ts';

/** The words that an emergency comes with which the query names; null for every other hit. */
export function emergencyText(hit: Hit, corpus: Pick<Corpus, 'get'>): string | null {
  const { of, id } = hit;
  if (!alarms(hit)) return null;
  if (of === 'indication') return corpus.get('indication', id)?.urgent_text ?? null;
  return of === 'crisis_word' || of === 'safety' ? (corpus.get(of, id)?.text ?? null) : null;
}
