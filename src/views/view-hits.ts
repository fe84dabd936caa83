import type { Corpus } from '../model/corpus.ts';
import { type Document, document, type Inline, span } from '../model/document.ts';
import type { Hit } from '../model/schema/answers.ts';
import { explainMatch } from './explain-match.ts';
import { cautionSummary } from './point/caution-summary.ts';
import { emergencyText } from './safety/emergency-text.ts';
import { urgentAlert } from './safety/urgent-alert.ts';

const words = (kind: string): string => kind.replaceAll('_', ' ');

/** What a list of hits must not hide about a record. */
const mind = (hit: Hit, corpus: Pick<Corpus, 'get'>): Inline => {
  if (hit.of === 'point') return cautionSummary(corpus.get('point', hit.id)?.cautions ?? []);
  return hit.urgency === 'none' ? '' : [span(hit.urgency === 'emergency' ? 'emergency' : 'caution', hit.urgency)];
};

/** A symptom that a crisis among the hits is called like: what to do is said once. */
function isSaidAlready(hit: Hit, hits: readonly Hit[], corpus: Pick<Corpus, 'get'>): boolean {
  const symptom = hit.of === 'indication' ? corpus.get('indication', hit.id) : undefined;
  if (symptom === undefined) return false;
  const names = [symptom.label, ...symptom.lay, ...symptom.synonyms];
  return hits.some(
    ({ of, id }) => of === 'crisis_word' && corpus.get(of, id)?.words.some((word) => names.includes(word)),
  );
}

/** Hits best first; what is an emergency is said in full above them. */
export function viewHits(
  hits: readonly Hit[],
  corpus: Pick<Corpus, 'get'>,
  { explain, queries = false }: { explain: boolean; queries?: boolean },
): Document {
  const minds = hits.map((hit) => mind(hit, corpus));
  const minded = minds.some((said) => said !== '');
  return document([
    ...hits
      .flatMap((hit) => (isSaidAlready(hit, hits, corpus) ? [] : (emergencyText(hit, corpus) ?? [])))
      .map((text) => urgentAlert('emergency', text)),
    {
      type: 'table',
      columns: [
        ...(queries ? [{ title: 'query', align: 'left' as const }] : []),
        { title: 'what', align: 'left' },
        { title: 'id', align: 'left' },
        { title: 'title', align: 'left' },
        ...(explain
          ? [
              { title: 'score', align: 'right' as const },
              { title: 'why', align: 'left' as const },
            ]
          : []),
        ...(minded ? [{ title: 'mind', align: 'left' as const }] : []),
      ],
      rows: hits.map((hit, i) => [
        ...(queries ? [hit.query] : []),
        words(hit.of),
        [span('code', hit.id)],
        hit.title,
        ...(explain ? [hit.score.toFixed(2), explainMatch(hit)] : []),
        ...(minded ? [minds[i] ?? ''] : []),
      ]),
    },
  ]);
}
