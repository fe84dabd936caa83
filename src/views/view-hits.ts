import type { Corpus } from '../model/corpus.ts';
import { type Alert, type Document, document, type Inline, span } from '../model/document.ts';
import type { Hit } from '../model/schema/answers.ts';
import { explainMatch } from './explain-match.ts';
import { cautionSummary } from './point/caution-summary.ts';
import { urgencyAlert } from './vocabulary/view-indication.ts';

const words = (kind: string): string => kind.replaceAll('_', ' ');

/** What a list of hits must not hide about a record. */
const mind = (hit: Hit, corpus: Pick<Corpus, 'get'>): Inline => {
  if (hit.of === 'point') return cautionSummary(corpus.get('point', hit.id)?.cautions ?? []);
  return hit.urgency === 'none' ? '' : [span(hit.urgency === 'emergency' ? 'emergency' : 'caution', hit.urgency)];
};

/** The words that an emergency comes with; null for every other hit. */
function emergencyAlert(hit: Hit, corpus: Pick<Corpus, 'get'>): Alert | null {
  if (hit.urgency !== 'emergency') return null;
  const indication = hit.of === 'indication' ? corpus.get('indication', hit.id) : undefined;
  if (indication !== undefined) return urgencyAlert(indication);
  const said = hit.of === 'crisis_word' || hit.of === 'safety' ? corpus.get(hit.of, hit.id) : undefined;
  return said === undefined ? null : { type: 'alert', level: 'emergency', label: null, text: said.text, aside: null };
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
    ...hits.map((hit) => emergencyAlert(hit, corpus)),
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
