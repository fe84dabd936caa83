import type { Corpus } from '../../model/corpus.ts';
import type { Hit } from '../../model/schema/answers.ts';

/** The words that an emergency comes with; null for every other hit. */
export function emergencyText({ urgency, of, id }: Hit, corpus: Pick<Corpus, 'get'>): string | null {
  if (urgency !== 'emergency') return null;
  if (of === 'indication') return corpus.get('indication', id)?.urgent_text ?? null;
  return of === 'crisis_word' || of === 'safety' ? (corpus.get(of, id)?.text ?? null) : null;
}
